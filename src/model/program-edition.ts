import { z } from 'zod';
import { ref, refs, unconfirmed, visibility } from './common.ts';
import { describeEntity } from './entity.ts';

/** A cooperation programme in one year; the body says what is done in that year. */
export const programEdition = z
  .strictObject({
    plan: ref('plans').describe('Năm kế hoạch'),
    program: ref('programs').describe('Chương trình phối hợp'),
    targets: refs('targets').default([]).describe('Chỉ tiêu của năm'),
    unconfirmed,
    ...visibility,
  })
  .meta({ title: 'Chương trình phối hợp trong một năm' });

/** Ids: "2017/an-toan-thuc-pham". The programme's page shows all editions, newest first. */
export const programEditionEntity = describeEntity({
  shape: 'entry',
  folder: 'programs',
  pattern: '*/*.md',
  schema: programEdition,
  names: { one: 'chương trình trong năm', many: 'Chương trình phối hợp theo năm' },
  advice: 'Mỗi năm một tệp: việc và chỉ tiêu của năm đó; không sửa bài của năm trước.',
  list: '/chuong-trinh/',
  entry: (id) => `/chuong-trinh/${id.split('/').at(-1)}/`,
  suggested: false,
  sortBy: 'id',
  repeatedByPlace: [
    { field: 'plan', part: 'folder' },
    { field: 'program', part: 'file' },
  ],
  label: '{{slug}}',
});

import { z } from 'zod';
import { notStated, ownerFields, owners, refs, text, visibility } from './common.ts';
import { yearRange } from './dates.ts';
import { describeEntity } from './entity.ts';
import { life } from './life.ts';
import { level } from './site-terms.ts';

/**
 * A cooperation programme between agencies: what is the same every year. What it does in a year, and the
 * targets of that year, are in its edition (program-edition.ts). The clauses it serves refer to it, not the
 * other way round.
 */
export const program = z
  .strictObject({
    title: text.describe('Tên chương trình'),
    summary: text.describe('Tóm tắt do biên tập viết'),
    owners,
    basis: refs('directives').default([]).describe('Văn bản làm căn cứ'),
    period: yearRange.describe('Giai đoạn; null nếu văn bản gốc không nêu'),
    ...life,
    levels: z.array(level).default([]).describe('Cấp thực hiện'),
    notStated: notStated({ ...ownerFields, basis: 'văn bản làm căn cứ' }),
    ...visibility,
  })
  .meta({ title: 'Chương trình phối hợp' });
export type ProgramData = z.infer<typeof program>;

export const programEntity = describeEntity({
  shape: 'entry',
  folder: 'programs',
  pattern: '*.md',
  schema: program,
  names: { one: 'chương trình phối hợp', many: 'Chương trình phối hợp' },
  advice:
    'Chỉ ghi điều năm nào cũng đúng; việc của từng năm ở content/programs/<năm>/. Mục hướng dẫn nào phục vụ chương trình thì ghi ở mục đó.',
  list: '/chuong-trinh/',
  entry: (id) => `/chuong-trinh/${id}/`,
  menu: { text: 'Chương trình phối hợp', group: 'work', in: 'footer', order: 6 },
  page: { kind: 'Chương trình phối hợp', weight: 'median' },
  suggested: true,
  offline: 2,
  sortBy: 'title',
  mustBeNamed: true,
  label: 'title',
});

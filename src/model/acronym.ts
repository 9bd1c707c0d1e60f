import { z } from 'zod';
import { slug, text, visibility } from './common.ts';
import { describeEntity } from './entity.ts';

/** A short form that staff type, and what it stands for. Search reads it in both directions. */
export const acronym = z
  .strictObject({
    id: slug.describe('Mã, chữ thường của chữ viết tắt'),
    short: text.describe('Chữ viết tắt'),
    full: z
      .array(text)
      .min(1, { error: 'phải có ít nhất một cách đọc' })
      .describe('Cách đọc đầy đủ'),
    ...visibility,
  })
  .meta({ title: 'Chữ viết tắt' });

export const acronymEntity = describeEntity({
  shape: 'list',
  file: 'acronyms.json',
  schema: acronym,
  names: { one: 'chữ viết tắt', many: 'Chữ viết tắt' },
  advice: 'Tìm kiếm hiểu cả hai chiều: “ATTP” và “an toàn thực phẩm”.',
  list: '/tim-kiem/',
  entry: null,
  suggested: false,
  sortBy: 'id',
  onlyNames: true,
  label: 'full',
});

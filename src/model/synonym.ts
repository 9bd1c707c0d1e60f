import { z } from 'zod';
import { slug, text, visibility } from './common.ts';
import { describeEntity } from './entity.ts';

/**
 * What people say, and what the site's texts say instead: "xóa nhà tạm" for "nhà đại đoàn kết". Search reads it from
 * left to right. The checker asks that the left side stands nowhere yet, and the right side does
 * (src/editing/check/rules/synonyms.ts).
 */
export const synonym = z
  .strictObject({
    id: slug.describe('Mã'),
    said: z
      .array(text.max(60, { error: 'không được dài quá 60 ký tự' }))
      .min(1, { error: 'phải có ít nhất một cách nói' })
      .describe('Cách nói thường ngày, chưa có trong văn bản nào trên trang'),
    meant: z
      .array(text.max(60, { error: 'không được dài quá 60 ký tự' }))
      .min(1, { error: 'phải có ít nhất một cách gọi trong văn bản' })
      .max(4, { error: 'không quá 4 cách gọi: nhiều hơn thì kết quả loãng' })
      .describe('Văn bản trên trang gọi là gì; đúng nhất ghi trước'),
    ...visibility,
  })
  .meta({ title: 'Cách nói thường ngày' });
export type SynonymData = z.infer<typeof synonym>;

export const synonymEntity = describeEntity({
  shape: 'list',
  file: 'synonyms.json',
  schema: synonym,
  names: { one: 'cách nói thường ngày', many: 'Cách nói thường ngày' },
  advice:
    'Người đọc gõ cách nói bên trái thì tìm kiếm đọc thành chữ của văn bản bên phải. Bên trái là chữ chưa có trên trang, bên phải là chữ đang có.',
  list: '/tim-kiem/',
  entry: null,
  suggested: false,
  sortBy: 'id',
  onlyNames: true,
  label: 'said',
});

import { z } from 'zod';
import { slug, text } from './common.ts';

/** content/sheet-mappings.json: what the columns of foreign tables mean, as people confirmed it. */
export const MAPPINGS_FILE = 'content/sheet-mappings.json';

/**
 * One kind of table. A column means a field (“area”, “numerator”), a figure of a target (“target:mo-hinh-xa”,
 * “target:ho-cam-ket:numerator”), a figure of a unit (“area:ba-be”), or nothing (“leave”).
 */
export const sheetMapping = z
  .strictObject({
    id: slug.describe('Mã, tính từ tên các cột'),
    headings: z
      .array(z.string({ error: 'phải là chữ' }))
      .min(1, { error: 'phải có ít nhất một cột' })
      .describe('Tên các cột, như trong bảng'),
    columns: z.array(text).describe('Mỗi cột là gì'),
  })
  .refine(({ headings, columns }) => headings.length === columns.length, {
    error: 'phải có đúng một ý nghĩa cho mỗi cột',
    path: ['columns'],
  })
  .meta({ title: 'Cách đọc một loại bảng' });

export type SheetMapping = z.infer<typeof sheetMapping>;

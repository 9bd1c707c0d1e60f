import { z } from 'zod';
import { text } from './common.ts';

/** What the columns of foreign tables mean, as people confirmed it: one file for each kind of table. */
export const MAPPINGS_FOLDER = 'content/sheet-mappings';

/** The file of a mapping: its id is the fingerprint of its headings, so that the same table is one file. */
export const mappingPath = (id: string): string => `${MAPPINGS_FOLDER}/${id}.json`;

/** The id in the path of a mapping; null for any other path. */
export const mappingIdOf = (path: string): string | null =>
  /^content\/sheet-mappings\/([^/]+)\.json$/.exec(path)?.[1] ?? null;

/**
 * One kind of table. A column means a field (“area”, “numerator”), a figure of a target (“target:mo-hinh-xa”,
 * “target:ho-cam-ket:numerator”), a figure of a unit (“area:ba-be”), or nothing (“leave”).
 */
export const sheetMapping = z
  .strictObject({
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

/** A mapping with the id that its file's name is. */
export type SheetMapping = z.infer<typeof sheetMapping> & { readonly id: string };

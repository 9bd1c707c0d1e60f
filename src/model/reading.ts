import { z } from 'zod';
import { SHA256 } from './attachment.ts';
import { choice, slug, text } from './common.ts';

/**
 * What was read from the year's document and nobody has confirmed yet. It stands in the content so that
 * nobody has to read the document twice, and is never published: see `editorsOnly`.
 */

/** Marks fields that only editors see: no page, feed, index or open data holds them (src/domain/editors-only.ts). */
export const editorsOnly = z.registry<{ readonly isEditorsOnly: true }>();

/** Where something was read: the words of the document, and the rule that found it. */
const found = {
  quote: text.describe('Đúng những chữ của văn bản mà máy đọc ra điều này'),
  rule: slug.describe('Tên quy tắc đọc'),
  implied: z
    .boolean({ error: 'chỉ nhận true hoặc false' })
    .optional()
    .describe('true nếu văn bản không viết ra mà máy suy ra'),
};

/** The fields of a clause that may be proposed. */
export const proposedFields = {
  'owners.lead': 'cơ quan chủ trì',
  'owners.partners': 'cơ quan phối hợp',
  levels: 'cấp thực hiện',
  references: 'văn bản được nêu tên',
  programs: 'chương trình phối hợp',
  campaigns: 'phong trào, cuộc vận động',
  forerunners: 'mục tương ứng của năm trước',
} as const;

/** What was read for one field of a clause. `value` is an id, or the words as printed when no entry fits. */
export const proposed = z
  .array(
    z.strictObject({
      field: choice(proposedFields).describe('Trường'),
      value: text.describe('Mã của mục; chưa có mục nào khớp thì là chữ như in trong văn bản'),
      ...found,
    }),
  )
  .default([])
  .describe(
    'Điều máy đọc từ văn bản, chờ xác nhận; chép vào trường rồi bỏ đi; không hiện trên trang',
  )
  .register(editorsOnly, { isEditorsOnly: true });
export type ProposedData = z.infer<typeof proposed>[number];

/** Where an unconfirmed milestone or target was read; goes when it is confirmed. */
export const readFrom = z
  .strictObject(found)
  .optional()
  .describe('Máy đọc từ đâu trong văn bản; xác nhận rồi thì bỏ; không hiện trên trang')
  .register(editorsOnly, { isEditorsOnly: true });

/** The file that a year was made from. */
export const documentFile = z
  .strictObject({
    name: text.max(255, { error: 'không được dài quá 255 ký tự' }).describe('Tên tệp như đã nhận'),
    sha256: z
      .string({ error: 'phải là chữ' })
      .regex(SHA256, { error: 'phải là mã SHA-256: 64 chữ số và chữ a–f' })
      .describe('Mã SHA-256 của tệp đã nhận'),
  })
  .optional()
  .describe('Tệp mà năm này được đọc ra; không hiện trên trang')
  .register(editorsOnly, { isEditorsOnly: true });

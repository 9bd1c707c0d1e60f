import { z } from 'zod';
import { text } from './common.ts';

/** Folder of the attachments, relative to the repository's root. */
export const ATTACHMENTS = 'content/attachments/';

/** File types that may be attached: their label for readers and their MIME type. */
export const attachmentKinds = {
  pdf: { name: 'PDF', type: 'application/pdf' },
  docx: {
    name: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    name: 'Excel',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  odt: { name: 'ODT', type: 'application/vnd.oasis.opendocument.text' },
  ods: { name: 'ODS', type: 'application/vnd.oasis.opendocument.spreadsheet' },
} as const;

export type AttachmentKind = keyof typeof attachmentKinds;

/** Maximum attachment size in bytes: enough for a thirty-page scan, small enough for a slow connection. */
export const MAX_ATTACHMENT_BYTES = 10_000_000;

const kinds = Object.keys(attachmentKinds);

/** The file name of an attachment below content/attachments/; also its URL path below /tep/. */
export const ATTACHMENT_NAME = new RegExp(
  `^(?:\\d{4}/)?[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${kinds.join('|')})$`,
);

/** A SHA-256 digest in hexadecimal. */
export const SHA256 = /^[0-9a-f]{64}$/;

/** Marks the schema of an attachment, so that the checker and the build can find attachments in any entry. */
export const attachments = z.registry<{ readonly isAttachment: true }>();

/** A file that belongs to an entry: a signed original, a form to fill in. */
export const attachment = z
  .strictObject({
    file: z
      .string({ error: 'phải là tên một tệp' })
      .regex(ATTACHMENT_NAME, {
        error: `phải là tên tệp trong content/attachments, chữ thường không dấu, đuôi ${kinds.join(', ')}, ví dụ “2017/bao-cao-quy.docx”`,
      })
      .describe('Tên tệp trong content/attachments'),
    title: text.describe('Tên hiện trên trang'),
    sha256: z
      .string({ error: 'phải là chữ' })
      .regex(SHA256, { error: 'phải là mã SHA-256: 64 chữ số và chữ a–f' })
      .optional()
      .describe('Mã SHA-256 của tệp; có mã thì tệp không thể bị thay mà không ai biết'),
  })
  .describe('Tệp đính kèm')
  .register(attachments, { isAttachment: true });
export type AttachmentData = z.infer<typeof attachment>;

/** The optional attachments field that an entry's schema may include. */
export const attachmentList = z.array(attachment).default([]).describe('Tệp đính kèm');

import { z } from 'zod';
import { attachmentList } from './attachment.ts';
import { choice, note, ref, refs, text, visibility } from './common.ts';
import { partialDate, yearRange } from './dates.ts';
import { describeEntity } from './entity.ts';

/**
 * A document that the guidance cites. Symbols are reused every term or year, so the file name is symbol +
 * year of issue. The citing clauses are never written here: they are found by scanning the texts.
 */
export const directive = z
  .strictObject({
    type: ref('document-types').describe('Loại văn bản'),
    symbol: text.nullable().describe('Số ký hiệu chuẩn; null nếu văn bản không có số'),
    aliases: z
      .array(text)
      .default([])
      .describe('Cách viết khác của số ký hiệu, thấy trong văn bản in'),
    title: text.describe('Tên ngắn do biên tập đặt'),
    subject: text.nullable().describe('Trích yếu đúng như văn bản gốc dẫn; null nếu không dẫn'),
    issuers: refs('organizations').describe('Cơ quan ban hành; để trống nếu văn bản gốc không nêu'),
    issued: partialDate.describe('Ngày ban hành'),
    period: yearRange.default(null).describe('Giai đoạn thực hiện'),
    relations: z
      .array(
        z.strictObject({
          type: choice({
            implements: 'thực hiện',
            amends: 'sửa đổi',
            replaces: 'thay thế',
            refers: 'dẫn chiếu',
          }).describe('Quan hệ'),
          target: ref('directives').describe('Văn bản kia'),
        }),
      )
      .default([])
      .describe('Quan hệ với văn bản khác, ghi một lần ở văn bản viện dẫn'),
    officialUrl: z
      .url({ protocol: /^https?$/, error: 'phải là địa chỉ http(s)://' })
      .optional()
      .describe('Nơi đăng bản chính thức'),
    attachments: attachmentList,
    notes: z.array(note).default([]).describe('Ghi chú nguồn'),
    ...visibility,
  })
  .meta({ title: 'Văn bản' });
export type DirectiveData = z.infer<typeof directive>;

export const directiveEntity = describeEntity({
  shape: 'entry',
  folder: 'directives',
  pattern: '*.md',
  schema: directive,
  names: { one: 'văn bản', many: 'Văn bản được viện dẫn' },
  advice:
    'Tên tệp là số ký hiệu không dấu và năm ban hành. Số ký hiệu trong nguyên văn tự thành đường dẫn.',
  list: '/van-ban/',
  entry: (id) => `/van-ban/${id}/`,
  menu: { text: 'Văn bản', in: 'header', order: 5 },
  page: { kind: 'Văn bản', weight: 'median' },
  suggested: true,
  offline: 2,
  listOffline: true,
  sortBy: 'id',
  mustBeNamed: true,
  label: '{{title}} ({{slug}})',
  form: {
    order: 5,
    icon: 'gavel',
    names: { one: 'văn bản', many: 'Văn bản' },
    about: 'Văn bản được viện dẫn.',
    summary: '{{title}} ({{slug}})',
    identifier: 'title',
    body: { label: 'Giới thiệu', required: false },
    create: {
      slug: '{{symbol}}',
      hint: 'Số ký hiệu không dấu và năm ban hành, ví dụ 10-ct-tw-2016. Không đổi về sau.',
    },
  },
});

import { z } from 'zod';
import { attachmentList } from './attachment.ts';
import { choice, note, ref, refs, text, visibility } from './common.ts';
import { day, partialDate, yearRange } from './dates.ts';
import { describeEntity } from './entity.ts';

/** The answers to whether a document is in force. Without a check there is no answer. */
export const validityStatuses = {
  'in-force': 'còn hiệu lực',
  partial: 'hết hiệu lực một phần',
  expired: 'hết hiệu lực',
  unclear: 'đã đối chiếu nhưng chưa rõ',
} as const;

/** What somebody found who looked up on a day whether a document is in force. */
export const validity = z.strictObject({
  status: choice(validityStatuses).describe('Tình trạng hiệu lực'),
  checkedOn: day.describe('Ngày đối chiếu'),
  checkedBy: text.describe('Ai đối chiếu: cơ quan, hoặc họ tên và chức vụ'),
  source: text.describe('Đối chiếu ở đâu: trang, công báo hoặc văn bản trả lời'),
  until: day.optional().describe('Ngày hết hiệu lực, toàn bộ hoặc một phần'),
  replacedBy: text
    .optional()
    .describe(
      'Văn bản thay thế, bãi bỏ, sửa đổi, nếu văn bản ấy không có trên trang; nếu có thì ghi quan hệ ở văn bản ấy',
    ),
  settledBy: text.optional().describe('Khi chưa rõ: tra ở đâu, hỏi ai thì rõ'),
});
export type ValidityData = z.infer<typeof validity>;

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
    subject: text
      .nullable()
      .describe('Trích yếu đúng như văn bản viện dẫn ghi; null nếu không ghi'),
    issuers: refs('organizations').describe('Cơ quan ban hành; để trống nếu văn bản gốc không nêu'),
    issued: partialDate.describe('Ngày ban hành'),
    effectiveOn: day.optional().describe('Ngày có hiệu lực, nếu nguồn nêu'),
    period: yearRange.default(null).describe('Giai đoạn thực hiện'),
    validity: validity
      .optional()
      .describe('Kết quả đối chiếu hiệu lực; chưa ai đối chiếu thì bỏ trống'),
    relations: z
      .array(
        z.strictObject({
          type: choice({
            implements: 'thực hiện',
            amends: 'sửa đổi',
            replaces: 'thay thế',
            refers: 'viện dẫn',
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
  menu: { text: 'Văn bản', full: 'Văn bản viện dẫn', group: 'basis', in: 'header', order: 5 },
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

import { z } from 'zod';
import { choice, notStated, ownerFields, owners, ref, refs, text, visibility } from './common.ts';
import { describeEntity, yearOf } from './entity.ts';
import { proposed } from './reading.ts';
import { level } from './site-terms.ts';
import { task } from './task.ts';

/**
 * One part of the year's guidance. The Markdown body is the official text, verbatim and complete; the front
 * matter is written by the editors and shown as such.
 */
export const guidance = z
  .strictObject({
    plan: ref('plans').describe('Năm kế hoạch'),
    part: choice({
      letterhead: 'phần đầu văn bản: cơ quan, số ký hiệu, ngày',
      title: 'tiêu đề',
      preamble: 'mở đầu',
      part: 'phần, chương',
      section: 'đề mục lớn: A, I, Điều',
      item: 'mục giao việc, có hoặc không đánh số',
      annex: 'phụ lục',
      footnote: 'chú thích cuối trang',
      closing: 'kết thúc',
      recipients: 'nơi nhận',
      signature: 'chữ ký',
    }).describe('Phần của văn bản'),
    label: text
      .max(60, { error: 'chỉ chép số hoặc chữ đứng đầu mục, không quá 60 ký tự' })
      .optional()
      .describe(
        'Số hoặc chữ đứng đầu mục đúng như in trong văn bản: “1.1.”, “a)”, “Phần thứ nhất”, “Phụ lục 1”',
      ),
    parent: ref('guidance').optional().describe('Mục lớn chứa mục này'),
    number: text
      .max(60, { error: 'chỉ ghi số của mục, không quá 60 ký tự' })
      .optional()
      .describe(
        'Số đầy đủ của mục, như “I.1.2”; không cần khi đã có “label” và “parent”, vì khi ấy máy tự ghép',
      ),
    order: z
      .int({ error: 'phải là số nguyên' })
      .nonnegative({ error: 'phải từ 0 trở lên' })
      .describe('Thứ tự đọc trong cả văn bản'),
    title: text.describe('Tiêu đề ngắn do biên tập đặt'),
    summary: text.optional().describe('Tóm tắt do biên tập viết'),
    owners: owners.default({ lead: [], partners: [] }),
    levels: z.array(level).default([]).describe('Cấp thực hiện'),
    references: refs('directives')
      .default([])
      .describe('Văn bản được nêu tên mà không có số ký hiệu'),
    programs: refs('programs').default([]).describe('Chương trình phối hợp'),
    campaigns: refs('campaigns').default([]).describe('Phong trào, cuộc vận động'),
    tasks: z
      .array(task)
      .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
        error: 'có hai việc cùng mã',
        params: { code: 'duplicate-id' },
      })
      .default([])
      .describe('Việc phải làm, mỗi việc một dòng, do biên tập viết'),
    forerunners: refs('guidance')
      .optional()
      .describe(
        'Mục tương ứng của năm trước, đã đối chiếu; [] nếu là mục mới; chưa đối chiếu thì bỏ dòng này',
      ),
    proposed,
    notStated: notStated({
      ...ownerFields,
      when: 'thời gian',
      basis: 'văn bản làm căn cứ',
      programs: 'chương trình phối hợp',
      campaigns: 'phong trào, cuộc vận động',
      tasks: 'việc phải làm',
    }),
    ...visibility,
  })
  .meta({ title: 'Mục hướng dẫn' });
export type GuidanceData = z.infer<typeof guidance>;

export const guidanceEntity = describeEntity({
  shape: 'entry',
  folder: 'guidance',
  pattern: '*/*.md',
  schema: guidance,
  names: { one: 'mục hướng dẫn', many: 'Mục hướng dẫn' },
  advice: 'Phần thân giữ đúng nguyên văn; tiêu đề ngắn, tóm tắt, cơ quan, cấp ở phần khai báo.',
  list: '/huong-dan/',
  entry: (id) => `/huong-dan/${id}/`,
  alsoOn: (id) => [`/huong-dan/${yearOf(id)}/`],
  menu: { text: 'Hướng dẫn', group: 'work', in: 'header', order: 1 },
  page: { kind: 'Hướng dẫn', weight: 'median' },
  suggested: true,
  offline: 1,
  listOffline: true,
  sortBy: 'order',
  repeatedByPlace: [{ field: 'plan', part: 'folder' }],
  label: '{{title}} ({{slug}})',
  form: {
    order: 4,
    icon: 'article',
    about: 'Phần khai báo của từng mục (tiêu đề ngắn, tóm tắt, cơ quan …) và nguyên văn.',
    summary: '{{title}} ({{slug}})',
    identifier: 'title',
    body: { label: 'Nguyên văn', required: true },
  },
});

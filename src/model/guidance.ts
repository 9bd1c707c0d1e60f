import { z } from 'zod';
import { choice, owners, ref, refs, text, visibility } from './common.ts';
import { level } from './site-terms.ts';

/**
 * One part of the year's guidance. The Markdown body is the official text, verbatim and whole;
 * everything in this frontmatter is the editors' and is shown as such.
 */
export const guidance = z
  .strictObject({
    plan: ref('plans').describe('Năm kế hoạch'),
    part: choice({
      title: 'tiêu đề',
      preamble: 'mở đầu',
      section: 'phần lớn',
      item: 'mục đánh số',
      closing: 'kết thúc',
      recipients: 'nơi nhận',
      signature: 'chữ ký',
    }).describe('Phần của văn bản'),
    number: z
      .string()
      .regex(/^[IVX]+(?:\.\d+)*$/, { error: 'phải viết như «I», «I.1», «I.1.2», «II.4»' })
      .optional()
      .describe('Số thứ tự của mục trong văn bản'),
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
    campaigns: refs('campaigns').default([]).describe('Chiến dịch, phong trào'),
    ...visibility,
  })
  .refine((item) => item.part !== 'item' || item.number !== undefined, {
    error: 'mục đánh số phải có «number»',
    path: ['number'],
    params: { code: 'missing' },
  })
  .meta({ title: 'Mục hướng dẫn' });
export type GuidanceData = z.infer<typeof guidance>;

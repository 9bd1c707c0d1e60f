import { z } from 'zod';
import { ref, refs, slug, text } from './common.ts';
import { printed, when } from './dates.ts';
import { level } from './site-terms.ts';

/** When a task is due: as a milestone is, or by a day that the calendar already has, or when something happens. */
export const taskWhen = z.discriminatedUnion(
  'precision',
  [
    ...when.options,
    z.strictObject({
      precision: z.literal('half-year'),
      half: z
        .string()
        .regex(/^\d{4}-H[12]$/, { error: 'phải viết NĂM-Hx, ví dụ 2017-H1 (6 tháng đầu năm)' })
        .describe('Nửa năm'),
    }),
    z.strictObject({
      precision: z.literal('milestone'),
      milestone: ref('milestones').describe('Mốc thời gian của năm'),
      printed: printed.optional(),
    }),
    z.strictObject({
      precision: z.literal('observance'),
      observance: ref('observances').describe('Ngày kỷ niệm hằng năm'),
      printed: printed.optional(),
    }),
    z.strictObject({ precision: z.literal('occasion'), printed: printed }),
  ],
  {
    error:
      'precision (độ chính xác) chỉ nhận: day, range, month, quarter, half-year, year, periodic, after, milestone, observance, occasion, unknown',
  },
);
export type TaskWhen = z.infer<typeof taskWhen>;

/** Who takes part, as the clause names them. */
const partners = z
  .strictObject({
    organizations: refs('organizations').default([]).describe('Cơ quan có trang riêng'),
    words: text.max(200, { error: 'không quá 200 ký tự' }).optional().describe('Hoặc bằng chữ'),
  })
  .describe('Với ai; bỏ trống nếu văn bản không nêu');

/** What shows that the task is done. */
const proof = z
  .strictObject({
    targets: refs('targets').default([]).describe('Chỉ tiêu cho biết việc đã xong chưa'),
    words: text
      .max(200, { error: 'không quá 200 ký tự' })
      .optional()
      .describe('Hoặc bằng chữ: báo cáo, danh sách …'),
  })
  .describe('Kết quả phải có; bỏ trống nếu văn bản không nêu');

/**
 * One thing that a clause gives somebody to do, in an editor's words, the verb first. Reports that the plan wants
 * regularly are tasks already (src/domain/tasks/report-tasks.ts): they are not written here.
 */
export const task = z.strictObject({
  id: slug.describe('Mã, không đổi về sau'),
  verb: text
    .max(60, { error: 'chỉ ghi động từ và vài chữ sát nó, không quá 60 ký tự' })
    .describe('Làm gì, bắt đầu bằng động từ: “Lập danh sách”, “Tổ chức Ngày hội”'),
  object: text
    .max(240, { error: 'không quá 240 ký tự: một việc một dòng' })
    .optional()
    .describe('Phần còn lại của câu: làm gì cho ai, ở đâu, đến mức nào'),
  levels: z.array(level).default([]).describe('Cấp phải làm; bỏ trống nếu là mọi cấp của mục'),
  organizations: refs('organizations')
    .default([])
    .describe('Hoặc cơ quan phải làm, nếu không phải cơ quan chủ trì của mục'),
  with: partners.optional(),
  when: taskWhen
    .optional()
    .describe('Khi nào, đúng như văn bản nêu; bỏ trống nếu văn bản không nêu ngày'),
  proof: proof.optional(),
  paragraph: z
    .int({ error: 'phải là số nguyên' })
    .min(1, { error: 'phải từ 1 trở lên' })
    .optional()
    .describe('Đoạn thứ mấy của nguyên văn giao việc này; bỏ trống nếu mục chỉ có một đoạn'),
});
export type TaskData = z.infer<typeof task>;

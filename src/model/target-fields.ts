import { z } from 'zod';
import { choice, ref, refs, slug, text, unconfirmed, visibility } from './common.ts';
import { day, reportPeriod } from './dates.ts';
import { readFrom } from './reading.ts';
import { amount, change, goals, statedFigure } from './target-goals.ts';

const window = z
  .strictObject({
    start: day.describe('Ngày bắt đầu'),
    due: day.describe('Hạn'),
    before: z
      .boolean()
      .default(false)
      .describe('true nếu văn bản viết “trước ngày”: đúng ngày hạn là muộn'),
    basis: text.describe('Căn cứ của thời hạn'),
  })
  .refine((w) => (w.before ? w.start < w.due : w.start <= w.due), {
    error: 'hạn phải sau ngày bắt đầu',
    path: ['due'],
    params: { code: 'date-order' },
  });

const checkpoint = z.strictObject({
  date: day.describe('Đến ngày'),
  expected: z
    .number({ error: 'phải là số từ 0 đến 1' })
    .min(0, { error: 'phải từ 0 đến 1' })
    .max(1, { error: 'phải từ 0 đến 1' })
    .describe('Phần khối lượng phải thực hiện, từ 0 đến 1'),
});

/**
 * What is measured, against what, and by when. src/domain/status.ts defines how each kind is evaluated.
 * - percent: numerator of denominator, goal in percent
 * - count: a number, goal a number
 * - quota: a number that every unit has to reach. `per: area` counts within the district (value); `per:
 *   unit` reports how many units reached it (numerator) of those it binds (denominator)
 * - binary: 1 done, 0 not done
 * - limit: a number that must stay at or below the goal; lower is better
 * - grade: one of an ordered list of grades
 * - all: several other targets that must all be reached; it has no figures of its own
 */
export const targetFields = z.strictObject({
  id: slug.describe('Mã, không đổi về sau'),
  title: text.describe('Tên chỉ tiêu'),
  shortTitle: text.describe('Tên rút gọn, dùng trong bảng'),
  kind: choice({
    percent: 'tỷ lệ phần trăm',
    count: 'số lượng',
    quota: 'mức giao cho từng đơn vị',
    binary: 'đã thực hiện hay chưa',
    limit: 'mức không được vượt',
    grade: 'xếp loại',
    all: 'nhiều chỉ tiêu cùng phải đạt',
  }).describe('Loại'),
  comparator: choice({
    '>=': 'từ mức này trở lên',
    '>': 'trên mức này',
    '=': 'đúng mức này',
    '<=': 'không quá mức này',
    '<': 'dưới mức này',
    range: 'trong khoảng từ goal đến goalMax',
  }).describe('So sánh với mức phải đạt'),
  goal: amount
    .nullable()
    .optional()
    .describe('Mức phải đạt của mỗi đơn vị; null nếu văn bản không nêu mức, chỉ theo dõi số liệu'),
  goalMax: amount.optional().describe('Mức trên của khoảng, với comparator “range”'),
  above: choice({ met: 'vẫn là đạt', 'not-met': 'là chưa đạt', ask: 'văn bản không rõ' })
    .optional()
    .describe('Số liệu trên khoảng thì sao; bỏ trống là không rõ: trang nêu số, không ghi đạt'),
  goals: goals.optional(),
  change: change.optional(),
  grades: z
    .array(text)
    .min(2, { error: 'phải có ít nhất hai mức xếp loại' })
    .refine((list) => new Set(list).size === list.length, { error: 'có mức bị lặp lại' })
    .optional()
    .describe('Các mức xếp loại, từ cao xuống thấp'),
  grade: text.optional().describe('Mức xếp loại phải đạt trở lên'),
  allOf: refs('targets').optional().describe('Với “all”: các chỉ tiêu đều phải đạt'),
  difference: z
    .number({ error: 'phải là số' })
    .optional()
    .describe(
      'Số tăng thêm (dương) hoặc giảm đi (âm) nêu cùng mức phải đạt, ví dụ “thêm 05, nâng lên 17”',
    ),
  max: amount.optional().describe('Số lớn nhất có thể có, ví dụ tổng điểm'),
  parts: z
    .array(z.strictObject({ name: text.describe('Tên phần'), max: amount.describe('Điểm tối đa') }))
    .optional()
    .describe('Các phần của tổng điểm; cộng lại bằng max'),
  unit: text.describe('Đơn vị tính'),
  wholeNumbers: z
    .boolean()
    .optional()
    .describe('true nếu đếm nguyên cái (nhà, xã, hộ): 1,5 bị từ chối; false nếu có phần lẻ (tiền)'),
  per: choice({ area: 'tính trong cả đơn vị', unit: 'tính số cơ sở đạt' })
    .default('area')
    .describe('Với quota: tính theo đơn vị hay theo cơ sở'),
  each: reportPeriod
    .optional()
    .describe('Mức tính cho từng kỳ, ví dụ “mỗi quý 01 cuộc”; bỏ trống nếu tính cả thời gian'),
  baseline: z
    .strictObject({ value: amount.describe('Giá trị'), basis: text.describe('Căn cứ') })
    .nullable()
    .describe('Số liệu đầu kỳ và căn cứ; null nếu chưa biết'),
  expectation: choice({ linear: 'tăng dần đến hạn', constant: 'lúc nào cũng phải đạt' })
    .default('linear')
    .describe('Tăng dần đến hạn, hay lúc nào cũng phải đạt'),
  checkpoints: z
    .array(checkpoint)
    .default([])
    .describe('Mốc giữa kỳ; không có thì tăng đều đến hạn'),
  window: window.describe('Thời gian thực hiện'),
  span: choice({ sum: 'cộng số liệu các năm', latest: 'lấy số liệu mới nhất' })
    .optional()
    .describe('Với thời gian qua nhiều năm: cộng số liệu các năm, hay lấy số mới nhất'),
  carried: statedFigure
    .optional()
    .describe('Số đã thực hiện trước năm đầu tiên có trên trang, khi cộng số liệu các năm'),
  areas: z
    .union([z.literal('all'), refs('areas')], {
      error: 'chỉ nhận "all" hoặc danh sách mã đơn vị',
    })
    .default('all')
    .describe('Đơn vị áp dụng'),
  scale: z
    .literal('communes', { error: 'chỉ nhận "communes"' })
    .optional()
    .describe('Mẫu số biết trước: số đơn vị cấp dưới của từng đơn vị'),
  reportEvery: reportPeriod.describe('Kỳ báo cáo'),
  item: ref('guidance').describe('Mục hướng dẫn nêu chỉ tiêu'),
  quote: text.describe('Nguyên văn chỗ nêu chỉ tiêu'),
  forerunner: ref('targets').optional().describe('Chỉ tiêu này của năm trước'),
  readFrom,
  unconfirmed,
  ...visibility,
});
export type TargetData = z.infer<typeof targetFields>;

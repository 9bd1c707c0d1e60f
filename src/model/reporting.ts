import { z } from 'zod';
import { choice, text } from './common.ts';
import { before, day, dayOff, daysAfter, type ReportPeriod, reportPeriod } from './dates.ts';

/** When a plan wants reports, and when each is due: only what the document states. */

/** How many periods of each kind a year has. */
export const PERIODS_PER_YEAR: Readonly<Record<ReportPeriod, number>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/**
 * A due day in the calendar: "ngày 20 tháng cuối quý", "trước ngày 15/11". A month that lacks the day (31/4)
 * has no due day: no other day is invented for it.
 */
const dueOn = z
  .strictObject({
    day: z
      .union([z.int().min(1).max(31), z.literal('last')], {
        error: 'chỉ nhận số từ 1 đến 31, hoặc "last" (ngày cuối tháng)',
      })
      .describe('Ngày trong tháng'),
    month: z
      .union(
        [
          choice({
            first: 'tháng đầu của kỳ',
            second: 'tháng thứ hai của kỳ',
            last: 'tháng cuối của kỳ',
            next: 'tháng ngay sau kỳ',
          }),
          z.int().min(1).max(12),
        ],
        {
          error:
            'chỉ nhận "first", "second", "last" (tháng đầu, thứ hai, cuối của kỳ), "next" (tháng ngay sau kỳ), hoặc số tháng từ 1 đến 12',
        },
      )
      .describe('Tháng: của từng kỳ, hoặc số tháng trong năm'),
    nextYear: z
      .literal(true, { error: 'chỉ nhận true; không phải thì bỏ trống' })
      .optional()
      .describe('Số tháng ấy thuộc năm sau'),
    before,
    dayOff,
  })
  .refine(({ month, nextYear }) => nextYear === undefined || typeof month === 'number', {
    error: 'nextYear chỉ dùng khi month là số tháng',
    path: ['nextYear'],
  })
  .refine(
    // 2024 is a leap year: 29/2 may exist.
    ({ day, month }) =>
      day === 'last' || typeof month !== 'number' || day <= new Date(2024, month, 0).getDate(),
    { error: 'tháng này không có ngày đó', path: ['day'], params: { code: 'date' } },
  )
  .describe('Ngày hạn trên lịch; bỏ trống nếu văn bản không nêu');

/** A due day counted from another: "trong 05 ngày làm việc kể từ khi kết thúc quý". */
const dueAfter = z
  .strictObject({
    ...daysAfter,
    from: z
      .union([z.literal('period-end'), day], {
        error: 'chỉ nhận "period-end" (ngày cuối kỳ) hoặc một ngày NĂM-THÁNG-NGÀY',
      })
      .describe('Tính từ ngày cuối kỳ, hoặc từ một ngày'),
    dayOff,
  })
  .describe('Hạn tính theo số ngày; bỏ trống nếu văn bản không nêu');

/** One rule on reports. Two rules may share a period when each names its own numbers (`only`). */
export const reportingRule = z
  .strictObject({
    period: reportPeriod.describe('Kỳ'),
    only: z
      .array(z.int().min(1).max(12))
      .min(1, { error: 'phải có ít nhất một kỳ' })
      .optional()
      .describe('Chỉ các kỳ này, ví dụ 1 là quý I hay 6 tháng đầu năm; bỏ trống nếu mọi kỳ'),
    due: text.nullable().describe('Hạn gửi, đúng lời văn bản; null nếu văn bản không nêu'),
    dueOn: dueOn.optional(),
    dueAfter: dueAfter.optional(),
  })
  .refine(({ due, dueOn, dueAfter }) => due !== null || (dueOn ?? dueAfter) === undefined, {
    error: 'có ngày hạn (dueOn, dueAfter) thì phải ghi cả lời văn bản nêu hạn',
    path: ['due'],
  })
  .refine(({ dueOn, dueAfter }) => dueOn === undefined || dueAfter === undefined, {
    error: 'chỉ ghi một trong hai: dueOn (ngày trên lịch) hoặc dueAfter (tính theo số ngày)',
    path: ['dueAfter'],
  })
  .refine(
    ({ period, only = [] }) =>
      new Set(only).size === only.length && only.every((n) => n <= PERIODS_PER_YEAR[period]),
    { error: 'có số kỳ ghi hai lần, hoặc lớn hơn số kỳ của một năm', path: ['only'] },
  )
  .refine(
    ({ period, only, dueOn }) =>
      typeof dueOn?.month !== 'number' || (only?.length ?? PERIODS_PER_YEAR[period]) === 1,
    {
      error:
        'số tháng chỉ dùng khi hạn của một kỳ duy nhất: tách từng kỳ bằng “only”, hoặc viết "first", "second", "last", "next"',
      path: ['dueOn', 'month'],
    },
  );

export type ReportingRule = z.infer<typeof reportingRule>;

/** The periods that a rule covers, by number. */
export const numbersOf = ({
  period,
  only,
}: Pick<ReportingRule, 'period' | 'only'>): Array<number> =>
  only ?? Array.from({ length: PERIODS_PER_YEAR[period] }, (_, index) => index + 1);

import { z } from 'zod';
import { choice, text } from './common.ts';

/**
 * Dates are ISO text. A date that the source does not give is never filled in: it keeps the precision that
 * the source states. YAML readers may turn an unquoted date into a Date object, hence the preprocess step
 * before validation; days that do not exist (31/02) are caught earlier, in the raw file.
 */

const isoText = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.preprocess(
  isoText,
  z.iso.date({ error: 'phải là một ngày có thật, viết NĂM-THÁNG-NGÀY, ví dụ 2017-07-27' }),
);

const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'phải viết NĂM-THÁNG, ví dụ 2017-12' });
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/, { error: 'phải viết NĂM-Qx, ví dụ 2017-Q3' });
export const year = z
  .int({ error: 'phải là một năm, ví dụ 2017' })
  .min(1800, { error: 'năm phải từ 1800' })
  .max(2200, { error: 'năm phải trước 2200' });

const ofDay = z.strictObject({ precision: z.literal('day'), date: day.describe('Ngày') });
const ofMonth = z.strictObject({ precision: z.literal('month'), month: month.describe('Tháng') });
const ofYear = z.strictObject({ precision: z.literal('year'), year: year.describe('Năm') });
const unknown = z.strictObject({ precision: z.literal('unknown') });

/** The source's own wording for a time that is not a date. */
export const printed = text.describe('Chữ trong văn bản gốc');

const precisionError = (allowed: string) => ({
  error: `precision (độ chính xác) chỉ nhận: ${allowed}`,
});

/** The date of a document, with the precision that is known. */
export const partialDate = z.discriminatedUnion(
  'precision',
  [ofDay, ofMonth, ofYear, unknown],
  precisionError('day, month, year, unknown'),
);
export type PartialDate = z.infer<typeof partialDate>;

export const reportPeriod = choice({
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': 'sáu tháng',
  year: 'cả năm',
});
export type ReportPeriod = z.infer<typeof reportPeriod>;

/** True only: a field that is left out does not change what is already published. */
const yes = z.literal(true, { error: 'chỉ nhận true; không phải thì bỏ trống' }).optional();

/** "Trước ngày 15/11": the last day in time is 14/11. Left out: "đến ngày", "chậm nhất ngày 15/11". */
export const before = yes.describe('Văn bản viết “trước ngày …”: đúng ngày ấy là trễ');

/** What the text says of a last day that is a day off; left out: the day stays. */
export const dayOff = choice({
  next: 'chuyển sang ngày làm việc tiếp theo',
  previous: 'chuyển lên ngày làm việc liền trước',
})
  .optional()
  .describe('Nếu trùng ngày nghỉ; bỏ trống nếu văn bản không nói');

/** So many days after another day, which itself does not count (Civil Code 2015, article 147.2). */
export const daysAfter = {
  days: z
    .int({ error: 'phải là số nguyên' })
    .min(1, { error: 'phải từ 1 ngày' })
    .max(366, { error: 'không quá 366 ngày' })
    .describe('Số ngày'),
  working: yes.describe('Tính theo ngày làm việc'),
};

/** When something is due or takes place. Only what gives a day can be placed on the calendar. */
export const when = z.discriminatedUnion(
  'precision',
  [
    ofDay.extend({ before, dayOff }),
    z
      .strictObject({
        precision: z.literal('range'),
        start: day.describe('Từ ngày'),
        end: day.describe('Đến ngày'),
      })
      .refine((range) => range.start <= range.end, {
        error: 'ngày kết thúc phải bằng hoặc sau ngày bắt đầu',
        path: ['end'],
        params: { code: 'date-order' },
      }),
    ofMonth,
    z.strictObject({ precision: z.literal('quarter'), quarter: quarter.describe('Quý') }),
    z.strictObject({
      precision: z.literal('year'),
      year: year.describe('Năm'),
      printed: printed.optional(),
    }),
    z.strictObject({
      precision: z.literal('periodic'),
      every: z.array(reportPeriod).min(1, { error: 'phải có ít nhất một kỳ' }).describe('Các kỳ'),
      printed,
    }),
    z.strictObject({
      precision: z.literal('after'),
      ...daysAfter,
      from: day.nullable().describe('Tính từ ngày; null nếu chưa biết ngày'),
      dayOff,
      printed,
    }),
    z.strictObject({ precision: z.literal('unknown'), printed }),
  ],
  precisionError('day, range, month, quarter, year, periodic, after, unknown'),
);
export type When = z.infer<typeof when>;

/** The years a programme runs, both ends included. Null: the source gives no period. */
export const yearRange = z
  .strictObject({ start: year.describe('Từ năm'), end: year.describe('Đến năm') })
  .refine((range) => range.start <= range.end, {
    error: 'năm kết thúc phải sau năm bắt đầu',
    path: ['end'],
    params: { code: 'date-order' },
  })
  .nullable();

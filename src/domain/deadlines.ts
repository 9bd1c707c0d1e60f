import { addDays, type IsoDay } from './dates.ts';

/**
 * The last day on which something due is still in time. Texts say either "đến ngày 15/11" (also "chậm nhất",
 * "hết ngày"): that day itself is in time, or "trước ngày 15/11": the last day in time is 14/11.
 *
 * @param day the day that the text names
 * @param before true when the text says "trước ngày"
 */
export const lastDayInTime = ({
  day,
  before = false,
}: {
  readonly day: IsoDay;
  readonly before?: boolean | undefined;
}): IsoDay => (before ? addDays(day, -1) : day);

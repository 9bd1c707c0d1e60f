import { Temporal } from 'temporal-polyfill';
import type { IsoDay } from '../../domain/dates.ts';
import { lunarInYear } from '../../domain/lunar.ts';
import type { When } from '../../model/dates.ts';
import type { ObservanceData } from '../../model/observance.ts';

/** Moves dates and names of one year to another. Pure; every result is a proposal for people to confirm. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** First years of recurring days, for the numbers of anniversaries in names. */
  readonly since: ReadonlySet<number>;
}

/** The same day of the other year; 29/02 becomes 28/02 in a common year. */
export function movedDay({ from, to }: Move, day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day)
    .add({ years: to - from })
    .toString();
}

/**
 * A name for the other year: "năm 2017" → "năm 2018", "(2016, 2017)" → "(2017, 2018)"; "70 năm" → "71 năm"
 * when a recurring day has its 70th anniversary in the first year. Other numbers are not changed.
 */
export function movedName({ from, to, since }: Move, name: string): string {
  const by = to - from;
  return name
    .replace(/\b\d{4}\b/g, (year) =>
      Math.abs(Number(year) - from) <= 1 ? String(Number(year) + by) : year,
    )
    .replace(/\b(\d{1,3}) năm(?!\p{L})/gu, (whole, years: string) =>
      since.has(from - Number(years)) ? `${Number(years) + by} năm` : whole,
    );
}

/** "2017-12", "2017-Q3" → the same of the other year. */
const movedStart = ({ from, to }: Move, text: string) =>
  text.replace(/^\d{4}/, (year) => String(Number(year) + to - from));

/**
 * The time of a milestone in the other year. A lunar day is recalculated. The document's words on a year
 * are left out: they belong to that document.
 *
 * @param observance the recurring day that the milestone refers to
 */
export function movedWhen(move: Move, when: When, observance?: ObservanceData): When {
  switch (when.precision) {
    case 'day': {
      const lunar = observance?.calendar === 'lunar';
      const [day] = lunar ? lunarInYear(move.to, observance.month, observance.day) : [];
      return { ...when, date: day ?? movedDay(move, when.date) };
    }
    case 'range':
      return { ...when, start: movedDay(move, when.start), end: movedDay(move, when.end) };
    case 'month':
      return { ...when, month: movedStart(move, when.month) };
    case 'quarter':
      return { ...when, quarter: movedStart(move, when.quarter) };
    case 'after':
      return { ...when, from: when.from && movedDay(move, when.from) };
    case 'year':
      return { precision: 'year', year: when.year + move.to - move.from };
    default:
      return when;
  }
}

import type { ReportPeriod } from '../model/dates.ts';
import type { ReportingRule } from '../model/reporting.ts';
import { numbersOf } from '../model/reporting.ts';
import { addDays, addPeriod, type IsoDay } from './dates.ts';
import { type Deadline, reportDeadline } from './deadlines.ts';
import type { Holidays } from './working-days.ts';

/** One period to report on: March, the third quarter, the year. */
export interface ReportingPeriod {
  readonly period: ReportPeriod;
  /** 1 to 12 for months, 1 to 4 for quarters, 1 or 2 for half-years, 1 for the year. */
  readonly number: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** The last day in time; null when the document states none, or none can be told. Never invented. */
  readonly due: IsoDay | null;
  /** How that day follows from the text; null when the text names no day. */
  readonly deadline: Deadline | null;
  /** The document's own wording of when it is due. */
  readonly printed: string | null;
}

/**
 * The periods of a year for which its plan requires reports, in the order of its rules.
 *
 * @param holidays for deadlines in working days
 */
export function reportingPeriods(
  year: number,
  rules: ReadonlyArray<ReportingRule>,
  holidays: Holidays = [],
): Array<ReportingPeriod> {
  return rules.flatMap((rule) =>
    numbersOf(rule).map((number) => {
      const start = addPeriod(`${year}-01-01`, rule.period, number - 1);
      const end = addDays(addPeriod(start, rule.period), -1);
      const deadline = reportDeadline({ start, end }, rule, holidays);
      const { period, due: printed } = rule;
      return { period, number, start, end, due: deadline?.day ?? null, deadline, printed };
    }),
  );
}

import type { ReportPeriod } from '../model/dates.ts';
import type { ReportingRule } from '../model/plan.ts';
import { addDays, addPeriod, type IsoDay } from './dates.ts';

/** One period to report on: March, the third quarter, the year. */
export interface ReportingPeriod {
  readonly period: ReportPeriod;
  /** 1 to 12 for months, 1 to 4 for quarters, 1 or 2 for half-years, 1 for the year. */
  readonly number: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** The day the report is due; null when the document states none. Never invented. */
  readonly due: IsoDay | null;
  /** The document's own wording of when it is due. */
  readonly printed: string | null;
}

const PER_YEAR: Readonly<Record<ReportPeriod, number>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/** The due day of a period that ends on `end`, by a rule such as "the 20th of its last month". */
function dueDay(end: IsoDay, { dueOn }: ReportingRule): IsoDay | null {
  if (!dueOn) return null;
  const first = `${end.slice(0, 7)}-01`;
  const month = dueOn.month === 'last' ? first : addPeriod(first, 'month');
  return dueOn.day === 'last'
    ? addDays(addPeriod(month, 'month'), -1)
    : addDays(month, dueOn.day - 1);
}

/** The periods of a year for which its plan requires reports, in the order of its rules. */
export function reportingPeriods(
  year: number,
  rules: ReadonlyArray<ReportingRule>,
): Array<ReportingPeriod> {
  return rules.flatMap((rule) =>
    Array.from({ length: PER_YEAR[rule.period] }, (_, index) => {
      const start = addPeriod(`${year}-01-01`, rule.period, index);
      const end = addDays(addPeriod(start, rule.period), -1);
      return {
        period: rule.period,
        number: index + 1,
        start,
        end,
        due: dueDay(end, rule),
        printed: rule.due,
      };
    }),
  );
}

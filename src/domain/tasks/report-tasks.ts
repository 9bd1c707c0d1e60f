import type { ReportPeriod } from '../../model/dates.ts';
import { PERIODS_PER_YEAR } from '../../model/reporting.ts';
import { addDays, addPeriod } from '../dates.ts';
import type { ReportingPeriod } from '../reporting.ts';
import { quarterOf, type TaskTime } from './task-time.ts';

/**
 * The regular reports of a plan as tasks. Periods that end and are due on the same days are one task: who sends
 * the report of the second quarter sends that of the first six months. The months are one task for the whole year.
 */
export interface ReportTask {
  /** Permanent, as in the calendar: "report/quarter-2", "report/month". */
  readonly id: string;
  readonly periods: ReadonlyArray<ReportingPeriod>;
  /** True for the months, which are listed once for the year. */
  readonly monthly: boolean;
  readonly time: TaskTime;
}

/** From short to long: the shortest period gives a task its id. */
const order: ReadonlyArray<ReportPeriod> = ['month', 'quarter', 'half-year', 'year'];

/** @param periods of `reportingPeriods` */
export function reportTasks(
  year: number,
  periods: ReadonlyArray<ReportingPeriod>,
): Array<ReportTask> {
  const months = periods.filter(({ period }) => period === 'month');
  const others = periods
    .filter(({ period }) => period !== 'month')
    .sort((a, b) => order.indexOf(a.period) - order.indexOf(b.period) || a.number - b.number);
  const together = Map.groupBy(others, ({ end, due, printed }) => `${end} ${due} ${printed}`);
  const monthly: Array<ReportTask> =
    months.length === 0
      ? []
      : [
          {
            id: 'report/month',
            periods: months,
            monthly: true,
            time: { group: 'year', start: null, end: null, periodEnd: null, deadline: null },
          },
        ];
  return [
    ...monthly,
    ...[...together.values()].flatMap((group): Array<ReportTask> => {
      const [first] = group;
      if (!first) return [];
      const { due, end, deadline } = first;
      return [
        {
          id: `report/${first.period}-${first.number}`,
          periods: group,
          monthly: false,
          time: {
            group: quarterOf(due ?? end, year),
            start: due,
            end: due,
            // Not a deadline: without a stated day nobody is late, but it says when the report can be written.
            periodEnd: null,
            deadline,
          },
        },
      ];
    }),
  ];
}

/** True when the months of a plan are all reported. */
export const isEveryMonth = ({ periods }: ReportTask): boolean =>
  new Set(periods.map(({ number }) => number)).size === PERIODS_PER_YEAR.month;

/** The first day of a quarter, and its last: for the heads of a list. */
export function quarterDays(year: number, quarter: 1 | 2 | 3 | 4) {
  const start = addPeriod(`${year}-01-01`, 'quarter', quarter - 1);
  return { start, end: addDays(addPeriod(start, 'quarter'), -1) };
}

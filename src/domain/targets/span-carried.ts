import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import { add, none, type Range } from '../carried/amount.ts';
import {
  type CarriedSum,
  type CarriedTarget,
  carriedFigure,
  carriedWhole,
} from '../carried/carried.ts';
import { reportsWithCarried } from '../carried/carried-reports.ts';
import type { IsoDay } from '../dates.ts';
import { effectiveObservations } from '../status.ts';
import type { FindReports, TargetFacts } from './facts.ts';
import type { Reporter } from './goals.ts';
import { type SpanHistory, spanHistory, unstatedYears, yearsOf } from './spans.ts';

/**
 * The years of a span when units changed in one of them: the figures of each year are followed by themselves to
 * the units of the day, then added up.
 */

/** The figures of one year. */
interface SpanYear {
  readonly target: TargetData;
  /** Null when none of the units that report in this year changed since. */
  readonly over: CarriedTarget | null;
}

/** The years of the span up to the target's own; null when no unit changed in any of them. */
export function changedYears(
  target: TargetData,
  on: IsoDay,
  reports: FindReports,
  { find, carried }: TargetFacts,
): ReadonlyArray<SpanYear> | null {
  const years = yearsOf(target, find).map((one) => ({
    target: one,
    over: carried?.(one, on, reports) ?? null,
  }));
  return years.some(({ over }) => over) ? years : null;
}

/** What the target states of the time before the site, read like reports of its units. */
function statedTarget({ carried }: TargetData, over: CarriedTarget): CarriedTarget {
  const reports = (unit: string): Array<ObservationData> => {
    const value = carried?.units?.[unit];
    if (value === undefined) return [];
    const since = over.flows.pieces(unit)[0]?.since;
    const asOf = since ?? '0001-01-01';
    const report = { id: 'so-da-neu', target: over.target.id, asOf, reportedOn: asOf, value };
    return [
      {
        ...report,
        reporter: '',
        document: '',
        final: false,
        lifecycle: 'running',
        // A number stated for a unit that was formed later is the number of its whole land.
        ...(since && { countedFrom: 'year' }),
      },
    ];
  };
  return { ...over, ledger: { ...over.ledger, reports } };
}

/** What was done before the first year on the site by a unit and those that went into it. */
function statedOf(target: TargetData, over: CarriedTarget | null, unit: string) {
  const own = target.carried?.units?.[unit];
  if (!over || !target.carried?.units) return own;
  const figure = carriedFigure(statedTarget(target, over), unit);
  return figure ? figure.sum?.numerator : own;
}

/** The reports of one unit over the years of a span, with what it took over in each. */
export function carriedSpanHistory(
  years: ReadonlyArray<SpanYear>,
  target: TargetData,
  unit: string,
  reports: FindReports,
  on: IsoDay,
  find: TargetFacts['find'],
): SpanHistory {
  const overOf = (id: string) => years.find((year) => year.target.id === id)?.over ?? null;
  const reportsOf = (id: string) => {
    const over = overOf(id);
    const own = reports(id, unit);
    return over ? reportsWithCarried(over, unit, own) : own;
  };
  return spanHistory(target, reportsOf, statedOf(target, overOf(target.id), unit), on, find);
}

/** The sum of a year whose units are those of today. */
function plainSum(
  target: TargetData,
  reporters: ReadonlyArray<Reporter>,
  reports: FindReports,
  on: IsoDay,
): CarriedSum {
  const last = reporters.map(({ id }) => ({
    unit: id,
    report: effectiveObservations(reports(target.id, id), on).at(-1),
  }));
  const known = last.flatMap(({ report }) => (report?.value === undefined ? [] : [report]));
  const sum = add(known.map(({ value }) => ({ reached: value ?? 0, open: 0 })));
  const missing = last
    .filter(({ report }) => report?.value === undefined)
    .map(({ unit }) => ({ unit, why: 'no-report' as const, size: null }));
  const exact = missing.length === 0;
  const range = exact ? { low: sum.reached, high: sum.reached } : null;
  return { sum, exact, bounds: null, range, missing, addable: true, reports: known };
}

const addRanges = (ranges: ReadonlyArray<Range | null>): Range | null =>
  ranges.includes(null)
    ? null
    : {
        low: add(ranges.map((one) => ({ reached: one?.low ?? 0, open: 0 }))).reached,
        high: add(ranges.map((one) => ({ reached: one?.high ?? 0, open: 0 }))).reached,
      };

/** Nothing of a time that nobody stated: the sum is then a lower bound. */
const unstated: CarriedSum = {
  sum: none,
  exact: false,
  bounds: null,
  range: null,
  missing: [],
  addable: true,
  reports: [],
};

/** What all units did in the years of the span, each figure through its successors and counted once. */
export function carriedSpanWhole(
  years: ReadonlyArray<SpanYear>,
  target: TargetData,
  reporters: ReadonlyArray<Reporter>,
  reports: FindReports,
  on: IsoDay,
  find: TargetFacts['find'],
): CarriedSum {
  const sums = years.map((year) =>
    year.over ? carriedWhole(year.over) : plainSum(year.target, reporters, reports, on),
  );
  if (target.carried?.units) {
    const over = years.at(-1)?.over;
    const values = Object.values(target.carried.units).map((reached) => ({ reached, open: 0 }));
    const sum = add(values);
    const exact = reporters.every(({ id }) => target.carried?.units?.[id] !== undefined);
    const range = exact ? { low: sum.reached, high: sum.reached } : null;
    const { reports: _, ...stated } = over
      ? carriedWhole(statedTarget(target, over))
      : { ...unstated, sum, exact, range };
    sums.push({ ...stated, reports: [] });
  } else if (unstatedYears(target, find).length > 0) sums.push(unstated);
  return {
    sum: add(sums.map(({ sum }) => sum)),
    exact: sums.every(({ exact }) => exact),
    bounds: null,
    range: addRanges(sums.map(({ range }) => range)),
    missing: sums.flatMap(({ missing }) => missing),
    addable: sums.every(({ addable }) => addable),
    reports: sums.flatMap((one) => one.reports),
  };
}

import type { TargetData } from '../model/target.ts';
import type { ProvinceResult } from './aggregate.ts';
import { type IsoDay, periodEnd } from './dates.ts';
import { type FindReports, snapshotAt } from './reports.ts';
import { effectiveObservations } from './status.ts';
import { noFacts, type TargetFacts } from './targets/facts.ts';
import type { Reporter } from './targets/goals.ts';

/** The province figure at one point in time. */
export interface SeriesPoint {
  readonly asOf: IsoDay;
  readonly result: ProvinceResult;
}

/**
 * The history of the province figure, as known on day D: late and corrected figures count for the day they
 * refer to. One point for each end of a reporting period with a report, and one for the newest report; each
 * aggregates the newest figure of every area up to then.
 *
 * @param areas every unit that reports at any time
 * @param areasOn the units that report on a day
 */
export function provinceSeries(
  target: TargetData,
  areas: ReadonlyArray<Reporter>,
  reports: FindReports,
  on: IsoDay,
  facts: TargetFacts = noFacts,
  areasOn: (day: IsoDay) => ReadonlyArray<Reporter> = () => areas,
): Array<SeriesPoint> {
  const known = new Map(
    areas.map(({ id }) => [
      id,
      effectiveObservations(reports(target.id, id), on).map((o) => ({
        ...o,
        reportedOn: o.asOf,
      })),
    ]),
  );
  const days = [
    ...new Set([...known.values()].flatMap((history) => history.map((o) => o.asOf))),
  ].sort();
  const newest = days.at(-1);
  // Figures of other targets (a base, earlier years) stay as known on D.
  const find: FindReports = (id, area) =>
    id === target.id ? (known.get(area) ?? []) : reports(id, area);
  return days
    .filter((day) => day === newest || day === periodEnd(day, target.reportEvery))
    .map((asOf) => ({
      asOf,
      result: snapshotAt(areasOn(asOf), find, asOf, facts).province(target),
    }));
}

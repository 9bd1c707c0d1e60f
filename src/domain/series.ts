import type { AreaData } from '../model/area.ts';
import type { TargetData } from '../model/target.ts';
import { aggregate, type ProvinceResult } from './aggregate.ts';
import { type IsoDay, periodEnd } from './dates.ts';
import type { FindReports } from './reports.ts';
import { effectiveObservations, judge } from './status.ts';

/** The province figure at one point in time. */
export interface SeriesPoint {
  readonly asOf: IsoDay;
  readonly result: ProvinceResult;
}

/**
 * The history of the province figure, as known on day D: late and corrected figures count for the day they
 * refer to. One point for each end of a reporting period with a report, and one for the newest report; each
 * aggregates the newest figure of every area up to then.
 */
export function provinceSeries(
  target: TargetData,
  areas: ReadonlyArray<Pick<AreaData, 'id' | 'communes'>>,
  reports: FindReports,
  on: IsoDay,
): Array<SeriesPoint> {
  const known = areas.map((area) => ({
    area,
    history: effectiveObservations(reports(target.id, area.id), on).map((o) => ({
      ...o,
      reportedOn: o.asOf,
    })),
  }));
  const days = [...new Set(known.flatMap(({ history }) => history.map((o) => o.asOf)))].sort();
  const newest = days.at(-1);
  return days
    .filter((day) => day === newest || day === periodEnd(day, target.reportEvery))
    .map((asOf) => {
      const results = known.map(({ area, history }) => ({
        area,
        judgement: judge(target, area.id, history, asOf),
      }));
      return { asOf, result: aggregate(target, results, asOf) };
    });
}

import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { figureOf, meets } from '../../domain/figures.ts';
import { effectiveObservations } from '../../domain/status.ts';
import { chartText as say } from '../../strings/charts.ts';
import type { Site } from '../site/site.ts';
import type { Target } from '../site/types.ts';
import { figureText, scaleText } from './figure-text.ts';
import type { Selection } from './selection.ts';
import { type AreaStatus, boundOf } from './target-status.ts';

/** What each unit reported, day by day, for charts. */

export interface UnitPoint {
  readonly day: IsoDay;
  readonly value: number;
  readonly met: boolean;
  /** "18,8%" */
  readonly short: string;
  /** "Ba Bể, 31/03/2017: 18,8% (3/16)" */
  readonly text: string;
}

export interface UnitSeries {
  readonly status: AreaStatus;
  readonly name: string;
  readonly points: ReadonlyArray<UnitPoint>;
}

function pointsOf(site: Site, target: Target, status: AreaStatus): Array<UnitPoint> {
  const own = boundOf(status);
  const { id, shortName } = status.area;
  const known = effectiveObservations(
    site.observations(target.id, id),
    site.evaluatedOn(target.plan),
  );
  // The last report on a day is the one that counts.
  const byDay = new Map(known.map((one) => [one.asOf, one]));
  return [...byDay.values()].flatMap((one) => {
    const value = figureOf(own, one);
    if (value === null) return [];
    return {
      day: one.asOf,
      value,
      met: meets(own, one),
      short: scaleText(own, value),
      text: say.point(shortName, formatDay(one.asOf), figureText(own, one)),
    };
  });
}

/** The units that have a part in the target, each with its reports, oldest first. */
export const unitSeries = (site: Site, { target, statuses }: Selection): Array<UnitSeries> =>
  statuses
    .filter(({ judgement }) => judgement.status !== 'not-applicable')
    .map((status) => ({
      status,
      name: status.area.shortName,
      points: pointsOf(site, target, status),
    }));

/** The days on which some unit has a figure, oldest first. */
export const daysOf = (series: ReadonlyArray<UnitSeries>): Array<IsoDay> =>
  [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].sort();

/** The newest figure of a unit up to a day. */
export const pointAt = ({ points }: UnitSeries, day: IsoDay): UnitPoint | undefined =>
  points.findLast((point) => point.day <= day);

/** The value below which that share of a sorted list lies; between two members it is their mean by distance. */
export function quantile(sorted: ReadonlyArray<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

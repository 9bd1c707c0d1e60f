import type { ProgressSnapshot } from '../../domain/reports.ts';
import { statusLook } from '../progress/reader-status.ts';
import type { Area, Target } from '../site/types.ts';

/** Targets of units counted: what the headline, the sentence below it and the last row of the table say. */
export interface Standing {
  /** Targets that have to be reached. */
  readonly total: number;
  /** Reached, in time or late. */
  readonly done: number;
  /** Reached or on the way as planned. */
  readonly good: number;
  /** Late, failed, or without the report that is due. */
  readonly late: number;
  /** Those that anybody has reported on. */
  readonly reported: number;
}

export interface UnitStanding extends Standing {
  readonly area: Area;
}

type Judged = Pick<ReturnType<ProgressSnapshot['judgement']>, 'status' | 'latest'>;

/** Late for readers: what is slow, not reached, or not reported although it is due. */
export function isLate({ status }: Pick<Judged, 'status'>): boolean {
  const { reader, tone } = statusLook(status);
  return tone === 'bad' || reader === 'below' || reader === 'never';
}

/** False where there is nothing to reach: not assigned, or a figure that is only followed. */
export const isTracked = ({ status }: Pick<Judged, 'status'>): boolean =>
  statusLook(status).reader !== 'untracked';

export function standingOf(judgements: ReadonlyArray<Judged>): Standing {
  const tracked = judgements.filter(isTracked);
  const count = (holds: (judged: Judged) => boolean) => tracked.filter(holds).length;
  const look = ({ status }: Judged) => statusLook(status);
  return {
    total: tracked.length,
    done: count((judged) => ['done', 'late'].includes(look(judged).reader)),
    good: count((judged) => look(judged).tone === 'good'),
    late: count(isLate),
    reported: count(({ latest }) => latest !== null),
  };
}

/** @param snapshot the day on which everything is judged */
export const unitStandings = (
  areas: ReadonlyArray<Area>,
  targets: ReadonlyArray<Target>,
  snapshot: ProgressSnapshot,
): Array<UnitStanding> =>
  areas.map((area) => ({
    area,
    ...standingOf(targets.map((target) => snapshot.judgement(target, area.id))),
  }));

export function sumOfStandings(units: ReadonlyArray<Standing>): Standing {
  const sum = (part: keyof Standing) => units.reduce((all, unit) => all + unit[part], 0);
  return {
    total: sum('total'),
    done: sum('done'),
    good: sum('good'),
    late: sum('late'),
    reported: sum('reported'),
  };
}

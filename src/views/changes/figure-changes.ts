import { daysBetween } from '../../domain/dates.ts';
import { effectiveObservations } from '../../domain/status.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { Area, Target } from '../site/types.ts';
import { type FigureMark, marksOf } from './figure-marks.ts';
import { figureKey, type ReportedFigure, reportedFigures, type Side } from './reported-figures.ts';
import { goalFor, type ReportedStatus, reportedStatus } from './status-text.ts';

/**
 * What happened to a figure. `hidden` and `shown`: it stays as it is, and is no longer or now for readers;
 * `real`: it was a sample and no longer is.
 */
export type FigureChangeKind =
  | 'added'
  | 'changed'
  | 'removed'
  | 'hidden'
  | 'shown'
  | 'real'
  | 'sample';

/** One figure that was added, changed or taken away, with all that its reviewer has to know. */
export interface FigureChange extends ReportedFigure {
  readonly kind: FigureChangeKind;
  readonly unit: Area;
  readonly of: Target;
  /** The figure in its older version, when it was changed. */
  readonly was: ObservationData | null;
  /** What was last reported before it. */
  readonly previous: ObservationData | null;
  /** The figure that it corrects. */
  readonly corrected: ObservationData | null;
  /** What is unusual about it. */
  readonly marks: ReadonlyArray<FigureMark>;
  /** The unit's goal, before and after the whole change; null where the target does not exist. */
  readonly goal: { readonly before: string | null; readonly after: string | null };
  /** The unit's figure and verdict, before and after the whole change. */
  readonly before: ReportedStatus | null;
  readonly after: ReportedStatus | null;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Order of time, as the status rules count. */
const order = (a: ObservationData, b: ObservationData) =>
  daysBetween(b.asOf, a.asOf) || daysBetween(b.reportedOn, a.reportedOn) || (a.id < b.id ? -1 : 1);

/** The figure before another one, of those that were not corrected. */
function previousOf(
  observation: ObservationData,
  all: ReadonlyArray<ObservationData>,
): ObservationData | null {
  const others = all.filter(({ id }) => id !== observation.id && id !== observation.supersedes);
  const counted = effectiveObservations(others, '9999-12-31');
  return counted.findLast((other) => order(other, observation) < 0) ?? null;
}

function kindOf(
  was: ReportedFigure | undefined,
  is: ReportedFigure | undefined,
  existed: boolean,
  exists: boolean,
): FigureChangeKind | null {
  if (!was) return existed ? 'shown' : 'added';
  if (!is) return exists ? 'hidden' : 'removed';
  if (!same(was.observation, is.observation)) return 'changed';
  if (was.visibility !== is.visibility) return is.visibility === 'public' ? 'shown' : 'hidden';
  if (was.sample !== is.sample) return is.sample ? 'sample' : 'real';
  return null;
}

/** The verdict and the goal of a unit on a target, in one version. */
function standing({ shown: { site, content } }: Side, target: string, area: string) {
  const own = site?.find.target(target);
  const known = content.areas.some(({ id }) => id === area);
  if (!site || !own || !known) return { status: null, goal: null };
  return { status: reportedStatus(site, own, area), goal: goalFor(site, own, area) };
}

/**
 * Every figure that differs between two versions of the content.
 *
 * @param scope which figures may be named: those that the edition shows, or all
 */
export function figureChanges(before: Side, after: Side, scope: keyof Side): Array<FigureChange> {
  const index = (figures: ReadonlyArray<ReportedFigure>) =>
    new Map(figures.map((figure) => [figureKey(figure), figure]));
  const [was, is] = [before, after].map((side) =>
    index(reportedFigures(side[scope].content, side.all.content)),
  );
  const [existed, exists] = [before, after].map(
    (side) => new Set(reportedFigures(side.all.content, side.all.content).map(figureKey)),
  );
  const find = <K extends 'areas' | 'targets'>(name: K, id: string) =>
    [after[scope], after.all, before[scope]].flatMap(({ content }) =>
      (content[name] as ReadonlyArray<{ readonly id: string }>).filter((entry) => entry.id === id),
    )[0] as (K extends 'areas' ? Area : Target) | undefined;
  const byTarget = Map.groupBy(
    (is ?? new Map()).values() as Iterable<ReportedFigure>,
    ({ area, observation }) => `${area}/${observation.target}`,
  );
  const standings = new Map<string, ReturnType<typeof standing>>();
  const standingIn = (side: Side, target: string, area: string) => {
    const key = `${side === before}/${area}/${target}`;
    const found = standings.get(key) ?? standing(side, target, area);
    standings.set(key, found);
    return found;
  };
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key): Array<FigureChange> => {
    const [old, now] = [was?.get(key), is?.get(key)];
    const figure = now ?? old;
    if (!figure) return [];
    const isUnknown = ({ unread }: Side['all']) => unread.has(figure.file);
    if (isUnknown(after.all) || isUnknown(before.all)) return [];
    const kind = kindOf(old, now, existed?.has(key) ?? false, exists?.has(key) ?? false);
    const { area, observation } = figure;
    const [unit, of] = [find('areas', area), find('targets', observation.target)];
    if (kind === null || !unit || !of) return [];
    const others = (byTarget.get(`${area}/${observation.target}`) ?? []).map(
      (one) => one.observation,
    );
    const [earlier, later] = [before, after].map((side) =>
      standingIn(side, observation.target, area),
    );
    const corrected = others.find(({ id }) => id === observation.supersedes) ?? null;
    return [
      {
        ...figure,
        kind,
        unit,
        of,
        was: kind === 'changed' ? (old?.observation ?? null) : null,
        previous: previousOf(observation, others),
        corrected,
        marks: now
          ? marksOf({
              figure: now,
              unit,
              target: of,
              others,
              corrected,
              wasKnown: ({ id }) => was?.has(`${now.plan}/${area}/${id}`) ?? false,
              site: after.shown.site,
            })
          : [],
        goal: { before: earlier?.goal ?? null, after: later?.goal ?? null },
        before: earlier?.status ?? null,
        after: later?.status ?? null,
      },
    ];
  });
}

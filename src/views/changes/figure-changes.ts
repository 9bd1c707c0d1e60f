import { effectiveObservations } from '../../domain/status.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { Area, Target } from '../site/types.ts';
import { type FigureMark, marksOf } from './figure-marks.ts';
import { otherGoals } from './goal-changes.ts';
import {
  type ContentVersion,
  figureKey,
  type ReportedFigure,
  realPlans,
  reportedFigures,
} from './reported-figures.ts';
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
  /** The verdict with the goal of before, where the same change also changes the goal. */
  readonly byOldGoal: string | null;
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The order in which the status rules count figures. */
const place = ({ asOf, reportedOn, id }: ObservationData) => `${asOf} ${reportedOn} ${id}`;

/** The figure before another one, of those that were not corrected. */
function previousOf(
  observation: ObservationData,
  all: ReadonlyArray<ObservationData>,
): ObservationData | null {
  const others = all.filter(({ id }) => id !== observation.id && id !== observation.supersedes);
  const counted = effectiveObservations(others, '9999-12-31');
  return counted.findLast((other) => place(other) < place(observation)) ?? null;
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

/** What was true of a figure that is gone. */
const goneMarks = ({ sample, visibility }: ReportedFigure): Array<FigureMark> => [
  ...(visibility === 'public' ? [] : [{ kind: visibility }]),
  ...(sample ? [{ kind: 'sample' } as const] : []),
];

/** The verdict and the goal of a unit on a target, in one version. */
function standing({ shown: { site, content } }: ContentVersion, target: string, area: string) {
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
export function figureChanges(
  before: ContentVersion,
  after: ContentVersion,
  scope: keyof ContentVersion,
): Array<FigureChange> {
  const index = (figures: ReadonlyArray<ReportedFigure>) =>
    new Map(figures.map((figure) => [figureKey(figure), figure]));
  const [was, is] = [before, after].map((version) =>
    index(reportedFigures(version[scope].content, version.all.content)),
  );
  const [existed, exists] = [before, after].map(
    (version) => new Set(reportedFigures(version.all.content, version.all.content).map(figureKey)),
  );
  // The newest name of a unit and a target; an older one where they are gone.
  const states = [before[scope], after[scope]];
  const units = new Map(states.flatMap(({ content }) => content.areas.map((one) => [one.id, one])));
  const targets = new Map(
    states.flatMap(({ content }) => content.targets.map((one) => [one.id, one])),
  );
  const figures = [...(is?.values() ?? [])];
  const real = realPlans(figures);
  // Drafts count nowhere, and samples nowhere beside real figures.
  const counts = ({ visibility, sample, plan }: ReportedFigure) =>
    visibility !== 'draft' && !(sample && real.has(plan));
  const counted = figures.filter(counts);
  const byTarget = new Map(
    [...Map.groupBy(counted, ({ area, observation }) => `${area}/${observation.target}`)].map(
      ([key, list]) => [key, list.map(({ observation }) => observation)] as const,
    ),
  );
  const goals = otherGoals(before.shown, after.shown);
  const standings = new Map<string, ReturnType<typeof standing>>();
  const standingIn = (version: ContentVersion, target: string, area: string) => {
    const key = `${version === before}/${area}/${target}`;
    const found = standings.get(key) ?? standing(version, target, area);
    standings.set(key, found);
    return found;
  };
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].flatMap((key): Array<FigureChange> => {
    const [old, now] = [was?.get(key), is?.get(key)];
    const figure = now ?? old;
    if (!figure) return [];
    const { area, observation } = figure;
    const [unit, of] = [units.get(area), targets.get(observation.target)];
    if (!unit || !of) return [];
    // A figure of a target that cannot be read now has not been deleted.
    const isUnknown = ({ unread }: ContentVersion['all']) =>
      [figure.file, unit.file, of.file].some((file) => unread.has(file));
    if (isUnknown(after.all) || isUnknown(before.all)) return [];
    const kind = kindOf(old, now, existed?.has(key) ?? false, exists?.has(key) ?? false);
    if (kind === null) return [];
    const known = byTarget.get(`${area}/${observation.target}`) ?? [];
    const others = now && !counts(now) ? [...known, observation] : known;
    const [earlier, later] = [before, after].map((version) =>
      standingIn(version, observation.target, area),
    );
    const oldGoal = goals.get(observation.target)?.oldGoal;
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
              ignoredBy: now.sample ? (real.get(now.plan) ?? null) : null,
              isNew: kind === 'added' || kind === 'changed',
              wasKnown: ({ id }) => was?.has(`${now.plan}/${area}/${id}`) ?? false,
              site: after.shown.site,
            })
          : goneMarks(figure),
        goal: { before: earlier?.goal ?? null, after: later?.goal ?? null },
        before: earlier?.status ?? null,
        after: later?.status ?? null,
        byOldGoal:
          oldGoal && after.shown.site && later?.status
            ? reportedStatus(after.shown.site, oldGoal, area).status
            : null,
      },
    ];
  });
}

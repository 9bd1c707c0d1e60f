import { type Contradiction, contradictions } from '../../domain/contradictions.ts';
import { daysBetween, type IsoDay, periodEnd } from '../../domain/dates.ts';
import { isShare, lacksTotal, meets } from '../../domain/figures.ts';
import { type ReportingPeriod, reportingPeriods } from '../../domain/reporting.ts';
import { effectiveObservations } from '../../domain/status.ts';
import { figuresFrom, lastDayOf } from '../../domain/targets/window.ts';
import { thresholds } from '../../domain/thresholds.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { Site } from '../site/site.ts';
import type { Area, Plan, Target } from '../site/types.ts';
import type { ReportedFigure } from './reported-figures.ts';

type Other = { readonly other: ObservationData };

/** One thing about a figure that its reviewer has to be told. */
export type FigureMark =
  // What it is.
  | { readonly kind: 'final' | 'done' | 'stopped' | 'sample' | 'staff' | 'draft' }
  | { readonly kind: 'ignored'; readonly seenBy: 'public' | 'staff' }
  | { readonly kind: 'stated-reason' }
  // What it does to others.
  | ({ readonly kind: 'correction'; readonly otherDay: boolean } & Other)
  | ({ readonly kind: 'replaces-final'; readonly below: boolean } & Other)
  | ({ readonly kind: 'makes-fall' | 'repeated' } & Other)
  // What is odd about it.
  | ({ readonly kind: 'fell' | 'whole-changed' | 'same-day' | 'older' } & Other)
  | { readonly kind: 'impossible' | 'zero-total' | 'no-total' | 'done-unmet' | 'not-assigned' }
  | { readonly kind: 'other-size'; readonly size: number }
  | { readonly kind: 'outside'; readonly from: IsoDay; readonly to: IsoDay }
  // When it came.
  | { readonly kind: 'late'; readonly days: number; readonly due: IsoDay }
  | { readonly kind: 'delayed'; readonly days: number }
  | { readonly kind: 'after-close' | 'not-yet'; readonly day: IsoDay };

/** Whatever has been reported counts, also what is dated after today. */
const LAST_DAY: IsoDay = '9999-12-31';

interface Known {
  readonly figure: ReportedFigure;
  readonly unit: Area;
  readonly target: Target;
  /** All figures of the unit on the target, this one among them. */
  readonly others: ReadonlyArray<ObservationData>;
  readonly corrected: ObservationData | null;
  /** Who sees real figures of the year, for a sample; null when nobody does. */
  readonly ignoredBy: 'public' | 'staff' | null;
  /** False for a figure that was there before, and is only shown, hidden or no longer a sample. */
  readonly isNew: boolean;
  /** True for a figure that was there before the change. */
  readonly wasKnown: (other: ObservationData) => boolean;
  /** Null when nothing can be judged. */
  readonly site: Site | null;
}

const sameFigure = (a: ObservationData, b: ObservationData) =>
  a.value === b.value &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.grade === b.grade;

const dayOf = (o: ObservationData) => `${o.asOf} ${o.reportedOn} ${o.id}`;

function aboutItself({ figure, target, ignoredBy }: Known): Array<FigureMark> {
  const { observation: o, sample, visibility } = figure;
  const [from, to] = [figuresFrom(target), `${figure.plan}-12-31`];
  return [
    ...(visibility === 'public' ? [] : [{ kind: visibility }]),
    ...(sample ? [{ kind: 'sample' } as const] : []),
    ...(ignoredBy ? [{ kind: 'ignored', seenBy: ignoredBy } as const] : []),
    ...(o.final ? [{ kind: 'final' } as const] : []),
    ...(o.lifecycle === 'running' ? [] : [{ kind: o.lifecycle }]),
    ...(o.denominator === 0 ? [{ kind: 'zero-total' } as const] : []),
    ...(lacksTotal(target, o) ? [{ kind: 'no-total' } as const] : []),
    ...(o.reason !== undefined && o.supersedes === undefined
      ? [{ kind: 'stated-reason' } as const]
      : []),
    ...(o.asOf < from || o.asOf > (target.window.due > to ? target.window.due : to)
      ? [{ kind: 'outside', from, to } as const]
      : []),
  ];
}

const periodsOf = new WeakMap<Plan, ReadonlyArray<ReportingPeriod>>();

/** The last day in time for a report on a figure of this day; null when the plan states none. */
function dueFor(plan: Plan, target: Target, asOf: IsoDay): IsoDay | null {
  const end = periodEnd(asOf, target.reportEvery);
  const periods = periodsOf.get(plan) ?? reportingPeriods(plan.year, plan.reporting);
  periodsOf.set(plan, periods);
  const own = periods.find((period) => period.period === target.reportEvery && period.end === end);
  return own?.due ?? null;
}

function aboutTime({ figure, target, site }: Known): Array<FigureMark> {
  const { asOf, reportedOn } = figure.observation;
  const plan = site?.find.plan(figure.plan);
  if (!site || !plan) return [];
  const due = dueFor(plan, target, asOf);
  const late = due === null ? 0 : daysBetween(due, reportedOn);
  const delay = daysBetween(asOf, reportedOn);
  const { closedOn } = plan;
  if (closedOn !== null && reportedOn > closedOn) return [{ kind: 'after-close', day: closedOn }];
  if (reportedOn > site.builtOn || asOf > site.builtOn)
    return [{ kind: 'not-yet', day: site.builtOn }];
  if (due !== null) return late > 0 ? [{ kind: 'late', days: late, due }] : [];
  return delay > thresholds.reportGraceDays ? [{ kind: 'delayed', days: delay }] : [];
}

/** A figure that stands where a final one stood before, without being final itself. */
function replacedFinal({ figure, target, others, corrected }: Known): Array<FigureMark> {
  const { observation: o } = figure;
  const below = !meets(target, o);
  if (corrected?.final) return [{ kind: 'replaces-final', other: corrected, below }];
  const due = lastDayOf(target);
  const final = others.findLast(
    (other) => other.id !== o.id && other.final && other.asOf <= o.asOf && dayOf(other) < dayOf(o),
  );
  const concerns = final && (o.asOf === final.asOf || o.asOf <= due || below);
  return final && concerns ? [{ kind: 'replaces-final', other: final, below }] : [];
}

/** What contradicts what in the figures of one unit on one target: found once for all of them. */
const foundIn = new WeakMap<ReadonlyArray<ObservationData>, ReadonlyArray<Contradiction>>();

function contradictionsIn(
  { unit, others }: Known,
  bound: Parameters<typeof contradictions>[0],
): ReadonlyArray<Contradiction> {
  const found = foundIn.get(others) ?? contradictions(bound, unit, others, LAST_DAY);
  foundIn.set(others, found);
  return found;
}

function aboutOthers(known: Known): Array<FigureMark> {
  const { figure, unit, target, others, corrected, isNew, wasKnown, site } = known;
  const { observation: o } = figure;
  const marks: Array<FigureMark> = [];
  if (corrected) {
    const otherDay = corrected.asOf !== o.asOf;
    marks.push({ kind: 'correction', other: corrected, otherDay });
  }
  const twin = others.find(
    (other) =>
      other.id !== o.id &&
      other.asOf === o.asOf &&
      sameFigure(other, o) &&
      !o.supersedes &&
      (wasKnown(other) || dayOf(other) < dayOf(o)),
  );
  if (twin) return [...marks, { kind: 'repeated', other: twin }];
  const counted = effectiveObservations(others, LAST_DAY);
  const newest = counted.at(-1);
  if (newest && isNew && wasKnown(newest) && newest.asOf > o.asOf && counted.includes(o))
    marks.push({ kind: 'older', other: newest });
  marks.push(...replacedFinal(known));
  const bound = site?.find.target(target.id)
    ? { ...target, ...site.judgement(target, unit.id).bound }
    : target;
  if (site && bound.kind !== 'all' && 'assigned' in bound && bound.assigned === false)
    marks.push({ kind: 'not-assigned' });
  for (const found of contradictionsIn(known, bound)) {
    if (found.at.id === o.id) {
      if (found.kind === 'other-size') marks.push({ kind: 'other-size', size: found.size });
      else if (found.kind === 'impossible' || found.kind === 'done-unmet') {
        if (o.denominator !== 0 || !isShare(target)) marks.push({ kind: found.kind });
      } else marks.push({ kind: found.kind, other: found.other });
    } else if (found.kind === 'fell' && found.other.id === o.id)
      marks.push({ kind: 'makes-fall', other: found.at });
  }
  return marks;
}

/** What a reviewer has to be told of a figure, beside its value and its days. */
export const marksOf = (known: Known): Array<FigureMark> => [
  ...aboutItself(known),
  ...aboutOthers(known),
  ...aboutTime(known),
];

import type { AreaData } from '../model/area.ts';
import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import type { IsoDay } from './dates.ts';
import {
  comparatorOf,
  goalOf,
  isShare,
  isUsable,
  lacksTotal,
  type Measured,
  meets,
} from './figures.ts';
import { effectiveObservations } from './status.ts';

/**
 * Figures that cannot all be right. Each is phrased as a question to the person who reported, not as an
 * accusation.
 */
export type Contradiction =
  | { readonly kind: 'impossible'; readonly at: ObservationData }
  | { readonly kind: 'same-day'; readonly at: ObservationData; readonly other: ObservationData }
  | { readonly kind: 'fell'; readonly at: ObservationData; readonly other: ObservationData }
  | {
      readonly kind: 'whole-changed';
      readonly at: ObservationData;
      readonly other: ObservationData;
    }
  | { readonly kind: 'other-size'; readonly at: ObservationData; readonly size: number }
  | { readonly kind: 'done-unmet'; readonly at: ObservationData };

type Compared = Measured & Pick<TargetData, 'expectation' | 'scale' | 'each' | 'change'>;

const sameFigure = (a: ObservationData, b: ObservationData) =>
  a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator;

/**
 * Finished work cannot be undone: counts and quotas only grow. Limits, grades, "always" figures, figures of
 * single periods and those that should fall may go up and down.
 */
const onlyGrows = (target: Compared) =>
  target.expectation === 'linear' &&
  !target.each &&
  target.change?.direction !== 'decrease' &&
  !['limit', 'grade'].includes(target.kind) &&
  !['<=', '<'].includes(comparatorOf(target));

/** Two consecutive figures. */
function between(
  target: Compared,
  other: ObservationData,
  at: ObservationData,
): Array<Contradiction> {
  if (other.asOf === at.asOf) {
    return sameFigure(other, at) ? [] : [{ kind: 'same-day', at, other }];
  }
  const found: Array<Contradiction> = [];
  const amount = (o: ObservationData) => o.numerator ?? o.value ?? 0;
  if (onlyGrows(target) && amount(at) < amount(other)) found.push({ kind: 'fell', at, other });
  // The denominator of a quota for every unit grows with the units chosen; that of a percentage is
  // constant.
  const fixed = target.kind === 'percent' && target.expectation === 'linear' && !target.each;
  if (fixed && at.denominator !== other.denominator) {
    found.push({ kind: 'whole-changed', at, other });
  }
  return found;
}

/** Contradictions within one area's figures on one target, as known on day D. Oldest first. */
export function contradictions(
  target: Compared,
  area: Pick<AreaData, 'communes'>,
  observations: ReadonlyArray<ObservationData>,
  on: IsoDay,
): Array<Contradiction> {
  const history = effectiveObservations(observations, on);
  return history.flatMap((at, index): Array<Contradiction> => {
    const other = history[index - 1];
    const found: Array<Contradiction> = other ? between(target, other, at) : [];
    if (!isUsable(target, at) && !lacksTotal(target, at)) found.push({ kind: 'impossible', at });
    const size = isShare(target) && target.scale === 'communes' ? (area.communes ?? null) : null;
    if (size !== null && typeof at.denominator === 'number' && at.denominator !== size) {
      found.push({ kind: 'other-size', at, size });
    }
    const claimed =
      at.lifecycle === 'done' && target.expectation === 'linear' && goalOf(target) !== null;
    if (claimed && !meets(target, at)) found.push({ kind: 'done-unmet', at });
    return found;
  });
}

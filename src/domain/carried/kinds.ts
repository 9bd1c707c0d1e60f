import type { TargetData } from '../../model/target.ts';

type Kind = Pick<TargetData, 'kind'>;

/**
 * True when figures of the target are added over a merger: counts, shares, limits. Work that is done or not is
 * carried as a state (states.ts), and grades not at all.
 */
export const isAdded = ({ kind }: Kind): boolean =>
  (['count', 'quota', 'percent', 'limit'] as ReadonlyArray<string>).includes(kind);

/**
 * True when a unit takes over the figures or the state of its old units: not for goals of single periods, which
 * each unit has in its own time, and not for grades.
 */
export const isCarriedOver = ({ kind, each }: Pick<TargetData, 'kind' | 'each'>): boolean =>
  each === undefined && (isAdded({ kind }) || kind === 'binary');

import type { TargetData } from '../../model/target.ts';
import { isShare } from '../figures.ts';

/** True when a target counts whole things (households, communes), so that a figure with a fraction is wrong. */
export const countsWhole = ({ wholeNumbers }: Pick<TargetData, 'wholeNumbers'>): boolean =>
  wholeNumbers ?? false;

type Counted = Pick<TargetData, 'wholeNumbers' | 'goal' | 'baseline' | 'kind' | 'per'>;

/**
 * True when a target does not say what it counts, but probably counts whole things: its goal and its start are
 * whole, where those of hectares and money often have decimals. The numbers of a share are whole in any case.
 */
export const probablyWhole = (target: Counted): boolean =>
  target.wholeNumbers === undefined &&
  !isShare(target) &&
  Number.isInteger(target.goal) &&
  Number.isInteger(target.baseline?.value ?? 0);

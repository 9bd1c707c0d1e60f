import type { TargetData } from '../../model/target.ts';

/** True when a target counts whole things (households, communes), so that a figure with a fraction is wrong. */
export const countsWhole = ({ wholeNumbers }: Pick<TargetData, 'wholeNumbers'>): boolean =>
  wholeNumbers ?? false;

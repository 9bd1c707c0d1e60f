import { summaryText } from '../../strings/summary.ts';
import type { ReportedStatus } from '../../views/changes/status-text.ts';
import { arrow, type Line } from './blocks.ts';

/**
 * What a unit's figure or verdict was and is. One that rested on a sample says so where it turns: nobody reported it,
 * and it is not what the new figure is compared with.
 */
export function turn(
  before: ReportedStatus | null,
  after: ReportedStatus | null,
  what: 'figure' | 'status',
): Line {
  const was = before?.[what] ?? null;
  const is = after ? (after[what] ?? summaryText.none) : summaryText.gone;
  const isSample = before?.sample && !after?.sample && was !== null && was !== is;
  return arrow(isSample ? summaryText.bySample(was) : (was ?? summaryText.none), is);
}

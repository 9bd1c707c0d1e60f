import { addDays, daysBetween, type IsoDay } from './dates.ts';
import { thresholds } from './thresholds.ts';

/** The phase of a campaign that has a first and a last day. */
export type Phase =
  | { readonly phase: 'before'; readonly days: number }
  | { readonly phase: 'running' | 'closing'; readonly days: number }
  | { readonly phase: 'awaiting-report' | 'ended' };

/**
 * The phase of a window on day D, both days included: before, running, closing (its last seven days), over
 * but not yet reported, over.
 *
 * @param reported whether its final figures have been reported
 * @returns the phase, with `days` to the start or to the end
 */
export function phaseOf(
  { start, end }: { readonly start: IsoDay; readonly end: IsoDay },
  on: IsoDay,
  reported: boolean,
): Phase {
  if (on < start) return { phase: 'before', days: daysBetween(on, start) };
  if (on > end) return { phase: reported ? 'ended' : 'awaiting-report' };
  const closing = on > addDays(end, -thresholds.closingDays);
  return { phase: closing ? 'closing' : 'running', days: daysBetween(on, end) };
}

import type { TargetData } from '../model/target.ts';
import { daysBetween, type IsoDay } from './dates.ts';
import { quotientOfSum } from './decimals.ts';
import { lastDayOf } from './targets/window.ts';

type Expected = Pick<TargetData, 'expectation' | 'window' | 'checkpoints'>;

/**
 * The share of the path from baseline to goal that is expected at the end of a day: from 0 before the start
 * to 1 on the due day, interpolated linearly between the checkpoints if the target has any. A target that
 * always has to be at its goal expects 1 on every day.
 */
export function expectedShare(target: Expected, on: IsoDay): number {
  if (target.expectation === 'constant') return 1;
  const { start } = target.window;
  const due = lastDayOf(target);
  // Days count from 1: the start day is the first working day, the due day the last.
  const dayOf = (date: IsoDay) => daysBetween(start, date) + 1;
  const path = [
    { day: 0, share: 0 },
    ...target.checkpoints.map(({ date, expected }) => ({ day: dayOf(date), share: expected })),
    { day: dayOf(due), share: 1 },
  ];
  const at = dayOf(on);
  const next = path.findIndex(({ day }) => day >= at);
  const [to, from] = [path[next], path[next - 1]];
  if (to === undefined) return 1;
  if (from === undefined) return 0;
  // Exact until the last step: a tenth of the path must not come out a hair below the threshold.
  const parts = [
    [from.share, to.day - at],
    [to.share, at - from.day],
  ] as const;
  return quotientOfSum(parts, to.day - from.day);
}

import type { IsoDay } from '../dates.ts';

/** The days on which a task counts as due. */
export interface DueDays {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** How a task with a day stands on a day of a running year. */
export type TaskState = 'passed' | 'due' | 'coming';

/** By itself, without what reckons with dates: readers' browsers ask it too, on the day they read. */
export function stateOn({ from, to }: DueDays, on: IsoDay): TaskState {
  if (to < on) return 'passed';
  return on >= from ? 'due' : 'coming';
}

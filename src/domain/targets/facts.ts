import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import type { CarriedTarget } from '../carried/carried.ts';
import type { IsoDay } from '../dates.ts';

/** What the judging of one target may need of others. */
export interface TargetFacts {
  readonly find: (id: string) => TargetData | undefined;
  /** The day on which the target's year was closed; null while it is open. */
  readonly closedOn: (target: TargetData) => IsoDay | null;
  /** How its figures went over when units changed by day D; null when none did. */
  readonly carried?: (target: TargetData, on: IsoDay, reports: FindReports) => CarriedTarget | null;
}

export const noFacts: TargetFacts = { find: () => undefined, closedOn: () => null };

export type FindReports = (target: string, area: string) => ReadonlyArray<ObservationData>;

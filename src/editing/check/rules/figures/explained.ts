import { type SinglePeriod, singlePeriodSaid } from '../../../../domain/single-period.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import { remembered } from './remembered.ts';

/** What a note says of the one period that its figure is of; null when it says nothing of the kind. */
export const periodInNote: (note: string) => SinglePeriod | null = remembered((text) =>
  singlePeriodSaid(text, true),
);

/** Whether a note tells why a figure is as it is; “Trong quý III” tells nothing of that. */
export const isExplained = ({ note }: Pick<ObservationData, 'note'>): boolean =>
  note !== undefined && periodInNote(note) === null;

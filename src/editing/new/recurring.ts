import { daysOf } from '../../domain/year-calendar.ts';
import type { MilestoneData } from '../../model/milestone.ts';
import type { ObservanceData } from '../../model/observance.ts';
import { newContentText } from '../../strings/new-content.ts';
import type { Existing } from './content.ts';

/** From one year to another. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/** The name of the same thing in the other year: "năm 2017" → "năm 2018". Other numbers are not changed. */
export const movedName = ({ from, to }: Move, name: string): string =>
  name.replace(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'g'), String(to));

/** "Kỷ niệm 70 năm …" → "Kỷ niệm 71 năm …", where the first year of the recurring day makes it the 70th. */
function movedAnniversary(move: Move, name: string, since: number | null): string {
  const moved = movedName(move, name);
  if (since === null) return moved;
  const count = new RegExp(`(?<!\\d)${move.from - since}(?= năm(?!\\p{L}))`, 'gu');
  return moved.replace(count, String(move.to - since));
}

/**
 * Last year's milestones that fall on a recurring day, on that day of the new year. They still name last year's
 * clauses: the new year has none yet. Cancelled ones are not planned again.
 */
export function recurringMilestones(
  existing: Existing,
  observances: ReadonlyArray<ObservanceData>,
  move: Move,
): Array<object> {
  return existing
    .of('milestones')
    .filter(({ file }) => file.path === `content/milestones/${move.from}.json`)
    .flatMap(
      ({ parsed }) => (parsed.data as { milestones?: Array<MilestoneData> }).milestones ?? [],
    )
    .flatMap((milestone) => {
      if (milestone.draft || milestone.cancelled || milestone.when.precision !== 'day') return [];
      const observance = observances.find(({ id }) => id === milestone.observance);
      const [date] = observance ? daysOf(move.to, observance) : [];
      if (!observance || !date) return [];
      return {
        ...milestone,
        title: movedAnniversary(move, milestone.title, observance.since),
        when: { precision: 'day', date },
        note: newContentText.year.recurring(move.from),
        unconfirmed: true,
      };
    });
}

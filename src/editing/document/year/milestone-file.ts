import { fold } from '../../../domain/fold.ts';
import type { When } from '../../../model/dates.ts';
import type { MilestoneData } from '../../../model/milestone.ts';
import { yearsNamed } from '../../check/rules/milestone-years.ts';
import type { DateAnswer } from '../draft/answers.ts';
import type { DraftFinding } from '../draft/draft.ts';
import { fieldText, quotation } from './found.ts';
import { type PlacedDraftPart, UniqueIds } from './part-places.ts';

type Milestone = Partial<MilestoneData> & Pick<MilestoneData, 'id' | 'title' | 'when' | 'guidance'>;
/** What a milestone is written with of its clause. */
export type ClauseFields = Pick<MilestoneData, 'owners' | 'levels'>;

/** A time outside the year has no place on its calendar: the words stay. */
const inYear = (when: When, year: number, quote: string): When =>
  yearsNamed(when).every(([, found]) => found.startsWith(String(year)))
    ? when
    : { precision: 'unknown', printed: quote };

/** True for two times that are the same thing: one recurring day, or one title on one day. */
const isSame = (one: DateAnswer, other: DateAnswer): boolean =>
  JSON.stringify(one.when) === JSON.stringify(other.when) &&
  (one.observance !== null
    ? one.observance === other.observance
    : fold(one.title) === fold(other.title));

/** The milestones of a year: what two clauses name is one of them, with both clauses. */
export function milestonesOf(
  places: ReadonlyArray<PlacedDraftPart>,
  year: number,
  fieldsOf: (place: PlacedDraftPart) => ClauseFields,
): Array<Milestone> {
  const groups: Array<{ answer: DateAnswer; all: Array<[PlacedDraftPart, DraftFinding]> }> = [];
  for (const place of places) {
    for (const finding of place.part.findings) {
      const { answer, decision } = finding;
      if (answer.kind !== 'date' || answer.use !== 'milestone' || decision === 'no') continue;
      const group = groups.find((one) => isSame(one.answer, answer));
      if (group) group.all.push([place, finding]);
      else groups.push({ answer, all: [[place, finding]] });
    }
  }
  const ids = new UniqueIds('milestones');
  return groups.flatMap(({ answer, all }): Array<Milestone> => {
    const confirmed = all.filter(([, { decision }]) => decision === 'yes');
    const named = confirmed.length > 0 ? confirmed : all;
    const [first] = named;
    if (!first) return [];
    const [place, finding] = first;
    const own = (finding.answer.kind === 'date' ? finding.answer : answer) satisfies DateAnswer;
    const { quote, rule, implied } = finding;
    const fields = fieldsOf(place);
    const readFrom = {
      quote: quotation(quote),
      rule,
      ...(implied ? { implied } : {}),
    };
    const title = fieldText(own.title) || readFrom.quote;
    return [
      {
        id: ids.of(title, 'moc', 60),
        title,
        kind: own.milestone,
        when: inYear(own.when, year, readFrom.quote),
        ...(own.observance === null ? {} : { observance: own.observance }),
        guidance: [...new Set(named.map(([{ id }]) => `${year}/${id}`))],
        ...(fields.owners.lead.length + fields.owners.partners.length > 0
          ? { owners: fields.owners }
          : {}),
        ...(fields.levels.length > 0 ? { levels: fields.levels } : {}),
        ...(confirmed.length > 0 ? {} : { readFrom, unconfirmed: true, draft: true }),
      },
    ];
  });
}

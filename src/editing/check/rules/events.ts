import { formatDay, type IsoDay } from '../../../domain/dates.ts';
import { type PartyRef, partyOf } from '../../../domain/succession.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import { eventTypes } from '../../../model/life.ts';
import { livesCheckText as say } from '../../../strings/lives-check.ts';
import type { CheckedFile } from '../entries.ts';
import { type Lives, type LivingEntry, nameOn, problemIn } from '../lives.ts';
import { printable } from '../place.ts';
import type { Problem } from '../problem.ts';
import { successionCircles } from './event-circles.ts';
import { type decidedFacts, leaves } from './lives.ts';

type PlacedEvent = Lives['events'][number];

/** The fact that an event of this type changes while the unit stays the same. */
const changedBy: Partial<Record<string, (typeof decidedFacts)[number]>> = {
  renamed: 'name',
  upgraded: 'kind',
  moved: 'parent',
};

/** Parties that were not alive before the event, went over twice, or live on although they went over. */
function fromProblems(event: PlacedEvent, lives: Lives, circling: ReadonlySet<string>) {
  const { day, from } = event.data;
  return from.flatMap((given, at): Array<Problem> => {
    const party = partyOf(given);
    const entry = party && lives.find(party);
    if (!party || !entry || circling.has(`${party.kind} ${party.id}`)) return [];
    const path = ['from', at, party.kind];
    const { life } = entry;
    const name = nameOn(lives, party, day);
    const problem = (text: ReturnType<typeof say.ended>) => [
      problemIn(event, path, 'event', text, printable(party.id)),
    ];
    if (life.until !== undefined && life.until < day)
      return problem(say.ended(name, formatDay(life.until)));
    if (life.from !== undefined && life.from >= day)
      return problem(say.notYet(name, formatDay(life.from)));
    const steps = lives.chronicle
      .after(party)
      .filter((step) => step.event.day === day && leaves(step, entry));
    const here = steps.findIndex((step) => step.event === event.data);
    // It is also among those after the event: it lives on.
    if (here < 0) return [];
    const clash = steps.slice(0, here).find((step) => [step.part, given.part].includes('whole'));
    if (clash) return problem(say.twice(name, clash.event.id));
    const gone = given.part === 'whole' || given.part === 'rest';
    if (!gone || life.until === day) return [];
    return problem(
      say.goesOn(name, formatDay(day), life.until ? formatDay(life.until) : null, day),
    );
  });
}

/** The first day on which the decision can have made anything: the day it was issued, if that is known. */
function earliest({ data }: PlacedEvent, issued: ReadonlyMap<string, IsoDay>): IsoDay {
  return issued.get(data.decision) ?? `${data.day.slice(0, 4)}-01-01`;
}

/** True when an event says that the entity began on its own first day. */
const begun = (entry: LivingEntry, { chronicle }: Lives) =>
  chronicle.before(entry).some(({ day }) => day === entry.life.from);

/** Parties that are not alive after the event, or began on another day than the event that made them. */
function toProblems(
  event: PlacedEvent,
  lives: Lives,
  circling: ReadonlySet<string>,
  issued: ReadonlyMap<string, IsoDay>,
) {
  const { day, to, type } = event.data;
  return to.flatMap((given, at): Array<Problem> => {
    const party = partyOf(given);
    const entry = party && lives.find(party);
    if (!party || !entry || circling.has(`${party.kind} ${party.id}`)) return [];
    const { from, until } = entry.life;
    const name = nameOn(lives, party, day);
    const problem = (text: ReturnType<typeof say.ended>) => [
      problemIn(event, ['to', at, party.kind], 'event', text, printable(party.id)),
    ];
    if (until !== undefined && until <= day) return problem(say.madeEnded(name, formatDay(until)));
    if (from === undefined || from === day) return [];
    const made =
      from > day ||
      type === 'established' ||
      // Before the decision existed the unit must have been there already, and only received land.
      (from >= earliest(event, issued) && !begun(entry, lives));
    return made ? problem(say.otherFirstDay(name, formatDay(from), formatDay(day))) : [];
  });
}

/** An event that says that a unit changed, without the change among the unit's own. */
function unchanged(event: PlacedEvent, lives: Lives): Array<Problem> {
  const { day, type, from, to } = event.data;
  const fact = changedBy[type];
  if (fact === undefined) return [];
  return to.flatMap(({ area }, at): Array<Problem> => {
    const unit = area === undefined ? undefined : lives.land.find(area);
    if (!unit || !from.some((one) => one.area === unit.id)) return [];
    if (unit.changes.some((change) => change.from === day && change[fact] !== undefined)) return [];
    const text = say.eventWithoutChange(
      nameOn(lives, { kind: 'area', id: unit.id }, day),
      eventTypes[type],
      formatDay(day),
      day,
    );
    return [problemIn(event, ['to', at, 'area'], 'event', text, printable(unit.id))];
  });
}

function shapeProblems(event: PlacedEvent): Array<Problem> {
  const { type, to } = event.data;
  if (type === 'ended' && to.length > 0) return [problemIn(event, ['to'], 'event', say.endedTo)];
  if (type !== 'ended' && to.length === 0)
    return [problemIn(event, ['to'], 'event', say.noTo(eventTypes[type]))];
  return [];
}

/** Events on the very day on which their document was issued, one problem for each document. */
function issueDayProblems(
  events: ReadonlyArray<PlacedEvent>,
  issued: ReadonlyMap<string, IsoDay>,
): Array<Problem> {
  const doubtful = events.filter(
    ({ data }) => data.note === undefined && issued.get(data.decision) === data.day,
  );
  return [...Map.groupBy(doubtful, ({ data }) => data.decision).values()].flatMap(
    ([first, ...more]) => {
      if (!first) return [];
      const { day } = first.data;
      const text = say.issueDay(formatDay(day), more.length);
      return [problemIn(first, ['day'], 'operating-day', text, day)];
    },
  );
}

/** The days on which documents were issued, where the day is known. */
const issueDays = (files: ReadonlyArray<CheckedFile>): ReadonlyMap<string, IsoDay> =>
  new Map(
    files
      .filter(({ collection }) => collection === 'directives')
      .flatMap(({ entries }) =>
        entries.flatMap(({ id, data }) => {
          const issued = (data as DirectiveData | null)?.issued;
          return issued?.precision === 'day' ? [[id, issued.date] as const] : [];
        }),
      ),
  );

/** Events against the lives of those that they name, and against their documents. */
export function eventProblems(lives: Lives, files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const issued = issueDays(files);
  const circles = successionCircles(lives);
  const circling = new Set(
    circles.flatMap(({ parties }) => parties.map(({ kind, id }) => `${kind} ${id}`)),
  );
  const named = ({ kind, id }: PartyRef) => lives.find({ kind, id })?.name ?? id;
  return [
    ...circles.map(({ event, parties }) => {
      const names = [...parties, ...parties.slice(0, 1)].map(named);
      return problemIn(event, ['to'], 'event', say.circle(names));
    }),
    ...lives.events.flatMap((event) => [
      ...shapeProblems(event),
      ...fromProblems(event, lives, circling),
      ...toProblems(event, lives, circling, issued),
      ...unchanged(event, lives),
    ]),
    ...issueDayProblems(lives.events, issued),
  ];
}

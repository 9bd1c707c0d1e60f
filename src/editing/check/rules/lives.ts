import { formatDay } from '../../../domain/dates.ts';
import type { Step } from '../../../domain/succession.ts';
import type { AreaData } from '../../../model/area.ts';
import { livesCheckText as say } from '../../../strings/lives-check.ts';
import { type Lives, type LivingEntry, problemIn } from '../lives.ts';
import type { Problem } from '../problem.ts';

/** The facts of a unit that change only by a decision; its code is changed by the statistics office. */
export const decidedFacts = ['name', 'kind', 'parent'] as const;

/** True when the entity is not among those after the event: it went over, whole or in part. */
export const leaves = ({ to }: Step, { kind, id }: LivingEntry): boolean =>
  !to.some((one) => one.kind === kind && one.id === id);

/** An end that no event explains, and events that leave open where the rest of an ended unit went. */
function endProblems(entry: LivingEntry, lives: Lives): Array<Problem> {
  const { until } = entry.life;
  // A programme ends when its years are over; no decision ends it.
  if (until === undefined || entry.kind === 'program') return [];
  const steps = lives.chronicle
    .after(entry)
    .filter((step) => step.event.day === until && leaves(step, entry));
  if (steps.length > 0 && steps.some(({ part }) => part !== 'part')) return [];
  const text = (steps.length === 0 ? say.noEvent : say.restMissing)(entry.name, formatDay(until));
  return [problemIn(entry, ['until'], 'life', text, until)];
}

/** Changes out of order or outside the life, and changes that no event explains. */
function changeProblems(
  entry: LivingEntry,
  unit: AreaData,
  lives: Lives,
  eventsKnown: boolean,
): Array<Problem> {
  const { from, until } = unit;
  const life = say.life(
    from === undefined ? null : formatDay(from),
    until === undefined ? null : formatDay(until),
  );
  return unit.changes.flatMap((change, at): Array<Problem> => {
    const path = ['changes', at, 'from'];
    const before = unit.changes[at - 1];
    const day = change.from;
    if (before && before.from >= day) {
      const text = say.changeOrder(formatDay(day), formatDay(before.from));
      return [problemIn(entry, path, 'date-order', text, day)];
    }
    if ((from !== undefined && day <= from) || (until !== undefined && until <= day)) {
      const text = say.changeOutside(formatDay(day), life);
      return [problemIn(entry, path, 'date-order', text, day)];
    }
    if (!eventsKnown) return [];
    const own = [
      ...lives.chronicle.after(entry).map(({ event }) => event),
      ...lives.chronicle.before(entry),
    ];
    if (own.some((event) => event.day === day)) return [];
    const parent =
      unit.changes.slice(0, at).findLast((one) => one.parent !== undefined)?.parent ?? unit.parent;
    // The units below one that is merged or ended come under another on that day, without an event of their own.
    const parentGone =
      parent !== undefined &&
      lives.chronicle.after({ kind: 'area', id: parent }).some(({ event }) => event.day === day);
    const facts = decidedFacts.filter(
      (fact) => change[fact] !== undefined && !(fact === 'parent' && parentGone),
    );
    if (facts.length === 0) return [];
    const what = facts.map((fact) => say.facts[fact]).join(', ');
    const text = say.changeWithoutEvent(entry.name, what, formatDay(day));
    return [problemIn(entry, path, 'life', text, day)];
  });
}

/**
 * Lives of units, organizations and programmes, each by itself and against the events that name it.
 *
 * @param eventsKnown false when the list of events has errors of its own: then nothing is said about what it lacks
 */
export function lifeProblems(lives: Lives, eventsKnown: boolean): Array<Problem> {
  return [
    ...lives.reversed.map((entry) => {
      const { from = '', until = '' } = entry.life;
      const text = say.order(formatDay(from), formatDay(until));
      return problemIn(entry, ['until'], 'date-order', text, until);
    }),
    ...lives.entries.flatMap((entry) => {
      const unit = entry.kind === 'area' ? lives.land.find(entry.id) : undefined;
      return [
        ...(eventsKnown ? endProblems(entry, lives) : []),
        ...(unit ? changeProblems(entry, unit, lives, eventsKnown) : []),
      ];
    }),
  ];
}

import type { Answer } from './answer.ts';
import type { EntryCard, YearlyCard } from './cards.ts';
import { entryAnswer, yearlyAnswer } from './days.ts';
import { type Case, cardsAt, dayIn, isAside, keysIn } from './lookups.ts';
import type { Keyed } from './named-card.ts';
import type { AnswerStore } from './store.ts';

export async function yearlyOf(
  store: AnswerStore,
  key: string | null | undefined,
): Promise<YearlyCard | undefined> {
  const card = key ? await store.get('the', key) : undefined;
  return card?.kind === 'yearly' ? card : undefined;
}

/** A single day before a period that begins then, that before one that ends then. */
const order = (entry: EntryCard, ending: string): number =>
  entry.start === entry.end ? 0 : entry.start?.endsWith(ending) ? 1 : 2;

/** What falls on a day: the entry of the year asked about, or the day that recurs; null when the day is nobody's. */
export async function dayAnswer(asked: Case, kind: 'date' | 'deadline'): Promise<Answer | null> {
  const { store, question, contents, year } = asked;
  const named = dayIn(question);
  if (!named) return null;
  const { day, month } = named;
  const keys = keysIn(await store.get('tu', `zd${day}t${month}z`));
  const entries = await cardsAt(store, keys, 'entry');
  const [yearly] = await cardsAt(store, keys, 'yearly');
  const of = named.year ?? asked.years.at(-1);
  const fallsIn = ([, entry]: Keyed<EntryCard>, one: string) =>
    entry.start?.startsWith(one) || entry.end?.startsWith(one);
  const own = entries.filter((entry) =>
    of === undefined ? entry[1].year === year : fallsIn(entry, of),
  );
  // In a year that has a plan, the plan says what the day is; otherwise only that it recurs is known.
  if (of !== undefined && own.length === 0 && (!yearly || contents.years[of])) return null;
  const ending = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const shown = (own.length > 0 || of !== undefined || yearly ? own : entries.slice(-1)).toSorted(
    ([, a], [, b]) => order(a, ending) - order(b, ending),
  );
  const found = [...shown, ...(yearly ? [yearly] : [])];
  if (!(await isOnlyDay(asked, found))) return null;
  const [first, ...others] = shown;
  const short = `${day}/${month}`;
  if (!first) return yearly ? yearlyAnswer(asked, kind, yearly[1], short) : null;
  return entryAnswer(asked, kind, first[1], {
    day: short,
    yearly: await yearlyOf(store, first[1].yearly),
    others: others.map(([, entry]) => ({ text: [[entry.name, entry.href], `: ${entry.when}`] })),
  });
}

/** True when the words beside the day are those of what falls on it, or say nothing. */
async function isOnlyDay(
  { store, terms }: Case,
  found: ReadonlyArray<Keyed<EntryCard | YearlyCard>>,
): Promise<boolean> {
  if (terms.length === 0) return true;
  const names = await Promise.all(found.map(([key]) => store.get('ten', key)));
  return isAside(
    terms,
    names.flatMap((one) => one?.names ?? []),
  );
}

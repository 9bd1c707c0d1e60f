import { type Candidate, candidates, ENOUGH, namedAt } from './candidates.ts';
import type { TopicCard } from './cards.ts';
import type { Case } from './lookups.ts';
import { standsAt } from './match.ts';
import type { Fact, Keyed, Named } from './named-card.ts';
import type { Term } from './terms.ts';
import { wordsOf } from './words.ts';

/** Others this near to the best one could be meant as well. */
const NEAR = 0.9;
/** With so few words, at least this share is said by a name. */
const FEW = 3;
const NAMED = 0.25;
const HALF = 0.5;
/** Fewer syllables are a word that other things may be called too. */
const PHRASE = 2;

/** The kinds that can tell something, the best first of those that are as good. */
const KINDS: Readonly<Record<Fact, ReadonlyArray<TopicCard['kind']>>> = {
  owner: ['clause', 'campaign', 'program'],
  deadline: ['entry', 'yearly', 'campaign', 'clause', 'target'],
  goal: ['target', 'campaign', 'program', 'clause'],
};

/** True when two are about the same thing: one names the other, or, being of two kinds, both name a third. */
export const isSame = ([a, one]: Keyed<Named>, [b, other]: Keyed<Named>): boolean =>
  a === b ||
  one.same.includes(b) ||
  other.same.includes(a) ||
  (one.kind !== other.kind && one.same.some((key) => other.same.includes(key)));

/** Syllables that say something; an acronym as many as it stands for. */
const heavyIn = (terms: ReadonlyArray<Term>): number =>
  terms.reduce(
    (sum, { soft, forms }) => sum + (soft ? 0 : Math.max(...forms.map(({ length }) => length))),
    0,
  );

/** The only recurring day whose name begins with what a query says. */
function beginningIn(all: ReadonlyArray<Candidate>, terms: ReadonlyArray<Term>) {
  const form = terms.find(({ soft }) => !soft)?.typed ?? [];
  const days = all.filter(
    ({ found: [, { kind, names }] }) =>
      kind === 'yearly' && names.some((name) => standsAt(form, wordsOf(name), 0)),
  );
  return days.length === 1 ? days : [];
}

/** The best candidate and all that could be meant as well; none where the words say too little. */
function nearIn(
  all: ReadonlyArray<Candidate>,
  terms: ReadonlyArray<Term>,
): ReadonlyArray<Candidate> {
  const heavy = heavyIn(terms);
  const [top] = all;
  if (!top) return [];
  // A syllable alone is a part of many words; "Tết" is the day whose name begins so.
  if (heavy === 1 && top.score < 1) return beginningIn(all, terms);
  // What no name says has to be said by many words.
  if (top.named < NAMED && heavy <= FEW) return [];
  const isShort = Math.max(heavy, top.held) <= PHRASE && top.score < 1;
  return all.filter(({ score, named }) => score >= top.score * NEAR || (isShort && named > 0));
}

/**
 * True where the names say what is asked about: a figure or a day is not that of something that a text mentions besides,
 * and what is counted is that of a whole name.
 */
function isOfName(
  { score, named, headed, found: [, { kind }] }: Candidate,
  fact: Fact,
  counts: boolean,
): boolean {
  if (fact === 'owner') return true;
  // "Đại hội Mặt trận" is not "ngày hội đại đoàn kết".
  if (fact === 'deadline') return named >= HALF && (headed || kind === 'target');
  return kind === 'target' || (counts ? score >= 1 : named >= ENOUGH);
}

/** Those of some cards that can tell a fact, the best kind of them. */
function knowing(list: ReadonlyArray<Keyed<Named>>, fact: Fact): Array<Keyed<Named>> {
  const able = list.filter(([, { facts }]) => facts.includes(fact));
  const kind = KINDS[fact].find((one) => able.some(([, card]) => card.kind === one));
  return able.filter(([, card]) => card.kind === kind);
}

/**
 * The surest of the best cards; all, where they are of one thing. Nothing, when it could be either.
 *
 * @param heavy syllables that say what it is; 0 where only one card can be meant
 */
function sureOf(
  best: ReadonlyArray<Keyed<Named>>,
  near: ReadonlyArray<Candidate>,
  heavy: number,
): ReadonlyArray<Keyed<Named>> {
  // "Mấy thôn" is not the other figure of the same clause, which counts communes.
  const isOther = (one: Keyed<Named>, { found, isOther: other }: Candidate): boolean =>
    other && one[1].same.some((key) => found[1].same.includes(key));
  const sure = best.find((one) =>
    near.every((other) => isSame(one, other.found) || isOther(one, other)),
  );
  if (sure) return [sure];
  const isOne = best[0]?.[1].same.some((key) => best.every(([, { same }]) => same.includes(key)));
  const isAll = near.every(({ found }) => best.some((one) => isSame(one, found)));
  return heavy > PHRASE && best.length > 1 && isOne && isAll ? best : [];
}

/**
 * The card that words are surely about, of those that can tell a fact: the best one, or for who does it what belongs to
 * it, when all others as good are about the same thing. Of figures, a few of one thing. None, when it could be either.
 *
 * @param only true where nothing else can be meant than what can tell it: a unit has figures of targets alone
 */
export async function topicsOf(
  { store, year, terms, question }: Case,
  fact: Fact,
  only = false,
): Promise<Array<Keyed<TopicCard>>> {
  const all = await candidates(store, year, terms);
  const near = nearIn(
    only ? all.filter(({ found: [, { facts }] }) => facts.includes(fact)) : all,
    terms,
  );
  const [top] = near;
  if (!top) return [];
  const able = near.filter(
    (one) => !one.isOther && one.score >= top.score * NEAR && isOfName(one, fact, question.counts),
  );
  const own = knowing(
    able.map(({ found }) => found),
    fact,
  );
  const best =
    own.length > 0 || fact !== 'owner'
      ? own
      : knowing(await namedAt(store, top.found[1].same), fact);
  const cards = await Promise.all(
    sureOf(best, near, fact === 'goal' ? heavyIn(terms) : 0).map(
      async ([key]) => [key, await store.get('the', key)] as const,
    ),
  );
  return cards.flatMap(([key, card]) => (card ? [[key, card as TopicCard] as const] : []));
}

/** The one card that words are surely about. */
export const topicOf = async (asked: Case, fact: Fact): Promise<Keyed<TopicCard> | null> =>
  (await topicsOf(asked, fact))[0] ?? null;

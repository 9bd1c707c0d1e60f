import { type Fit, fitOf, standsAt } from './match.ts';
import type { Keyed, Named } from './named-card.ts';
import type { AnswerStore } from './store.ts';
import type { Term } from './terms.ts';
import { wordsOf } from './words.ts';

/** A card that a query may be about. */
export interface Candidate {
  readonly found: Keyed<Named>;
  /** How much of the query it has, and how much of its name the query is. */
  readonly score: number;
  /** The same of its names alone. */
  readonly named: number;
  /** True where its name says first what the query does. */
  readonly headed: boolean;
  /** Words of its name that the query has. */
  readonly held: number;
  /** True when its figure counts something else than the query. */
  readonly isOther: boolean;
}

/** A card has to have this share of what the query says. */
export const ENOUGH = 0.72;
/** What stands in the text of a card, and not in its names, counts less. */
const TEXT = 0.85;
/** What a word that says nothing counts where it is there. */
const SOFT = 0.3;
/** Weight of how much of a name the query is. */
const NAME = 0.25;
/** No more cards than this are compared. */
const MOST = 14;

/** Cards whose words are in the query, those with the rarest first; and what each word weighs. */
async function holding(store: AnswerStore, year: string, terms: ReadonlyArray<Term>) {
  const words = new Set(terms.flatMap(({ forms }) => forms.flat().map(({ folded }) => folded)));
  const lists = new Map(
    await Promise.all(
      [...words].map(
        async (word) =>
          [word, (await store.get('tu', `w${year}:${word}`))?.split(' ') ?? []] as const,
      ),
    ),
  );
  const weigh = (word: string): number => Math.log(1 + 60 / (1 + (lists.get(word)?.length ?? 0)));
  const sums = new Map<string, number>();
  for (const [word, keys] of lists)
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + weigh(word));
  const keys = [...sums].sort((a, b) => b[1] - a[1]).slice(0, MOST);
  return { keys: keys.map(([key]) => key), weigh };
}

/** What the text and the names of a card have of a query. */
interface Fits {
  readonly found: Keyed<Named>;
  readonly text: Fit;
  readonly names: ReadonlyArray<Fit>;
}

const fitsOf =
  (terms: ReadonlyArray<Term>) =>
  (found: Keyed<Named>): Fits => ({
    found,
    text: fitOf(terms, found[1].about ?? ''),
    names: found[1].names.map((name) => fitOf(terms, name)),
  });

/** True for a term that is what a figure counts; a saying begins with it: "xã mô hình". */
const isUnit = ({ typed, forms, soft }: Term, units: string): boolean =>
  soft ||
  [...forms, typed.slice(0, 1)].some((form) =>
    wordsOf(units).some((_, at, all) => standsAt(form, all, at)),
  );

function scored(
  terms: ReadonlyArray<Term>,
  weights: ReadonlyArray<number>,
  { found, text, names }: Fits,
): Candidate {
  /** Share of what the query says that a text has. */
  const shareOf = (valueAt: (at: number) => number) => {
    let [has, all] = [0, 0];
    for (const [at, { soft }] of terms.entries()) {
      const value = valueAt(at);
      const weight = (weights[at] ?? 0) * (soft ? SOFT : 1);
      if (soft && value === 0) continue;
      has += value * weight;
      all += weight;
    }
    return all === 0 ? 0 : has / all;
  };
  const { units } = found[1];
  const isOther = units !== undefined && terms.some((term) => term.counted && !isUnit(term, units));
  return names
    .map(({ values, share, held, headed }): Candidate => {
      const named = shareOf((at) => values[at] ?? 0);
      const whole = shareOf((at) => Math.max(values[at] ?? 0, (text.values[at] ?? 0) * TEXT));
      const lacks = terms.some(
        ({ needed, soft }, at) => needed && !soft && !values[at] && !text.values[at],
      );
      const score = whole < ENOUGH || lacks ? 0 : whole * (1 - NAME + NAME * share);
      return { found, score, named, held, headed, isOther };
    })
    .reduce((best, one) => (one.score > best.score ? one : best));
}

/** The names of cards. */
export async function namedAt(
  store: AnswerStore,
  keys: ReadonlyArray<string>,
): Promise<Array<Keyed<Named>>> {
  const names = await Promise.all(
    keys.map(async (key) => [key, await store.get('ten', key)] as const),
  );
  return names.flatMap(([key, named]) => (named ? [[key, named] as const] : []));
}

/** The cards that words may be about, the best first. */
export async function candidates(
  store: AnswerStore,
  year: string,
  terms: ReadonlyArray<Term>,
): Promise<Array<Candidate>> {
  if (terms.every(({ soft }) => soft)) return [];
  const { keys, weigh } = await holding(store, year, terms);
  const fits = (await namedAt(store, keys)).map(fitsOf(terms));
  const weights = terms.map(({ typed, forms: [first = typed] }, at) => {
    const isKnown = fits.some(
      ({ text, names }) => (text.values[at] ?? 0) > 0 || names.some(({ values }) => values[at]),
    );
    // "dùng" is not "xây dựng": a word that none of them has is as rare as one that stands nowhere.
    return first.reduce((sum, { folded }) => sum + weigh(isKnown ? folded : ''), 0);
  });
  return fits
    .map((one) => scored(terms, weights, one))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

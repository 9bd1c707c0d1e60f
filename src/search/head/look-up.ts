import { taskTerms } from '../answers/task-question.ts';
import type { ParsedQuery, QueryUnit } from '../query/query.ts';
import type { HeadIndex } from './head-index.ts';
import type { Key } from './layout.ts';
import { askedFor, type Clue, keysOfPlan, planOf } from './plan.ts';
import { type RankedPage, rank } from './rank.ts';
import { pageWeights } from './weights.ts';

/** What the head index has for a query. */
export interface LookUp {
  readonly ranked: ReadonlyArray<RankedPage>;
  /** Symbols, dates and clauses, as typed, that stand nowhere: their words were searched for. */
  readonly missing: ReadonlyArray<string>;
  /** True when a word or symbol of the query stands nowhere. */
  readonly unknown: boolean;
}

const stands = (head: HeadIndex, { ways }: Pick<Clue, 'ways'>): boolean =>
  ways.flat().some((key) => head.holds(key));

/**
 * Loads what clues need, and returns those to rank by: a lone syllable that stands beside its neighbour somewhere says
 * little more, so no file is loaded for it alone.
 */
export async function loadClues(
  head: HeadIndex,
  clues: ReadonlyArray<Clue>,
): Promise<ReadonlyArray<Clue>> {
  const whole = keysOfPlan(clues.filter(({ sort }) => sort !== 'word'));
  const files = new Set(whole.flatMap((key) => head.layout.filesOf(key)));
  const isThere = (key: Key) => head.layout.filesOf(key).every((file) => files.has(file));
  await head.load(whole);
  const kept = clues.flatMap((clue, at) => {
    const beside = [clues[at - 1], clues[at + 1]].some(
      (other) => other?.sort === 'pair' && stands(head, other),
    );
    if (clue.sort !== 'word' || !beside) return clue;
    const ways = clue.ways.filter((keys) => keys.every(isThere));
    return ways.length > 0 ? { ...clue, ways } : [];
  });
  await head.load(keysOfPlan(kept));
  return kept;
}

/** "Kế hoạch 5" that is no symbol here, as its words. */
const asWords = ({ fallback = '' }: QueryUnit): Array<QueryUnit> =>
  fallback
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ({ forms: [word], plain: true, light: false }));

/** Finds and ranks the pages for a parsed query. */
export async function lookUp(
  head: HeadIndex,
  parsed: Pick<ParsedQuery, 'units'>,
  query: string,
  literal: boolean,
): Promise<LookUp> {
  const asked = askedFor(literal ? [] : taskTerms(query));
  const plan = planOf(parsed, query);
  let clues = await loadClues(head, [...plan, ...asked]);
  const absent = parsed.units.filter(
    (unit) =>
      !unit.plain &&
      unit.fallback !== undefined &&
      !planOf({ units: [unit] }, query).some((clue) => stands(head, clue)),
  );
  if (absent.length > 0) {
    const units = parsed.units.flatMap((unit) => (absent.includes(unit) ? asWords(unit) : [unit]));
    clues = await loadClues(head, [...planOf({ units }, query), ...asked]);
  }
  const ranked = rank(clues, head, pageWeights(head, query));
  return {
    ranked,
    missing: absent.flatMap(({ fallback }) => fallback ?? []),
    unknown:
      ranked.length === 0 || plan.some((clue) => clue.sort !== 'pair' && !stands(head, clue)),
  };
}

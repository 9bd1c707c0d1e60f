import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import { type Taken, withoutTaken } from './taken.ts';
import { typedClauses } from './typed-clauses.ts';
import { typedDates } from './typed-dates.ts';
import { typedSymbols } from './typed-symbols.ts';

/** Takes symbols, clauses and dates out of a text. */
export function takeOut(text: string, knowledge: Knowledge): { taken: Array<Taken>; rest: string } {
  let rest = text;
  const taken: Array<Taken> = [];
  for (const find of [
    (folded: string) => typedSymbols(rest, folded, knowledge),
    (folded: string) => typedClauses(rest, folded),
    (folded: string) => typedDates(rest, folded),
  ]) {
    const found = find(fold(rest));
    taken.push(...found);
    rest = withoutTaken(rest, found);
  }
  return { taken, rest };
}

/** The years that a query names: alone, or as part of a date. */
export function yearsIn(taken: ReadonlyArray<Taken>, folded: string): Array<number> {
  const alone = [...folded.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const dated = taken.flatMap(({ dates = [] }) => dates.flatMap(({ year }) => year ?? []));
  return [...new Set([...alone, ...dated])];
}

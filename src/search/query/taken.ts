import type { QueryUnit, TypedClause, TypedDate, TypedSymbol } from './parsed.ts';

/** A part of the query that is no word: its unit, its place, and what it says. */
export interface Taken {
  readonly start: number;
  readonly end: number;
  readonly unit: QueryUnit;
  readonly symbol?: TypedSymbol;
  readonly dates?: ReadonlyArray<TypedDate>;
  readonly clause?: TypedClause;
}

/** What stands in the place of a part that was taken out: no word, and no white space. */
export const BLANK = '\u0001';

/** The text with the places of the parts blank; as long as before. */
export function withoutTaken(text: string, taken: ReadonlyArray<Taken>): string {
  let rest = text;
  for (const { start, end } of taken) {
    rest = rest.slice(0, start) + BLANK.repeat(end - start) + rest.slice(end);
  }
  return rest;
}

/** The parts in the order of the text; of two that overlap, the first. */
export function withoutOverlaps(taken: ReadonlyArray<Taken>): Array<Taken> {
  const kept: Array<Taken> = [];
  for (const one of taken.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

import { findWords } from '../../../domain/amendments/find-words.ts';
import { type SupplementClause, withBelow } from './clauses.ts';

/** Words of a clause and what becomes of them. */
export interface PlacedWords {
  readonly clause: SupplementClause;
  readonly was: string;
  readonly text: string;
  /** How often the words stand there. */
  readonly count: number;
}

/**
 * Where words stand in a clause, or in those below it when the clause itself does not have them. Words that stand in
 * a clause several times are all meant: the passage from the first to the last of them is replaced.
 *
 * @param change what becomes of one occurrence, as it stands there
 */
export function placeWords(
  clauses: ReadonlyArray<SupplementClause>,
  clause: SupplementClause,
  words: string,
  change: (found: string) => string,
): Array<PlacedWords> {
  const own = inClause(clause, words, change);
  if (own) return [own];
  return withBelow(clauses, clause)
    .slice(1)
    .flatMap((below) => inClause(below, words, change) ?? []);
}

function inClause(
  clause: SupplementClause,
  words: string,
  change: (found: string) => string,
): PlacedWords | null {
  const spans = findWords(clause.words, words);
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  const was = clause.words.slice(first.start, last.end);
  let text = '';
  let done = first.start;
  for (const { start, end } of spans) {
    text += clause.words.slice(done, start) + change(clause.words.slice(start, end));
    done = end;
  }
  return { clause, was, text, count: spans.length };
}

/** The words of a clause behind its label. */
export function behindLabel({ words, label, number }: SupplementClause): string {
  const printed =
    label ??
    new RegExp(`^(?:${(number ?? '').replaceAll('.', '\\.')}|[\\dIVXLA-Z.]+)[.)]`).exec(words)?.[0];
  return printed && words.startsWith(printed) ? words.slice(printed.length).trim() : words;
}

const SIGN = /^[-+*•–—·]\s/u;

/** A paragraph of a clause, from 1; by its sign when only such are counted. */
export function paragraphOf(
  { words }: SupplementClause,
  number: number,
  isSigned: boolean,
): string | null {
  const lines = words.split('\n').filter((line) => !isSigned || SIGN.test(line));
  return lines[number - 1] ?? null;
}

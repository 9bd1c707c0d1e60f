import type { ParsedQuery, QueryUnit } from '../query/query.ts';
import { softIn } from './question-words.ts';
import { isWord, phraseAt, type Word, wordsOf } from './words.ts';

/** A word of the query, or several that are one saying, with all that it may stand for. */
export interface Term {
  readonly typed: ReadonlyArray<Word>;
  readonly forms: ReadonlyArray<ReadonlyArray<Word>>;
  /** True for what stands after "bao nhiêu": a figure has to be of that. */
  readonly counted?: boolean;
  /** True for what has to be there: a number, what is counted. */
  readonly needed?: boolean;
  /** True for words that say nothing of what is meant. */
  readonly soft: boolean;
}

const NUMBER = /^\d+$/;

/** Marks the terms that what is meant must have: numbers, and what stands after "bao nhiêu". */
export function withNeeded(terms: ReadonlyArray<Term>, said: ReadonlyArray<Word>): Array<Term> {
  const counted = said.filter((_, at) =>
    ['bao nhiêu', 'mấy'].some((asks) => {
      const from = at - asks.split(' ').length;
      return from >= 0 && phraseAt(said.slice(from, at), asks) === 0;
    }),
  );
  return terms.map((term) => {
    const isCounted = term.typed.some(({ typed }) => counted.some((word) => word.typed === typed));
    const needed = isCounted || term.typed.some(({ typed }) => NUMBER.test(typed));
    return { ...term, counted: isCounted, needed };
  });
}

export const plain = (word: Word): Term => ({ typed: [word], forms: [[word]], soft: false });

/** Marks the terms that say nothing. */
export function marked(terms: ReadonlyArray<Term>): Array<Term> {
  const soft = softIn(terms.flatMap(({ typed }) => typed));
  return terms.map((term) => ({ ...term, soft: term.typed.every((word) => soft.has(word)) }));
}

/** "Hai năm" is printed "02 năm". */
const FIGURES = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function inFigures([word, ...more]: ReadonlyArray<Word>): Array<Array<Word>> {
  if (!word || more.length > 0) return [];
  const at = FIGURES.findIndex((one) => isWord(word, one));
  return at < 0 ? [] : [wordsOf(String(at + 2))];
}

/** The words of a unit, and which of its forms was typed. */
export function termsOf({ forms }: QueryUnit, said: ReadonlyArray<Word>): Array<Term> {
  const exact = said[0]?.exact ?? false;
  const read = forms
    .map((form) => wordsOf(form).map((word) => ({ ...word, exact })))
    .filter((words) => words.length > 0)
    .flatMap((words) => [words, ...inFigures(words)]);
  const typed = read.find((words) =>
    words.every((word) => said.some((one) => one.typed === word.typed)),
  );
  return read[0] ? [{ typed: typed ?? read[0], forms: read, soft: false }] : [];
}

/** The terms with the words that stand nowhere on the site: they tell that something else is meant. */
export function withLeftOut(
  terms: ReadonlyArray<Term>,
  { leftOut }: ParsedQuery,
  said: ReadonlyArray<Word>,
) {
  const all = [...terms];
  const placeOf = (typed: string) => said.findIndex((word) => word.typed === typed);
  const kept = new Set(terms.flatMap(({ typed }) => typed.map((word) => word.typed)));
  for (const word of leftOut.flatMap(wordsOf).filter(({ typed }) => !kept.has(typed))) {
    const at = all.findIndex(
      ({ typed: [first] }) => first && placeOf(first.typed) > placeOf(word.typed),
    );
    all.splice(at < 0 ? all.length : at, 0, plain({ ...word, exact: said[0]?.exact ?? false }));
  }
  return all;
}

/** The terms without some words of theirs; what is left of a saying is plain words. */
export function without(terms: ReadonlyArray<Term>, gone: ReadonlySet<Word>): Array<Term> {
  return terms.flatMap((term) => {
    const left = term.typed.filter((word) => !gone.has(word));
    if (left.length === term.typed.length) return [term];
    return left.map(plain);
  });
}

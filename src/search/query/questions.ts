import { fold } from '../../domain/fold.ts';
import type { QuestionKind } from './parsed.ts';
import { keptOf, QUESTION_PHRASES } from './question-words.ts';
import { isLight } from './vocabulary.ts';
import type { Word } from './words.ts';

/** What a query asks, and its words without those that only ask. */
export interface Asked {
  readonly kind: QuestionKind;
  readonly words: ReadonlyArray<Word>;
}

/** True for a typed word that is the word of a phrase: marks must match where any were typed. */
const isWord = ({ lower, folded }: Word, wanted: string, unmarked: boolean): boolean =>
  lower === wanted || (unmarked && lower === folded && folded === fold(wanted));

/** Kinds that say more than "how", which many phrases say besides. */
const rank = (kind: QuestionKind): number => (kind === 'none' ? 0 : kind === 'how' ? 1 : 2);

/**
 * Finds what a query asks, and takes out the words that only ask. A query of nothing else keeps its words: they are
 * all there is to search.
 *
 * @param sayings words of common sayings, which stay
 * @param others true when the query has more than these words: a symbol, a date
 */
export function readQuestion(
  words: ReadonlyArray<Word>,
  others: boolean,
  sayings: ReadonlySet<Word>,
): Asked {
  let kind: QuestionKind = 'none';
  const gone = new Set<Word>();
  for (const phrase of QUESTION_PHRASES) {
    const parts = phrase.text.split(' ');
    for (let at = 0; at + parts.length <= words.length; at += 1) {
      const run = words.slice(at, at + parts.length);
      const fits = run.every(
        (word, index) =>
          !gone.has(word) &&
          !sayings.has(word) &&
          !word.quoted &&
          isWord(word, parts[index] ?? '', phrase.unmarked),
      );
      if (!fits) continue;
      const kept = keptOf(phrase.text);
      for (const word of run) {
        if (!kept.some((one) => isWord(word, one, true))) gone.add(word);
      }
      if (rank(phrase.kind) > rank(kind)) kind = phrase.kind;
    }
  }
  const first = words[0];
  // "ai lam gi": without marks, only at the beginning or the end of a question.
  const unmarkedWho = [first, words.at(-1)].find(
    (word) => word?.lower === 'ai' && !gone.has(word) && !sayings.has(word) && words.length > 1,
  );
  if (unmarkedWho && (unmarkedWho === first || isAfterVerb(words))) {
    gone.add(unmarkedWho);
    if (kind !== 'when') kind = 'who';
  }
  const last = words.at(-1);
  if (last?.lower === 'đâu' && words.length > 1 && !sayings.has(last)) {
    gone.add(last);
    if (kind === 'none') kind = 'where';
  }
  const left = words.filter((word) => !gone.has(word));
  const isEmpty = !others && left.every(({ lower }) => isLight(lower));
  return { kind, words: isEmpty ? words : left };
}

/** "ky niem do ai", "gui cho ai": the word before the last. */
const isAfterVerb = (words: ReadonlyArray<Word>): boolean =>
  ['do', 'la', 'cho', 'voi', 'gui', 'cua', 'boi', 'gom'].includes(words.at(-2)?.folded ?? '');

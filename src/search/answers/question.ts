import type { ParsedQuery } from '../query/query.ts';
import {
  AT_ENDS,
  DO_WHAT,
  DOES,
  HOW_MUCH,
  NOT_AFTER_HAN,
  TASKS_OF,
  WHEN,
  WHO,
} from './question-phrases.ts';
import { isWord, phraseAt, type Word, wordsOf } from './words.ts';

/**
 * What a query asks, told by its words alone: no data is loaded for any other query. What it asks about is looked
 * up afterwards; a question about nothing that the site knows has no answer.
 */
export type Asked = 'owner' | 'deadline' | 'goal' | 'tasks' | 'nothing';

export interface Question {
  readonly asks: Asked;
  /** All its words, without symbols, days and labels. */
  readonly words: ReadonlyArray<Word>;
  /** The words that are left: what is asked about. */
  readonly about: ReadonlyArray<Word>;
  /** The same with symbols, days and labels as words: a name may hold one. */
  readonly whole: ReadonlyArray<Word>;
  /** Index terms of a symbol, a day or a clause in the query (src/search/query/terms.ts, clause-terms.ts). */
  readonly symbols: ReadonlyArray<SymbolTerms>;
  readonly days: ReadonlyArray<string>;
  readonly clauses: ReadonlyArray<ReadonlyArray<string>>;
  /** The years that the query names; they are among the words, too. */
  readonly years: ReadonlyArray<string>;
}

export interface SymbolTerms {
  readonly forms: ReadonlyArray<string>;
  /** How all terms begin that the symbol may become when it is typed on. */
  readonly begins: string | undefined;
}

type Rest = ReadonlyArray<Word>;

/** The words without a phrase of a list; null when none of them stands there. */
function without(words: Rest, phrases: ReadonlyArray<string>): Rest | null {
  for (const phrase of phrases) {
    const at = phraseAt(words, phrase);
    if (at >= 0) return [...words.slice(0, at), ...words.slice(at + phrase.split(' ').length)];
  }
  return null;
}

/** "ai chủ trì …", "… do ai", "ai …": the bare word counts only where the query begins or ends. */
function withoutWho(words: Rest): Rest | null {
  for (const who of WHO) {
    const at = phraseAt(words, who);
    if (at < 0) continue;
    const end = at + who.split(' ').length;
    const does = DOES.find(
      (verb) => phraseAt(words.slice(0, end + verb.split(' ').length), verb, end) === end,
    );
    if (does === undefined && at > 0 && end < words.length) continue;
    // "… chủ trì do ai", "… giao cho ai"
    const before = words.slice(0, at);
    const said =
      does === undefined ? ['giao', ...DOES].find((verb) => endsWith(before, verb)) : undefined;
    const kept =
      said === undefined ? before : before.slice(0, before.length - said.split(' ').length);
    return [...kept, ...words.slice(end + (does?.split(' ').length ?? 0))];
  }
  return null;
}

const endsWith = (words: Rest, phrase: string): boolean => {
  const length = phrase.split(' ').length;
  return words.length >= length && phraseAt(words, phrase, words.length - length) >= 0;
};

const startsWith = (words: Rest, phrase: string): boolean =>
  phraseAt(words.slice(0, phrase.split(' ').length), phrase) === 0;

function atEnds(words: Rest): readonly [Asked, Rest] | null {
  for (const [asks, phrase] of AT_ENDS) {
    const { length } = phrase.split(' ');
    const next = words[length];
    if (
      startsWith(words, phrase) &&
      !(phrase === 'hạn' && next && NOT_AFTER_HAN.some((word) => isWord(next, word)))
    )
      return [asks, words.slice(length)];
    // "đơn thư quá hạn" asks nothing.
    if (phrase !== 'hạn' && endsWith(words, phrase))
      return [asks, words.slice(0, words.length - length)];
  }
  return null;
}

/** What is left of a question for tasks: whose they are; null for any other query. */
function tasksAsked(words: Rest): Rest | null {
  const isOf = TASKS_OF.some((phrase) => startsWith(words, phrase));
  return without(words, DO_WHAT) ?? (isOf ? without(words, TASKS_OF) : null);
}

function asked(words: Rest): readonly [Asked, Rest] {
  const tasks = tasksAsked(words);
  if (tasks) return ['tasks', tasks];
  const when = without(words, WHEN);
  if (when) return ['deadline', when];
  const who = withoutWho(words);
  if (who) return ['owner', who];
  const much = without(words, HOW_MUCH);
  // "chỉ tiêu nhà ở là bao nhiêu" asks once.
  if (much) return ['goal', atEnds(much)?.[1] ?? much];
  return atEnds(words) ?? ['nothing', words];
}

/** The query as it was searched: slips put right, keystrokes and acronyms in words. */
function inWords(query: string, { understood, corrected }: ParsedQuery): string {
  let text = (corrected?.query ?? query).normalize('NFC').replace(/[–—‑−]/g, '-');
  for (const { typed, as } of understood) if (!as.includes(',')) text = text.replace(typed, as);
  return text;
}

const YEAR = /^(?:19|20)\d\d$/;

/** The words without the years that a query names: "năm 2017" goes as a whole. */
export function withoutYears(words: Rest): Rest {
  return words.filter((word, at) => {
    const next = words[at + 1];
    return !YEAR.test(word.typed) && !(next && YEAR.test(next.typed) && isWord(word, 'năm'));
  });
}

/** What a query asks, and about what. Pure; never throws. */
export function readQuestion(query: string, parsed: ParsedQuery): Question {
  const typed = inWords(query, parsed);
  let text = typed;
  const symbols: Array<SymbolTerms> = [];
  const days: Array<string> = [];
  const clauses: Array<ReadonlyArray<string>> = [];
  for (const { plain, forms, fallback, begins } of parsed.units) {
    const [first = ''] = forms;
    if (plain || !/^z[kdm]/.test(first)) continue;
    if (first.startsWith('zk')) symbols.push({ forms, begins });
    else if (first.startsWith('zm')) clauses.push(forms);
    else {
      days.push(first);
      const other = forms.filter((form) => form.startsWith('zm'));
      // "1.2" may be a clause as well.
      if (other.length > 0) clauses.push(other);
    }
    if (fallback) text = text.replace(fallback, ' ');
  }
  const words = wordsOf(text);
  const years = words.flatMap(({ typed }) => (YEAR.test(typed) ? [typed] : []));
  const [asks, about] = asked(words);
  const [, whole] = asked(wordsOf(typed));
  return { asks, words, about, whole, symbols, days, clauses, years };
}

/** True when the words of a query ask something that may have an answer: only then is data loaded. */
export const mayHaveAnswer = ({ asks, about, symbols, days, clauses }: Question): boolean =>
  symbols.length + days.length + clauses.length > 0 || (asks !== 'nothing' && about.length > 0);

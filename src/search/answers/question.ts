import { foldedWords } from '../../domain/fold.ts';
import type { ParsedQuery, QueryUnit } from '../query/query.ts';
import {
  type Asked,
  CUES,
  type Cue,
  HOW_FAR,
  IS_TIME,
  isOtherWord,
  MONTH,
  NOBODY,
} from './question-words.ts';
import { marked, plain, type Term, termsOf, withLeftOut, withNeeded, without } from './terms.ts';
import { phraseAt, saidIn, type Word, wordsOf } from './words.ts';

/**
 * What a query asks, as the parser read it, and about what. No data is loaded for any other query. What it asks about
 * is looked up afterwards; a question about nothing that the site knows has no answer.
 */
export interface Question {
  readonly asks: Asked;
  /** True for "bao nhiêu" without a word for goals: things are counted. */
  readonly counts: boolean;
  /** What is asked about, without the words that ask, symbols, days and labels. */
  readonly about: ReadonlyArray<Term>;
  /** The same with symbols, days and labels as words: a name may hold one. */
  readonly whole: ReadonlyArray<Term>;
  readonly symbols: ReadonlyArray<QueryUnit>;
  readonly days: ReadonlyArray<string>;
  /** Index terms of each label. */
  readonly clauses: ReadonlyArray<ReadonlyArray<string>>;
}

/** No Vietnamese word begins with z. */
const isIndexTerm = (form: string): boolean => /^z[a-z0-9]+$/.test(form);

function placeOf({ place, phrase }: Cue, words: ReadonlyArray<Word>, isAsked: boolean): number {
  const { length } = phrase.split(' ');
  const first = phraseAt(words.slice(0, length), phrase);
  const next = words[length];
  if (place !== 'end' && place !== 'asked' && first === 0 && !(next && isOtherWord(next))) return 0;
  if (place === 'start' || (place === 'asked' && !isAsked)) return -1;
  if (place === 'any') return phraseAt(words, phrase);
  return phraseAt(words, phrase, Math.max(0, words.length - length));
}

const KINDS: Readonly<Partial<Record<ParsedQuery['question'], Asked>>> = {
  who: 'owner',
  when: 'deadline',
  'how-many': 'goal',
  'what-to-do': 'tasks',
};

/** What a query asks, and about what. Pure; never throws. */
export function readQuestion(query: string, parsed: ParsedQuery): Question {
  const symbols: Array<QueryUnit> = [];
  const days: Array<string> = [];
  const clauses: Array<ReadonlyArray<string>> = [];
  const said = saidIn(parsed.corrected?.query ?? query);
  let about: Array<Term> = [];
  const whole: Array<Term> = [];
  for (const unit of parsed.units) {
    const { forms, fallback } = unit;
    const [first = ''] = forms;
    if (!isIndexTerm(first)) {
      const terms = termsOf(unit, said);
      about.push(...terms);
      whole.push(...terms);
      continue;
    }
    if (first.startsWith('zk')) symbols.push(unit);
    else if (first.startsWith('zm')) clauses.push(forms);
    else if (first.startsWith('zd')) {
      days.push(first);
      const other = forms.filter((form) => form.startsWith('zm'));
      // "1.2" may be a clause as well.
      if (other.length > 0) clauses.push(other);
    }
    whole.push(...wordsOf(fallback ?? '').map(plain));
  }
  about = withLeftOut(about, parsed, said);
  const folded = foldedWords(query).join(' ');
  let asks: Asked | undefined = KINDS[parsed.question];
  if (asks === 'owner' && NOBODY.test(folded)) asks = 'nothing';
  if (asks === 'goal' && IS_TIME.test(folded)) asks = 'deadline';
  if (parsed.question === 'where' && HOW_FAR.test(folded)) asks = 'goal';
  const gone = new Set<Word>();
  let counts = asks === 'goal';
  for (const cue of CUES) {
    const words = about.flatMap(({ typed }) => typed).filter((word) => !gone.has(word));
    const at = placeOf(cue, words, asks === cue.asks);
    if (at < 0) continue;
    // "Sở Lao động phải làm gì" asks for no number, nor does "số 38 HD".
    if (cue.asks === 'goal' && cue.place === 'start' && (symbols.length > 0 || asks === 'tasks'))
      continue;
    for (const word of words.slice(at, at + cue.phrase.split(' ').length)) gone.add(word);
    if (cue.asks === 'goal') counts = false;
    asks ??= cue.asks;
  }
  about = marked(withNeeded(without(about, gone), said));
  if (
    parsed.months.length === 1 &&
    days.length === 0 &&
    MONTH.test(folded) &&
    (asks ?? 'deadline') === 'deadline'
  )
    asks = 'month';
  return {
    asks: asks ?? 'nothing',
    counts,
    about,
    whole: marked(withNeeded(without(whole, gone), said)),
    symbols,
    days,
    clauses,
  };
}

/** True for a query with a symbol, a day or a label. */
export const isMixed = ({ symbols, days, clauses }: Question): boolean =>
  symbols.length + days.length + clauses.length > 0;

/** True when the words of a query ask something that may have an answer: only then is data loaded. */
export const mayHaveAnswer = (question: Question): boolean =>
  isMixed(question) || (question.asks !== 'nothing' && question.about.length > 0);

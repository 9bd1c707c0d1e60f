import { fold, sameSound } from '../../domain/fold.ts';
import { alsoMeant } from './also-meant.ts';
import type { Knowledge } from './knowledge.ts';
import { lexiconOf } from './lexicon.ts';
import { numberAt } from './number-words.ts';
import type { QueryUnit, Understood } from './parsed.ts';
import { periodSpellings } from './periods.ts';
import type { Saying } from './sayings.ts';
import { decodeTyping, isSyllable } from './typing.ts';
import { isLight } from './vocabulary.ts';
import { isAcronym, type Word } from './words.ts';

/** A unit and the words that it was read from. */
export interface WordUnit {
  readonly unit: QueryUnit;
  readonly words: ReadonlyArray<Word>;
}

/** Weight of what a common saying means: whoever types the words of the site finds its pages first. */
const SYNONYM_WEIGHT = 0.95;

/** Spellings of a plain word: i and y are one sound after some letters. */
function spellings(word: string): Array<string> {
  const other = word
    .normalize('NFD')
    .replace(/[iy]/i, (letter) => (letter === 'i' ? 'y' : 'i'))
    .normalize('NFC');
  const isSame = other !== word && sameSound(fold(other)) === sameSound(fold(word));
  return isSame ? [word, other] : [word];
}

const foldedFrom = (words: ReadonlyArray<Word>, at: number): Array<string> =>
  words.slice(at, at + 3).map(({ folded }) => folded);

/** More acronyms than these begin with letters that say too little. */
const MOST_BEGUN = 3;

/** What the acronyms stand for that letters in capitals may become: "ATT". */
function begunAcronyms(folded: string, { acronyms }: Knowledge): Array<string> {
  const found = [...acronyms].filter(([short]) => short.startsWith(folded));
  return found.length > MOST_BEGUN ? [] : found.flatMap(([, full]) => full);
}

function wordUnit(
  words: ReadonlyArray<Word>,
  at: number,
  knowledge: Knowledge,
  understood: Array<Understood>,
): QueryUnit | null {
  const word = words[at];
  if (!word) return null;
  const { typed, lower, folded } = word;
  const full = knowledge.acronyms.get(folded);
  if (full && (!isSyllable(lower) || isAcronym(word, words))) {
    understood.push({ typed, as: full.join(', ') });
    return { forms: [...full, lower], plain: false, light: false };
  }
  const begun = word.open && isAcronym(word, words) ? begunAcronyms(folded, knowledge) : [];
  if (begun.length > 0) return { forms: [...begun, lower], plain: false, light: false };
  const isKnown = lexiconOf(knowledge)?.has(folded) ?? false;
  const decoded = isKnown ? null : decodeTyping(lower);
  if (decoded) {
    understood.push({ typed, as: decoded });
    return {
      forms: spellings(decoded),
      fallback: lower,
      plain: true,
      light: isLight(decoded),
    };
  }
  const month = words[at - 1]?.folded === 'thang' ? numberAt(foldedFrom(words, at), 0) : null;
  const others = [
    ...(month ? [String(month.value)] : []),
    ...periodSpellings(folded, words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''),
    ...alsoMeant(words, at, knowledge),
  ];
  const forms = [...new Set([...spellings(lower), ...others])];
  return { forms, plain: true, light: isLight(lower) };
}

/**
 * The units of plain words: a word each, or several that are a common saying.
 *
 * @param literal true to take every word as it stands
 * @param understood receives what was read differently from how it was typed
 * @param names words of names, which are no function words
 * @param sayings by their first word
 */
export function unitsOf(
  words: ReadonlyArray<Word>,
  knowledge: Knowledge,
  literal: boolean,
  understood: Array<Understood>,
  names: ReadonlySet<Word>,
  sayings: ReadonlyMap<Word, Saying>,
): Array<WordUnit> {
  if (literal) {
    return words.map((word) => ({
      unit: { forms: [word.lower], plain: true, light: false },
      words: [word],
    }));
  }
  const units: Array<WordUnit> = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const saying = word && sayings.get(word);
    if (saying) {
      const typed = saying.words.map((one) => one.typed).join(' ');
      understood.push({ typed, as: saying.meant.join(', ') });
      const forms = [...saying.meant, typed.toLowerCase()];
      units.push({
        unit: { forms, plain: false, light: false, weight: SYNONYM_WEIGHT },
        words: saying.words,
      });
      at += saying.words.length;
      continue;
    }
    const unit = wordUnit(words, at, knowledge, understood);
    if (unit && word) {
      units.push({ unit: names.has(word) ? { ...unit, light: false } : unit, words: [word] });
    }
    at += 1;
  }
  return units;
}

import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import { lexiconOf } from './lexicon.ts';
import { splitWord } from './split-words.ts';
import { BLANK } from './taken.ts';
import { decodeTyping } from './typing.ts';

/** Longer queries are truncated: every word costs lookups. */
const MAX_CHARACTERS = 300;

/** Typed text in one form: composed letters, one kind of quotation marks and hyphens, Vietnamese đ. */
const composed = (raw: string): string =>
  raw
    .slice(0, MAX_CHARACTERS)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(BLANK, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—‑−]/g, '-')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ');

/** Typed text in one form, in which each character stays one when it is folded: places in both are the same. */
export function normalised(raw: string): string {
  const text = composed(raw);
  return [...text].every((char) => fold(char).length === char.length) ? text : fold(text);
}

/** The phrases in quotes. */
export const quotedIn = (text: string): Array<string> =>
  [...text.matchAll(/"([^"]+)"/g)].flatMap(([, phrase = '']) =>
    /[\p{L}\p{N}]/u.test(phrase) ? phrase.trim() : [],
  );

/** The same query without its quotation marks, for phrases that stand nowhere: then its words are searched. */
export const withoutQuotes = (raw: string): string => raw.replace(/["“”„«»]/g, ' ').trim();

/** "đềán01", "chithi10": letters and a number written together, unless they are keystrokes or a code. */
export function apartFromNumbers(text: string, knowledge: Knowledge): string {
  const lexicon = lexiconOf(knowledge);
  if (!lexicon) return text;
  return text.replace(/(?<![\p{L}\d])(\p{L}{4,})(\d{1,4})(?![\p{L}\d])/gu, (both, word, number) => {
    const folded = fold(word);
    const isWords = lexicon.has(folded) || splitWord(folded, lexicon, knowledge, false);
    return isWords && !decodeTyping(both) ? `${word} ${number}` : both;
  });
}

import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import { lexiconOf } from './lexicon.ts';
import { namedAreas, namedLevels } from './named-areas.ts';
import type { Corrected, ParsedQuery, QueryUnit, Understood } from './parsed.ts';
import { periodIn } from './periods.ts';
import { readQuestion } from './questions.ts';
import { type Saying, sayingsIn, wordsOfSayings } from './sayings.ts';
import { rightSlips } from './slips.ts';
import { splitWord } from './split-words.ts';
import { BLANK, type Taken, withoutTaken } from './taken.ts';
import { areaTerm } from './terms.ts';
import { typedClauses } from './typed-clauses.ts';
import { typedDates } from './typed-dates.ts';
import { monthsIn, monthUnits } from './typed-months.ts';
import { typedSymbols } from './typed-symbols.ts';
import { decodeTyping } from './typing.ts';
import { unknownWords } from './unknown-words.ts';
import { unitsOf } from './word-units.ts';
import { type Word, wordsIn } from './words.ts';

export type { Knowledge } from './knowledge.ts';
export { NO_KNOWLEDGE } from './knowledge.ts';
export type { ParsedQuery, QueryUnit } from './parsed.ts';

/** Longer queries are truncated: every word costs lookups. */
const MAX_CHARACTERS = 300;
const MAX_UNITS = 16;
/** What the page of a named unit counts: it leads, and the pages of the topic stay. */
const AREA_WEIGHT = 0.6;

/** Typed text in one form: composed letters, one kind of quotation marks and hyphens, Vietnamese đ. */
const normalised = (raw: string): string =>
  raw
    .slice(0, MAX_CHARACTERS)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(BLANK, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—‑−]/g, '-')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ');

/** The phrases in quotes. */
const quotedIn = (text: string): Array<string> =>
  [...text.matchAll(/"([^"]+)"/g)].flatMap(([, phrase = '']) =>
    /[\p{L}\p{N}]/u.test(phrase) ? phrase.trim() : [],
  );

/** The same query without its quotation marks, for phrases that stand nowhere: then its words are searched. */
export const withoutQuotes = (raw: string): string => raw.replace(/["“”„«»]/g, ' ').trim();

/** Takes symbols, clauses and dates out of a text. */
function takeOut(text: string, knowledge: Knowledge): { taken: Array<Taken>; rest: string } {
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

/** "đềán01", "chithi10": letters and a number written together, unless they are keystrokes or a code. */
function apartFromNumbers(text: string, knowledge: Knowledge): string {
  const lexicon = lexiconOf(knowledge);
  if (!lexicon) return text;
  return text.replace(/(?<![\p{L}\d])(\p{L}{4,})(\d{1,4})(?![\p{L}\d])/gu, (both, word, number) => {
    const folded = fold(word);
    const isWords = lexicon.has(folded) || splitWord(folded, lexicon, knowledge, false);
    return isWords && !decodeTyping(both) ? `${word} ${number}` : both;
  });
}

/**
 * Parses a query. Pure; never throws, whatever the input.
 *
 * @param raw user input, not sanitised
 * @param literal true to take every word literally: no acronyms, no keystrokes, no slips put right
 */
export function parseQuery(raw: string, knowledge: Knowledge, literal = false): ParsedQuery {
  const typed = normalised(raw);
  // Places found in the folded text are used in the typed text, so both must have the same length.
  const whole = [...typed].every((char) => fold(char).length === char.length) ? typed : fold(typed);
  const text = literal ? whole : apartFromNumbers(whole, knowledge);
  let { taken, rest } = takeOut(text, knowledge);
  let corrected: Corrected | null = null;
  if (!literal) {
    const righted = rightSlips(rest, text, knowledge);
    if (righted.parts.length > 0) {
      corrected = { query: righted.text.replace(/\s+/g, ' ').trim(), parts: righted.parts };
      // A name put right may be that of a type: "chi thii 10".
      ({ taken, rest } = takeOut(righted.text, knowledge));
    }
  }
  const all = wordsIn(rest);
  const sayings: ReadonlyMap<Word, Saying> = literal ? new Map() : sayingsIn(all, knowledge);
  const said = wordsOfSayings(sayings);
  const { kind, words } = readQuestion(all, taken.length > 0, said);
  const searched = words.slice(0, MAX_UNITS);
  const understood: Array<Understood> = [];
  const areas = namedAreas(all, knowledge);
  // "Chợ Mới" is a name, not "cho" and "moi".
  const names = new Set(areas.flatMap((area) => area.words));
  const plain = unitsOf(searched, knowledge, literal, understood, names, sayings);
  const strange = literal ? new Set<Word>() : unknownWords(searched, knowledge, said);
  const found = plain.filter((unit) => !unit.words.every((word) => strange.has(word)));
  const heavy = found.some(({ unit }) => !unit.light) || taken.length > 0;
  const nowhere = strange.size > 0 && !heavy;
  const kept: ReadonlyArray<{ unit: QueryUnit }> = nowhere ? plain : found;
  const folded = fold(rest);
  // The page of a named unit, besides the pages that say its name.
  const unitPages = literal
    ? []
    : areas.flatMap(({ ids, certain }) =>
        certain
          ? { forms: ids.map(areaTerm), plain: false, light: false, weight: AREA_WEIGHT }
          : [],
      );
  const months = monthsIn(rest, folded);
  const monthPages = literal ? [] : monthUnits(months, searched, /\d$/.test(rest));
  return {
    units: [
      ...taken.map(({ unit }) => unit),
      ...unitPages,
      ...monthPages,
      ...kept.map(({ unit }) => unit),
    ].slice(0, MAX_UNITS),
    quoted: quotedIn(text),
    understood,
    corrected,
    leftOut: plain.flatMap(({ words: own }) =>
      own.every((word) => strange.has(word)) ? own.map((word) => word.typed) : [],
    ),
    nowhere,
    question: kind,
    areas: areas.map(({ ids, typed: name }) => ({ ids, typed: name })),
    levels: namedLevels(all, knowledge),
    period: periodIn(rest, folded),
    years: yearsIn(taken, folded),
    months,
    symbols: taken.flatMap(({ symbol }) => symbol ?? []),
    dates: taken.flatMap(({ dates = [] }) => dates),
    clauses: taken.flatMap(({ clause }) => clause ?? []),
  };
}

/** The years that a query names: alone, or as part of a date. */
function yearsIn(taken: ReadonlyArray<Taken>, folded: string): Array<number> {
  const alone = [...folded.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const dated = taken.flatMap(({ dates = [] }) => dates.flatMap(({ year }) => year ?? []));
  return [...new Set([...alone, ...dated])];
}

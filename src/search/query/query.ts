import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import { areaUnits, monthUnits, reportUnits } from './leads.ts';
import { namedAreas } from './named-areas.ts';
import { namedLevels } from './named-levels.ts';
import type { Corrected, ParsedQuery, QueryUnit, Understood } from './parsed.ts';
import { periodIn } from './periods.ts';
import { readQuestion } from './questions.ts';
import { type Saying, sayingsIn, wordsOfSayings } from './sayings.ts';
import { rightSlips } from './slips.ts';
import { takeOut, yearsIn } from './take-out.ts';
import { monthsIn } from './typed-months.ts';
import { apartFromNumbers, normalised, quotedIn } from './typed-text.ts';
import { unknownWords } from './unknown-words.ts';
import { unitsOf } from './word-units.ts';
import { type Word, wordsIn } from './words.ts';

export type { Knowledge } from './knowledge.ts';
export { NO_KNOWLEDGE } from './knowledge.ts';
export type { ParsedQuery, QueryUnit } from './parsed.ts';
export { withoutQuotes } from './typed-text.ts';

/** More units cost too many lookups. */
const MAX_UNITS = 16;

/**
 * Parses a query. Pure; never throws, whatever the input.
 *
 * @param raw user input, not sanitised
 * @param literal true to take every word literally: no acronyms, no keystrokes, no slips put right
 */
export function parseQuery(raw: string, knowledge: Knowledge, literal = false): ParsedQuery {
  const whole = normalised(raw);
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
  const months = monthsIn(rest, folded);
  const leads = [
    ...areaUnits(areas),
    ...monthUnits(months, searched, /\d$/.test(rest)),
    ...reportUnits(rest),
  ];
  return {
    units: [
      ...taken.map(({ unit }) => unit),
      ...(literal ? [] : leads),
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

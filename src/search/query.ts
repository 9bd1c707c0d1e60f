import { fold } from '../domain/fold.ts';
import { clauseTerms, codeTerm, dateTerm, dayTerm, typeTerm } from './terms.ts';
import { decodeTyping, isSyllable } from './typing.ts';
import {
  ACRONYM_SHAPE,
  ISSUER_CODES,
  isLight,
  QUESTION_PHRASES,
  TYPE_NAMES,
} from './vocabulary.ts';

/** What the query layer knows beyond grammar; built with the site. */
export interface Knowledge {
  /** Acronyms by their folded short form: "attp" → ["an toàn thực phẩm"]. */
  readonly acronyms: ReadonlyMap<string, ReadonlyArray<string>>;
  /**
   * How folded syllables in d are spelled on the site: "dai" → ["đai"] when only đại occurs,
   * ["dai", "đai"] when both do. A syllable that is missing occurs in neither.
   */
  readonly initialD: ReadonlyMap<string, ReadonlyArray<string>>;
}

/** For queries of full words with their marks: nothing needs to be known to read them. */
export const NO_KNOWLEDGE: Knowledge = { acronyms: new Map(), initialD: new Map() };

/** True when a query has acronyms, keystrokes or unmarked d's: only those need the site's knowledge. */
export function needsKnowledge(raw: string): boolean {
  const words =
    raw
      .slice(0, MAX_CHARACTERS)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.some((word) => {
    const lower = word.toLowerCase();
    const digits = /^\d+$/.test(word);
    return (!digits && !isSyllable(lower)) || ACRONYM_SHAPE.test(word) || /^d[a-z]*$/.test(lower);
  });
}

/** One part of a query: a word, or a symbol, date, clause or acronym that stands for several. */
export interface QueryUnit {
  /** Spellings to search for, likeliest first; one may be several words. */
  readonly forms: ReadonlyArray<string>;
  /** Plain words take part in phrases; index words (symbols, dates) do not. */
  readonly plain: boolean;
  /** True for words that carry little meaning ("của", "trong"). */
  readonly light: boolean;
  /** The words as typed, searched for when the forms are found nowhere: "kế hoạch 5" need not be a symbol. */
  readonly fallback?: string;
}

/** Something that was understood otherwise than it was typed. */
export interface Understood {
  readonly typed: string;
  readonly as: string;
}

export interface ParsedQuery {
  readonly units: ReadonlyArray<QueryUnit>;
  /** Phrases that the reader put in quotes, as typed. */
  readonly quoted: ReadonlyArray<string>;
  readonly understood: ReadonlyArray<Understood>;
  /** The query with full names replaced by their acronyms, for pages that print only those. */
  readonly shortened: ReadonlyArray<string>;
}

/** Longer queries are cut: nobody reads further, and every word costs look-ups. */
const MAX_CHARACTERS = 300;
const MAX_UNITS = 16;
const MAX_SHORTENED = 2;

const TYPE_NAME = Object.keys(TYPE_NAMES)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', String.raw`\s+`);
const TYPE_CODE = [...new Set(Object.values(TYPE_NAMES))]
  .sort((a, b) => b.length - a.length)
  .join('|');
const ISSUER = [...ISSUER_CODES].join('|');

/** "ĐA 01" is a symbol, "đã 100" is not: a code that is a word as well has to be in capitals. */
const isWordInstead = (code: string | undefined, typed: string): boolean =>
  isSyllable(code ?? '') && !/\p{Lu}{2}/u.test(typed);

// All patterns run on the folded text, whose characters stand where those of the query do.
const PATTERNS: ReadonlyArray<{
  readonly pattern: RegExp;
  /** @param typed the matched text as it was typed, case and marks kept */
  readonly read: (groups: ReadonlyArray<string | undefined>, typed: string) => Array<string>;
}> = [
  {
    // 10-CT/TW · 10 CT TW · 10CT/TW · 144/2014/TTLT · 88/NQLT
    pattern: new RegExp(
      String.raw`\b(\d{1,4})\s*[-/. ]?\s*(?:(?:19|20)\d{2}\s*[-/ ]\s*)?((?:${TYPE_CODE})\b(?:\s*[-/]+\s*[a-z&]+|\s+(?:${ISSUER})\b)*)`,
      'g',
    ),
    read: ([, number, codes], typed) =>
      isWordInstead(codes, typed)
        ? []
        : [codeTerm(Number(number), (codes ?? '').split(/[^a-z&]+/))],
  },
  {
    // chỉ thị số 10 · ct 10 · hd38
    pattern: new RegExp(
      String.raw`\b(${TYPE_NAME}|${TYPE_CODE})\s*(?:so\s*)?(?!(?:19|20)\d{2}\b)(\d{1,4})\b(?![/.-]\d|\s*%|\s+(?:thang|nam|ngay|quy|huyen|xa|ho)\b)`,
      'g',
    ),
    read: ([, name, number], typed) => {
      if (isWordInstead(name, typed)) return [];
      const words = (name ?? '').replace(/\s+/g, ' ');
      return [typeTerm(TYPE_NAMES[words] ?? words, Number(number))];
    },
  },
  {
    // mục I.1.2 · II.4 · điểm 2.5
    pattern:
      /\b(?:(?:muc|diem|khoan|phan)\s+)((?:[ivx]{1,4}\.)?\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4})\b(?!\s*[/-]\s*\d)|\b([ivx]{1,4}(?:\.\d{1,2})+)\b/g,
    read: ([, named, bare], typed) => {
      const number = named ?? bare ?? '';
      // "phần II" is a clause, "điểm vì" is not: what may be a word has to be in capitals that stand out.
      const word = /^[ivx]+$/.test(number) && isSyllable(number);
      if (word && !/\p{Ll}.*[IVX]$/u.test(typed)) return [];
      return clauseTerms(number);
    },
  },
  {
    // 27/7 · 27-7-2017 · 27 tháng 7 · ngày 22 tháng 01 năm 2017
    pattern:
      /(?<![\d/])(?:ngay\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s+nam\s+)(\d{4}))?(?![\d/]*\d)/g,
    read: ([text, d, m, y]) => {
      const [day, month] = [Number(d), Number(m)];
      if (day < 1 || day > 31 || month < 1 || month > 12) return [];
      const date = y ? dateTerm(day, month, Number(y)) : dayTerm(day, month);
      // "1.2" is the second clause of the first part as well as the first of February.
      return /^\d+\.\d+$/.test(text ?? '') ? [date, ...clauseTerms(text ?? '')] : [date];
    },
  },
];

/** Takes symbols, clauses and dates out of the text; gives their units and what is left. */
function takeOut(text: string): { units: Array<QueryUnit>; rest: string } {
  // Patterns run on folded text and cut the typed one: both must have a character for a character.
  let rest = [...text].every((char) => fold(char).length === char.length) ? text : fold(text);
  const units: Array<QueryUnit> = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of fold(rest).matchAll(pattern)) {
      const end = match.index + match[0].length;
      const typed = rest.slice(match.index, end);
      const forms = read(match, typed);
      if (forms.length === 0) continue;
      units.push({ forms, plain: false, light: false, fallback: typed.trim() });
      rest = rest.slice(0, match.index) + ' '.repeat(typed.length) + rest.slice(end);
    }
  }
  return { units, rest };
}

/** Spellings of a plain word that the index keeps apart: d/đ where no mark was typed, i/y. */
function spellings(word: string, { initialD }: Knowledge): Array<string> {
  const folded = fold(word);
  const bare = folded === word;
  let forms = [word];
  if (bare && folded.startsWith('d')) forms = [...(initialD.get(folded) ?? [word])];
  if (/^(?:[hklmst]|qu)[iy]$/.test(folded)) {
    const last = word.normalize('NFD').replace(/[iy]/i, (letter) => (letter === 'i' ? 'y' : 'i'));
    forms = [...forms, last.normalize('NFC')];
  }
  return forms;
}

function wordUnit(typed: string, knowledge: Knowledge, understood: Array<Understood>): QueryUnit {
  const word = typed.toLowerCase();
  const full = knowledge.acronyms.get(fold(word));
  if (full && (!isSyllable(word) || ACRONYM_SHAPE.test(typed))) {
    understood.push({ typed, as: full.join(', ') });
    return { forms: [...full, word], plain: false, light: false };
  }
  const decoded = decodeTyping(word);
  if (decoded) {
    understood.push({ typed, as: decoded });
    return {
      forms: spellings(decoded, knowledge),
      fallback: word,
      plain: true,
      light: isLight(decoded),
    };
  }
  return { forms: spellings(word, knowledge), plain: true, light: isLight(word) };
}

/** Drops "như thế nào", "ở đâu" … from questions; from short queries nothing, they may be all there is. */
function withoutQuestion(words: ReadonlyArray<string>): Array<string> {
  if (words.length < 4) return [...words];
  let text = ` ${words.join(' ')} `;
  for (const phrase of QUESTION_PHRASES) {
    // Typed with marks it has to be the very words: "về đấu tranh" asks nothing.
    for (const spelling of [phrase, fold(phrase)]) {
      text = text.replaceAll(new RegExp(` ${spelling}(?= )`, 'giu'), '');
    }
  }
  const left = text.trim().split(/\s+/).filter(Boolean);
  return left.length > 0 ? left : [...words];
}

/** "an toàn thực phẩm ở chợ" → "attp ở chợ": the acronyms read backwards. */
function shorten(words: ReadonlyArray<string>, { acronyms }: Knowledge): Array<string> {
  const folded = words.map(fold);
  const found = [...acronyms].flatMap(([short, readings]) =>
    readings.flatMap((full) => {
      const name = fold(full)
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
      const at = folded.findIndex((_, index) =>
        name.every((word, i) => folded[index + i] === word),
      );
      if (name.length < 2 || at < 0) return [];
      return [...words.slice(0, at), short, ...words.slice(at + name.length)]
        .join(' ')
        .toLowerCase();
    }),
  );
  return found.slice(0, MAX_SHORTENED);
}

/**
 * Reads a query. Pure, never throws, whatever the input.
 *
 * @param raw what the reader typed, any bytes
 * @param literal true to take every word as it stands: no acronyms, no decoding
 */
export function parseQuery(raw: string, knowledge: Knowledge, literal = false): ParsedQuery {
  const text = raw
    .slice(0, MAX_CHARACTERS)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—‑−]/g, '-')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ');
  const quoted = [...text.matchAll(/"([^"]+)"/g)].flatMap(([, phrase = '']) =>
    /[\p{L}\p{N}]/u.test(phrase) ? phrase.trim() : [],
  );
  const { units, rest } = takeOut(text);
  const words = withoutQuestion(rest.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean));
  const understood: Array<Understood> = [];
  for (const word of words.slice(0, MAX_UNITS)) {
    units.push(
      literal
        ? { forms: [word.toLowerCase()], plain: true, light: false }
        : wordUnit(word, knowledge, understood),
    );
  }
  const shortened = literal ? [] : shorten(words, knowledge);
  return { units: units.slice(0, MAX_UNITS), quoted, understood, shortened };
}

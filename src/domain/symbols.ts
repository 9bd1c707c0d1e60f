import { fold } from './fold.ts';

/**
 * The grammar of Vietnamese document symbols, read by position, never by code alone ("BTT" is a
 * type in one decree and "Ban Thường trực" in another; "TTr", "CĐ" are as ambiguous).
 *
 *   state, Front, joint   n [/ yyyy] / TYPE (-|/) ISSUER (-|/) …     144/2014/TTLT-BTC-BVHTTDL
 *   party                 n - TYPE / ISSUER (- UNIT)                  10-CT/TW
 *   union                 n TYPE / ISSUER, n - TYPE / ISSUER          367 - QĐ/TWĐTN-VP
 *   official letter       n / ISSUER - UNIT                           4919/VPCP-KTTH
 *   law, ordinance        n / yyyy / QHnn, UBTVQHnn                   75/2015/QH13
 *
 * An issuer may end in digits: the term of the National Assembly ("1656/NQ-UBTVQH15"), a unit of the police
 * ("12/KH-CAT-PC06"). File names and addresses write "_" for every separator; pasted ones are read too.
 *
 * Source of the forms: Decree 30/2020/NĐ-CP, App. III, and the 2017 guidance itself, where one
 * symbol is broken by a space after the hyphen ("88/NQLT- CP-…").
 */
export interface DocumentSymbol {
  /** As written in the text, including white space. */
  readonly raw: string;
  /** The running number without leading zeros: 09-CT/TW → 9. */
  readonly number: number;
  /** The year within the symbol (144/2014/…), if it has one. */
  readonly year: number | null;
  /** The code in the type position; null for official letters without one. */
  readonly type: string | null;
  readonly issuers: ReadonlyArray<string>;
}

export interface FoundSymbol extends DocumentSymbol {
  /** Offsets of `raw` in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The day printed after it ("ngày 15/12/2016"), ISO, or null. */
  readonly issued: string | null;
}

// A code is capitals with at most one lower-case letter at a time: CTrPH, TTg, QyĐ, SVHTT&DL.
const CODE = String.raw`\p{Lu}(?:\p{Lu}|&|\p{Ll}(?!\p{Ll}))+`;
const ISSUER = String.raw`(?:${CODE}\d{0,3}|\p{Lu}\d{2,3})`;
// Keyboards and PDFs have several: hyphen, en dash, hyphen that does not break, real hyphen, minus.
const DASHES = '-–‑\u2010\u2212';
// A misprinted hyphen may have a space on one side, not on both: that is a dash between words.
const HYPHEN = String.raw`(?:[${DASHES}]\s?|\s[${DASHES}]|_)`;
const NEXT = `(?:/|${HYPHEN})${ISSUER}`;
const LAW = String.raw`\d{1,3}/(?:19|20)\d{2}/(?:UBTV)?QH\d{1,2}`;
const STATE = String.raw`\d{1,5}/(?:(?:19|20)\d{2}/)?${CODE}(?:${NEXT})+`;
const PARTY = String.raw`\d{1,4}(?:\s?[${DASHES}]\s?|_|\s)${CODE}/${ISSUER}(?:${HYPHEN}${ISSUER})*`;
const SYMBOL = new RegExp(
  String.raw`(?<![\p{L}\d/])(?:${LAW}|${STATE}|${PARTY})(?![\p{L}\d])`,
  'gu',
);

const DATE_AFTER =
  /^[,;]?\s*(?:\(\s*)?ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/iu;

/**
 * The codes that may be in the type position, folded. They distinguish "4919/VPCP-KTTH" (a letter, no type)
 * from "65/HD-…"; the list is content (content/document-types.json).
 */
export type TypeCodes = ReadonlySet<string>;

export const foldedCodes = (codes: Iterable<string>): TypeCodes => new Set([...codes].map(fold));

function parts(raw: string, codes: TypeCodes): Omit<DocumentSymbol, 'raw'> {
  const pieces = raw
    .normalize('NFC')
    .split(/[\s/_\-–‑\u2010\u2212]+/u)
    .filter(Boolean);
  const number = Number(pieces[0]);
  const hasYear = /^(?:19|20)\d{2}$/.test(pieces[1] ?? '');
  const letters = pieces.slice(hasYear ? 2 : 1);
  const [first = '', ...rest] = letters;
  const typed = codes.has(fold(first));
  return {
    number,
    year: hasYear ? Number(pieces[1]) : null,
    type: typed ? first : null,
    issuers: typed ? rest : letters,
  };
}

/**
 * The letters of codes, in one spelling: no case, diacritics or separators. "TƯ" and "TW" both mean the
 * central level; "TU" is a province's Party committee.
 */
export const codeLetters = (codes: ReadonlyArray<string>): string =>
  codes
    .map((code) => fold(code.normalize('NFC').replace(/TƯ/giu, 'TW')))
    .join('')
    .replace(/[^a-z0-9]/g, '');

/** Parses text that is a symbol and nothing else; null otherwise. */
export function parseSymbol(text: string, codes: TypeCodes): DocumentSymbol | null {
  const raw = text.trim();
  const match = new RegExp(`^(?:${LAW}|${STATE}|${PARTY})$`, 'u').exec(raw.normalize('NFC'));
  return match ? { raw, ...parts(raw, codes) } : null;
}

/** All symbols in a text (NFC), in order, each with the date printed right after it. */
export function findSymbols(text: string, codes: TypeCodes): Array<FoundSymbol> {
  return [...text.matchAll(SYMBOL)].flatMap((match) => {
    const raw = match[0];
    const read = parts(raw, codes);
    // "84 QĐ/TWĐTN" is a symbol, "10 KDC/TDP" is ten of something: only a known type distinguishes them.
    if (/^\d+\s+\p{L}/u.test(raw) && read.type === null) return [];
    const end = match.index + raw.length;
    const date = DATE_AFTER.exec(text.slice(end, end + 40));
    const issued = date
      ? `${date[3]}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')}`
      : null;
    return { raw, ...read, start: match.index, end, issued };
  });
}

/**
 * A key shared by all spellings that differ only in case, diacritics, separators, spaces, leading zeros or
 * TƯ for TW: "88/NQLT- CP-TW", "88/NQLT/CP-TƯ" and "88/nqlt-cp-tw".
 */
export function symbolKey(
  symbol: Pick<DocumentSymbol, 'number' | 'year' | 'type' | 'issuers'>,
): string {
  const letters = codeLetters([symbol.type ?? '', ...symbol.issuers]);
  return `${symbol.number}|${symbol.year ?? ''}|${letters}`;
}

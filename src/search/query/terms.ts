import { fold } from '../../domain/fold.ts';
import { codeLetters, type DocumentSymbol } from '../../domain/symbols.ts';

/**
 * Artificial index terms, so that symbols, dates and clause numbers are found in every spelling. Pagefind
 * drops one-letter parts, splits "TTg" and matches by prefix; these terms survive all three: they begin
 * with z, which no Vietnamese word does, and end with z where the match must be exact. The page layout puts
 * them into metadata; the query parser generates the same ones.
 */

/** Exact term of type and number. "Chỉ thị 10", "CT 10", "10-CT/…" → "zkct10z". */
export const typeTerm = (type: string, number: number): string =>
  `zk${codeLetters([type])}${number}z`;

/** Prefix term of number and codes. "10-CT/TW" → "zk10cttw"; the query "88/NQLT" → "zk88nqlt". */
export const codeTerm = (number: number, codes: ReadonlyArray<string>): string =>
  `zk${number}${codeLetters(codes)}`;

/** All terms under which a symbol is indexed. */
export function symbolTerms(symbol: DocumentSymbol): Array<string> {
  const codes = [...(symbol.type ? [symbol.type] : []), ...symbol.issuers];
  return [
    ...(symbol.type ? [typeTerm(symbol.type, symbol.number)] : []),
    codeTerm(symbol.number, codes),
    // "TƯ" typed without its mark.
    ...(/TƯ/u.test(codes.join(' ')) ? [codeTerm(symbol.number, codes.map(fold))] : []),
  ];
}

/** The term of the page of a unit, by its id. */
export const areaTerm = (id: string): string => `zu${id.replaceAll('-', '')}z`;

/** The term of the clause that asks for reports of every period. */
export const REPORTS_TERM = 'zbcz';

/** A day of the year: "27/7" → "zd27t7z". */
export const dayTerm = (day: number, month: number): string => `zd${day}t${month}z`;

/** A full date: "27/7/2017" → "zd27t7n2017z". */
export const dateTerm = (day: number, month: number, year: number): string =>
  `zd${day}t${month}n${year}z`;

/** A month, with its year or of any: "tháng 7/2017" → "zn7n2017z". */
export const monthTerm = (month: number, year: number | null): string =>
  `zn${month}${year === null ? '' : `n${year}`}z`;

/** Both terms of an ISO day. */
export function isoDateTerms(date: string): Array<string> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [dayTerm(day, month), dateTerm(day, month, year)];
}

const DAY = String.raw`(\d{1,2})`;
const DATE = new RegExp(
  String.raw`(?<![\d/])${DAY}\s*(?:[/\-]|\s+tháng\s+)\s*${DAY}(?:\s*(?:[/\-]|\s*năm\s+)\s*(\d{4}))?(?![\d/]*\d)`,
  'giu',
);

export interface PrintedDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The dates printed in a text ("27/7/1947- 27/7/2017", "22 tháng 01 năm 2017"). */
export function datesIn(text: string): Array<PrintedDate> {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [printed, d, m, y] = match;
    const [day, month] = [Number(d), Number(m)];
    if (day < 1 || day > 31 || month < 1 || month > 12) return [];
    const year = y === undefined ? null : Number(y);
    return [{ day, month, year, start: match.index, end: match.index + printed.length }];
  });
}

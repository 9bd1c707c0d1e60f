import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import { sheetReadingText } from '../../strings/sheet-reading.ts';
import type { Cell } from './cells.ts';
import type { SheetCode } from './sheet-problem.ts';
import { fractionProblem } from './whole.ts';

/** A value parsed from a cell, with what its author is told of it; or why it was refused. */
export type Read<T> =
  | { readonly value: T; readonly hint?: string; readonly code?: SheetCode }
  | { readonly problem: ProblemText };

const refuse = (problem: ProblemText) => ({ problem });

/** Beyond 15 digits a spreadsheet no longer stores a number as it was typed. */
const MAX = 1e15;

const DIGITS = /^\d+$/;
const SPACED = /^\d{1,3}(?: \d{3})+$/;
const VIETNAMESE = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const TWO_WAYS = /^[1-9]\d{0,2},\d{3}$/;
const DECIMAL = /^\d+[.,]\d+$/;

/**
 * Parses a number in Vietnamese notation: a dot before exactly three digits separates thousands ("1.234" is
 * 1234, noted in `hint`), a comma is the decimal separator ("12,5"). "1,234" would be 1.234 here and 1234
 * in an English program, so it is refused.
 */
export function readNumberText(text: string): Read<number> {
  const typed = text.replace(/^\+/, '');
  if (typed.length > 40) return refuse(sheetText.number.none);
  if (DIGITS.test(typed)) return sized(Number(typed));
  if (SPACED.test(typed)) return sized(Number(typed.replaceAll(' ', '')));
  if (TWO_WAYS.test(typed)) {
    return refuse(sheetText.number.twoWays(typed, typed.replace(',', ''), typed.replace(',', '.')));
  }
  if (VIETNAMESE.test(typed)) {
    const value = Number(typed.replaceAll('.', '').replace(',', '.'));
    return sized(value, sheetText.number.thousands(typed, String(value)));
  }
  if (ENGLISH.test(typed)) return sized(Number(typed.replaceAll(',', '')));
  if (DECIMAL.test(typed)) return sized(Number(typed.replace(',', '.')));
  if (/^\d+([.,]\d+)? ?%$/.test(typed)) return refuse(sheetText.number.percent);
  if (/^[-−–(]\s?\d/.test(typed)) return refuse(sheetText.number.negative);
  if (/^\d+ ?\/ ?\d+$/.test(typed)) return refuse(sheetText.number.share(typed));
  const first = /^[\d.,]*\d/.exec(typed)?.[0];
  const after = typed.slice(first?.length);
  // Further digits belong to the number, "1e5", or are another: the first ones alone would be wrong.
  if (first && /^[\s\p{L}]/u.test(after) && !/\d/.test(after)) {
    return refuse(sheetText.number.withWords(first));
  }
  return refuse(sheetText.number.none);
}

/** Digits of a number that a spreadsheet calculated exactly; 0.1 + 0.2 differs from 0.3 in the seventeenth. */
const EXACT_DIGITS = 14;

/** A number of a reasonable size, without the last digits that a calculation leaves: 0.30000000000000004. */
function sized(typed: number, hint?: string): Read<number> {
  if (!(typed < MAX)) return refuse(sheetText.number.tooLarge);
  const value = Number(typed.toPrecision(EXACT_DIGITS));
  if (value !== typed && !Number.isInteger(typed)) {
    const shown = String(value).replace('.', ',');
    return { value, hint: sheetReadingText.noise(String(typed), shown) };
  }
  return hint === undefined ? { value: typed } : { value: typed, hint };
}

/** Parses a number from any cell. */
export function readNumber(cell: Cell): Read<number> {
  switch (cell.kind) {
    case 'text':
      return readNumberText(cell.text);
    case 'number':
      if (cell.percent) return refuse(sheetText.number.percent);
      return cell.value < 0 ? refuse(sheetText.number.negative) : sized(cell.value);
    case 'date':
    case 'time':
      return refuse(sheetText.number.isDate);
    default:
      return refuse(sheetText.number.none);
  }
}

/** A number of whole things: a comma in it has no second meaning to offer. */
export const readWhole = (cell: Cell): Read<number> =>
  cell.kind === 'text' && TWO_WAYS.test(cell.text)
    ? refuse(sheetText.number.wholeOrNot(cell.text, cell.text.replace(',', '')))
    : readNumber(cell);

/** A whole number. "1.234" is unambiguous for a count, so its hint is dropped. */
export function readCount(cell: Cell): Read<number> {
  const read = readWhole(cell);
  if ('problem' in read || (cell.kind === 'number' && Number.isInteger(read.value))) return read;
  return Number.isInteger(read.value)
    ? { value: read.value }
    : refuse(fractionProblem(read.value, null));
}

export interface ReadFigure {
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** Parses a figure in one cell: "27/54" or "12". */
export function readFigure(cell: Cell): Read<ReadFigure> {
  const share = cell.kind === 'text' ? /^([^/]+)\/([^/]+)$/.exec(cell.text) : null;
  if (!share) {
    const read = readNumber(cell);
    return 'problem' in read ? read : { ...read, value: { value: read.value } };
  }
  const [over, under] = share
    .slice(1)
    .map((text) => readCount({ kind: 'text', text: text.trim() }));
  if (!over || !under) return refuse(sheetText.number.none);
  if ('problem' in over) return over;
  if ('problem' in under) return under;
  const hint = [over.hint, under.hint].filter((known) => known !== undefined).join('; ');
  const value = { numerator: over.value, denominator: under.value };
  return hint === '' ? { value } : { value, hint };
}

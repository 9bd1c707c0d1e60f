import type { IsoDay } from '../../domain/dates.ts';

/** A table as a spreadsheet, a CSV file or a paste holds it: cells of a few kinds, with their place. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: shown as a percentage, so that 0.5 was typed as 50 %. */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly iso: IsoDay }
  /** A time of day without a day. */
  | { readonly kind: 'time' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** "#REF!": what a spreadsheet shows for a formula that fails. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result was not saved with the file. */
  | { readonly kind: 'uncomputed'; readonly formula: string };

export interface SheetRow {
  /** As the program numbers it, from 1. */
  readonly number: number;
  /** By column, null where the cell is empty. */
  readonly cells: ReadonlyArray<Cell | null>;
}

export interface Sheet {
  /** Null for a file or paste that is one table. */
  readonly name: string | null;
  readonly hidden: boolean;
  /** Rows that hold something. */
  readonly rows: ReadonlyArray<SheetRow>;
}

/** 0 → "A", 27 → "AB". */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

// Soft hyphens, zero-width letters, byte order marks: they come with copying and mean nothing.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Text as it was meant: one spelling of letters (NFC), single plain spaces, nothing invisible. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** A text cell, or null when nothing is left of it. */
export function textCell(text: string): Cell | null {
  const clean = cleanText(text);
  return clean === '' ? null : { kind: 'text', text: clean };
}

/** What stands in a cell, for messages and for columns that take text. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
      return cell.percent ? `${cell.value * 100}%` : String(cell.value);
    case 'date':
      return cell.iso.split('-').reverse().join('/');
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'time':
      return '';
    case 'uncomputed':
      return `=${cell.formula}`;
  }
}

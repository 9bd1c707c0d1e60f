import type { IsoDay } from '../../domain/dates.ts';

/** The content of a cell. */
type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: formatted as a percentage, so that 0.5 was typed as 50 %. */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly iso: IsoDay }
  /** A time of day without a date. */
  | { readonly kind: 'time' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** "#REF!": the error value of a formula. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula without a saved result. */
  | { readonly kind: 'uncomputed'; readonly formula: string };

/**
 * A cell of a spreadsheet, a CSV file or a pasted table.
 * `merged`: repeats the cell above, with which it is merged.
 */
export type Cell = CellContent & { readonly merged?: true };

export interface SheetRow {
  /** The row number of the spreadsheet program, from 1. */
  readonly number: number;
  /** By column, null for an empty cell. */
  readonly cells: ReadonlyArray<Cell | null>;
  /** Hidden or filtered out in the spreadsheet program. */
  readonly hidden?: boolean;
  /** Where cells that were copied within the row stand in the file; null for one that no cell has. */
  readonly origin?: ReadonlyMap<number, number | null>;
}

export interface Sheet {
  /** Null for a file or paste that contains one table. */
  readonly name: string | null;
  readonly hidden: boolean;
  /** Indexes of columns hidden in the spreadsheet program. */
  readonly hiddenColumns?: ReadonlyArray<number>;
  /** Non-empty rows. */
  readonly rows: ReadonlyArray<SheetRow>;
}

/** 0 → "A", 27 → "AB". */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

// Soft hyphens, zero-width characters, byte order marks: artifacts of copying.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Normalized text: NFC, single plain spaces, no invisible characters. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** A text cell, or null when the text is empty after normalizing. */
export function textCell(text: string): Cell | null {
  const clean = cleanText(text);
  return clean === '' ? null : { kind: 'text', text: clean };
}

/** The content of a cell as text, for messages and for text columns. */
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

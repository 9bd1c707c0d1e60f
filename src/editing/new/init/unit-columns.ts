import { edits } from '../../../domain/edit-distance.ts';
import { foldedKey } from '../../../domain/fold.ts';
import { initText } from '../../../strings/init.ts';
import type { Sheet, SheetRow } from '../../sheet/cells.ts';
import { kindNamed } from './kinds.ts';

export type UnitColumn = 'name' | 'kind' | 'communes' | 'index';

const plain = (text: string) => foldedKey(text.replace(/\([^)]*\)/g, ''));

const known = (
  Object.entries(initText.columns) as Array<[UnitColumn, ReadonlyArray<string>]>
).flatMap(([column, words]) => words.map((word) => [plain(word), column] as const));

/** "Xã, phường": a list of units is often headed by their kinds. */
const isKinds = (heading: string): boolean =>
  heading.split(/\s*[,/]\s*|\s+và\s+/).every((word) => kindNamed(word) !== undefined);

/** The column that a heading names, or null; tolerates one typo per six letters. */
export function unitColumn(heading: string): UnitColumn | null {
  const wanted = plain(heading.slice(0, 200));
  if (wanted === '') return null;
  const exact = known.find(([words]) => words === wanted);
  if (exact) return exact[1];
  if (isKinds(heading.trim())) return 'name';
  const limit = Math.min(2, Math.floor(wanted.length / 6));
  const near = new Set(
    known.flatMap(([words, column]) => (edits(words, wanted, limit) <= limit ? [column] : [])),
  );
  const [column, ...others] = near;
  return limit > 0 && column !== undefined && others.length === 0 ? column : null;
}

export interface UnitHeader {
  readonly row: number;
  readonly at: ReadonlyMap<UnitColumn, number>;
  /** Headings of columns that a site does not need, as written. */
  readonly others: ReadonlyArray<string>;
}

/** Titles, places and dates may precede a table, but not more rows than this. */
const SEARCHED = 40;

function readHeader(row: SheetRow): UnitHeader {
  const at = new Map<UnitColumn, number>();
  const others: Array<string> = [];
  row.cells.forEach((cell, index) => {
    if (cell?.kind !== 'text') return;
    const column = unitColumn(cell.text);
    if (column && !at.has(column)) at.set(column, index);
    else others.push(cell.text);
  });
  return { row: row.number, at, others };
}

/** How many columns the best header row names: tells a right delimiter from a wrong one. */
export const unitHeadingScore = (rows: ReadonlyArray<SheetRow>): number =>
  Math.max(0, ...rows.slice(0, SEARCHED).map((row) => readHeader(row).at.size));

/**
 * Finds the header of a list of units: the first row that names the column of names. Null when there is
 * none.
 */
export function findUnitHeader(sheet: Sheet): UnitHeader | null {
  const headers = sheet.rows.slice(0, SEARCHED).map(readHeader);
  const named = headers.filter(({ at }) => at.has('name'));
  return named.reduce<UnitHeader | null>(
    (best, header) => (best && best.at.size >= header.at.size ? best : header),
    null,
  );
}

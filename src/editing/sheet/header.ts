import { nearest } from '../../domain/edit-distance.ts';
import { singlePeriodSaid } from '../../domain/single-period.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type Cell, cellText, type Sheet, type SheetRow } from './cells.ts';
import {
  type AnyColumn,
  columnCandidates,
  columnLabel,
  columnNames,
  recogniseColumn,
} from './columns.ts';
import type { UnitNames } from './match-areas.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** Maps the columns of a sheet to fields, by the words of its header row. */
export interface Header {
  /** The row number of the header. */
  readonly row: number;
  /** Column index of each field. */
  readonly at: ReadonlyMap<AnyColumn, number>;
  /** Headings that name no field, by column index. */
  readonly unknown: ReadonlyMap<number, string>;
  readonly problems: ReadonlyArray<SheetProblem>;
}

/** Titles, places and dates may precede a table, but not more rows than this. */
const SEARCHED = 40;
/** Fewer recognized headings than this may be words of a title. */
const ENOUGH = 3;

const headings = (row: SheetRow): Array<readonly [index: number, text: string]> =>
  row.cells.flatMap((cell, index) => (cell?.kind === 'text' ? [[index, cell.text] as const] : []));

const score = (row: SheetRow, levels: UnitNames['levels']): number =>
  new Set(headings(row).flatMap(([, text]) => recogniseColumn(text, levels)?.name ?? [])).size;

/** How many columns the best header row names: tells a right delimiter from a wrong one. */
export const headingScore = (rows: ReadonlyArray<SheetRow>): number =>
  Math.max(0, ...rows.slice(0, SEARCHED).map((row) => score(row, [])));

/**
 * Finds the header: among the first rows, the one that names the most columns. Null when none names enough.
 */
export function findHeader(sheet: Sheet, levels: UnitNames['levels']): Header | null {
  const scored = sheet.rows.slice(0, SEARCHED).map((row) => ({ row, score: score(row, levels) }));
  const best = scored.reduce((a, b) => (b.score > (a?.score ?? 0) ? b : a), scored[0]);
  if (!best || best.score < ENOUGH) return null;
  return readHeader(sheet, best.row, levels);
}

function readHeader(sheet: Sheet, row: SheetRow, levels: UnitNames['levels']): Header {
  const at = new Map<AnyColumn, number>();
  const unknown = new Map<number, string>();
  const problems: Array<SheetProblem> = [];
  const place = (column: number, found: string) => ({
    sheet: sheet.name,
    row: row.number,
    column,
    found,
  });
  for (const [index, text] of headings(row)) {
    const column = recogniseColumn(text, levels);
    if (!column) {
      unknown.set(index, text);
      continue;
    }
    if (at.has(column.name)) {
      problems.push(
        sheetProblem(sheetText.header.twice(columnLabel(column.name)), place(index, text)),
      );
      continue;
    }
    at.set(column.name, index);
    if (!column.exact) {
      const told = sheetProblem(
        sheetText.header.near(text, columnLabel(column.name)),
        place(index, text),
      );
      problems.push({ ...told, severity: 'warning' });
    }
  }
  return { row: row.number, at, unknown, problems };
}

/** Non-empty columns that map to no field: reported once each, so that nothing is ignored silently. */
export function unknownColumns(
  sheet: Sheet,
  header: Header,
  rows: ReadonlyArray<SheetRow>,
): Array<SheetProblem> {
  const read = new Set(header.at.values());
  const seen = new Map<number, { row: SheetRow; cell: Cell }>();
  for (const row of rows) {
    row.cells.forEach((cell, index) => {
      if (cell && !read.has(index) && !seen.has(index)) seen.set(index, { row, cell });
    });
  }
  const left = columnCandidates().filter(([label]) =>
    columnNames.some((name) => columnLabel(name) === label && !header.at.has(name)),
  );
  return [...seen].map(([index, { row, cell }]) => {
    const heading = header.unknown.get(index);
    const place = { sheet: sheet.name, column: index };
    if (heading === undefined) {
      // In a text file, a cell beyond the header was most likely split off by a comma inside a value.
      const beyond = sheet.name === null && index > Math.max(...read, ...header.unknown.keys());
      const text = beyond ? sheetText.file.ragged : sheetText.header.nameless;
      return sheetProblem(text, { ...place, row: row.number, found: cellText(cell) });
    }
    const near = nearest(heading, left);
    const single = singlePeriodSaid(heading, true) !== null;
    return sheetProblem(single ? sheetText.header.singlePeriod : sheetText.header.unknown(near), {
      ...place,
      row: header.row,
      found: heading,
    });
  });
}

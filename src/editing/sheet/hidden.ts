import { sheetReadingText as say } from '../../strings/sheet-reading.ts';
import { cellText, columnLetter, type Sheet } from './cells.ts';
import { rowList } from './row-list.ts';

/** What to do with rows, columns and sheets that are hidden or filtered out in the spreadsheet program. */
export type Hidden = 'leave' | 'take';

/** A sheet as its author sees it, and in Vietnamese what was hidden in it. */
export interface Shown {
  readonly sheet: Sheet;
  readonly notes: ReadonlyArray<string>;
}

const inSheet = ({ name }: Sheet, text: string) => (name === null ? text : say.inSheet(name, text));

/** The first text of a column: its heading, most likely. */
const headingOf = ({ rows }: Sheet, column: number): string => {
  const cell = rows.map(({ cells }) => cells[column]).find((one) => one?.kind === 'text');
  return cell ? cellText(cell) : '';
};

/**
 * Leaves out hidden rows and columns, which people filter away and then send: their author does not see them.
 * They are always named.
 */
export function shownOnly(sheet: Sheet, hidden: Hidden): Shown {
  const rows = sheet.rows.filter((row) => row.hidden).map(({ number }) => number);
  const columns = [...new Set(sheet.hiddenColumns ?? [])].filter((column) =>
    sheet.rows.some(({ cells }) => (cells[column] ?? null) !== null),
  );
  if (rows.length + columns.length === 0) return { sheet, notes: [] };
  if (hidden === 'take') {
    const names = [
      ...(rows.length > 0 ? [say.hidden.rowList(rowList(rows))] : []),
      ...columns.map((column) => say.hidden.columnName(columnLetter(column))),
    ];
    return { sheet, notes: [inSheet(sheet, say.hidden.taken(names.join(', ')))] };
  }
  const away = new Set(columns);
  const left = sheet.rows
    .filter((row) => !row.hidden)
    .map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => (away.has(column) ? null : cell)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const notes = [
    ...(rows.length > 0 ? [say.hidden.rows(rowList(rows))] : []),
    ...columns.map((column) => say.hidden.column(columnLetter(column), headingOf(sheet, column))),
  ];
  return { sheet: { ...sheet, rows: left }, notes: notes.map((note) => inSheet(sheet, note)) };
}

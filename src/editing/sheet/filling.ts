import { type Cell, cellText, type SheetRow } from './cells.ts';
import { type AnyColumn, type ColumnName, isInfo } from './columns.ts';
import type { Header } from './header.ts';

/** Columns that the template fills in beforehand. */
const PREPARED: ReadonlySet<ColumnName> = new Set([
  'plan',
  'area',
  'target',
  'denominator',
  'reportedOn',
  'reporter',
  'document',
]);

/** The columns of which one holds the figure. */
export const FIGURES: ReadonlyArray<ColumnName> = ['figure', 'numerator', 'value', 'grade'];

/** What people write into a column of remarks when there is none. */
const NO_REMARK = /^(?:[-–—.]+|không(?: có)?|0)$/iu;

/** A cell of a row by its column; a remark that says there is none counts as empty. */
export const cellIn = (row: SheetRow, header: Header, name: AnyColumn): Cell | null => {
  const column = header.at.get(name);
  const cell = column === undefined ? null : (row.cells[column] ?? null);
  return name === 'note' && cell && NO_REMARK.test(cellText(cell)) ? null : cell;
};

/** True for a row with a figure of its own. */
export const hasFigure = (row: SheetRow, header: Header): boolean =>
  FIGURES.some((name) => cellIn(row, header, name) !== null);

/** Whether a row was filled in: yes, no, or only its date, which was filled down. */
export function filling(row: SheetRow, header: Header): 'filled' | 'dated' | 'empty' {
  const names = [...header.at.keys()].filter(
    (name): name is ColumnName => !isInfo(name) && cellIn(row, header, name) !== null,
  );
  const own = names.filter((name) => !PREPARED.has(name));
  if (own.length === 0) return 'empty';
  return own.every((name) => name === 'asOf') ? 'dated' : 'filled';
}

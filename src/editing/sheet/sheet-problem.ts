import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import { sheetColumns } from '../../strings/sheet-columns.ts';
import { printable } from '../check/place.ts';
import type { ProblemCode } from '../check/problem.ts';
import { columnLetter } from './cells.ts';
import { rowList } from './row-list.ts';

/** What kind of problem it is: a code of the checker, or one of the reading's own. */
export type SheetCode =
  | ProblemCode
  | ('changed' | 'empty-cell' | 'no-figure' | 'no-total')
  | ('read-as-done' | 'read-as-not-done');

/** What is said of a cell, with its kind where somebody asks for it. */
export interface SheetProblemText extends ProblemText {
  readonly code?: SheetCode;
}

/** An error in a table, or a note for its author. In Vietnamese. */
export interface SheetProblem extends SheetProblemText {
  readonly severity: 'error' | 'warning';
  readonly sheet: string | null;
  /** The row number of the spreadsheet program; null for the whole table or file. */
  readonly row: number | null;
  /** The rows of a problem that several have; then `row` is null. */
  readonly rows?: ReadonlyArray<number>;
  /** "C5–C8, D5": the cells of a problem that several columns have; then `column` is null. */
  readonly cells?: string;
  /** "C"; null for the whole row. */
  readonly column: string | null;
  /** The column's name. */
  readonly label: string | null;
  readonly found: string | null;
}

export interface SheetPlace {
  readonly sheet?: string | null;
  readonly row?: number | null;
  /** Zero-based. */
  readonly column?: number | null;
  readonly label?: string | null;
  readonly found?: string | null;
  readonly severity?: SheetProblem['severity'];
}

/** Rules that also judge files name fields as files do: in a table a field is a column. */
const inColumns = (fix: string): string =>
  fix.replace(/“(\w+)”/g, (whole, name: string) => {
    const labels = new Map<string, ReadonlyArray<string>>(Object.entries(sheetColumns)).get(name);
    return labels?.[0] === undefined ? whole : `“${labels[0]}”`;
  });

/** A problem with its position; the found text is shortened and made printable. */
export function sheetProblem(text: SheetProblemText, place: SheetPlace = {}): SheetProblem {
  const { sheet = null, row = null, column = null, label = null, found = null } = place;
  return {
    severity: place.severity ?? 'error',
    sheet: sheet === null ? null : printable(sheet),
    row,
    column: column === null ? null : columnLetter(column),
    label: label === null ? null : printable(label),
    found: found === null || found === '' ? null : printable(found),
    message: text.message,
    fix: inColumns(text.fix),
    ...(text.code === undefined ? {} : { code: text.code }),
  };
}

/** The cells of a problem; else its rows and column. */
function cellParts({ row, rows, cells, column, label }: SheetProblem): Array<string> {
  const { place } = sheetText;
  if (cells !== undefined) return [place.cells(cells, label)];
  return [
    ...(row === null ? [] : [place.row(row)]),
    ...(rows === undefined ? [] : [place.rows(rowList(rows))]),
    ...(column === null
      ? label === null
        ? []
        : [place.field(label)]
      : [place.column(column, label)]),
  ];
}

/** "Trang tính “Quý 1”, dòng 5, cột C (Tổng số), đang ghi “12”": the position of a problem. */
export function placeText(problem: SheetProblem): string {
  const { sheet, found } = problem;
  const parts = [
    ...(sheet === null ? [] : [sheetText.place.sheet(sheet)]),
    ...cellParts(problem),
    ...(found === null ? [] : [sheetText.place.found(found)]),
  ];
  const text = parts.join(', ');
  return text === '' ? sheetText.place.whole : text.charAt(0).toUpperCase() + text.slice(1);
}

/** One line for a terminal, a comment or a page. */
export const problemText = (problem: SheetProblem): string =>
  `${placeText(problem)}: ${problem.message}. ${sheetText.fix}: ${problem.fix}${problem.fix.endsWith('?') ? '' : '.'}`;

import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import { printable } from '../check/place.ts';
import { columnLetter } from './cells.ts';

/** Something in a table that was refused, or that its writer should know. In Vietnamese. */
export interface SheetProblem extends ProblemText {
  readonly severity: 'error' | 'warning';
  readonly sheet: string | null;
  /** As the program numbers it; null when it is about the whole table or file. */
  readonly row: number | null;
  /** "C"; null when it is about the whole row. */
  readonly column: string | null;
  /** The column's name. */
  readonly label: string | null;
  readonly found: string | null;
}

export interface SheetPlace {
  readonly sheet?: string | null;
  readonly row?: number | null;
  /** Counted from 0. */
  readonly column?: number | null;
  readonly label?: string | null;
  readonly found?: string | null;
  readonly severity?: SheetProblem['severity'];
}

/** A problem at a place; what was found is shortened and made printable. */
export function sheetProblem(text: ProblemText, place: SheetPlace = {}): SheetProblem {
  const { sheet = null, row = null, column = null, label = null, found = null } = place;
  return {
    severity: place.severity ?? 'error',
    sheet: sheet === null ? null : printable(sheet),
    row,
    column: column === null ? null : columnLetter(column),
    label: label === null ? null : printable(label),
    found: found === null || found === '' ? null : printable(found),
    message: text.message,
    fix: text.fix,
  };
}

/** "Trang tính «Quý 1», dòng 5, cột C (Tổng số), đang ghi «12»": where a problem is. */
export function placeText({ sheet, row, column, label, found }: SheetProblem): string {
  const parts = [
    ...(sheet === null ? [] : [sheetText.place.sheet(sheet)]),
    ...(row === null ? [] : [sheetText.place.row(row)]),
    ...(column === null
      ? label === null
        ? []
        : [sheetText.place.field(label)]
      : [sheetText.place.column(column, label)]),
    ...(found === null ? [] : [sheetText.place.found(found)]),
  ];
  const text = parts.join(', ');
  return text === '' ? sheetText.place.whole : text.charAt(0).toUpperCase() + text.slice(1);
}

/** One line for a terminal, a comment or a page. */
export const problemText = (problem: SheetProblem): string =>
  `${placeText(problem)}: ${problem.message}. ${sheetText.fix}: ${problem.fix}.`;

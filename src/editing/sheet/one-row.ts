import { sheetText } from '../../strings/sheet.ts';
import type { ImportResult } from './apply.ts';
import { type Cell, type Sheet, textCell } from './cells.ts';
import { type ColumnName, columnLabel } from './columns.ts';
import type { SheetProblem } from './sheet-problem.ts';

/** Single answers (of a form, a command line) as a table with one row, parsed by the same rules. */
export function oneRow(answers: ReadonlyMap<ColumnName, string>): Sheet {
  const names = [...answers.keys()];
  const head = names.map((name): Cell => ({ kind: 'text', text: columnLabel(name) }));
  const cells = names.map((name) => textCell(answers.get(name) ?? ''));
  return {
    name: null,
    hidden: false,
    rows: [
      { number: 1, cells: head },
      { number: 2, cells },
    ],
  };
}

const withoutPlace = (problem: SheetProblem): SheetProblem => ({
  ...problem,
  row: null,
  column: null,
  label: problem.label ?? sheetText.report,
});

/** People who answered questions saw no rows and columns: the name of the question is enough. */
export const asAnswers = (result: ImportResult): ImportResult => ({
  ...result,
  problems: result.problems.map(withoutPlace),
  rows: result.rows.map((row) => ({ ...row, problems: row.problems.map(withoutPlace) })),
});

import { sheetText } from '../../strings/sheet.ts';
import { sheetReadingText } from '../../strings/sheet-reading.ts';
import type { Sheet, SheetRow } from './cells.ts';
import { type ColumnName, columnLabel, recogniseColumn } from './columns.ts';
import type { SheetContext } from './context.ts';
import { dateOrder } from './date-order.ts';
import { type Defaults, type Draft, readRow } from './draft.ts';
import { FIGURES, filling, hasFigure } from './filling.ts';
import { type Grouped, groupRows } from './groups.ts';
import { isFigure } from './head-row.ts';
import { type Header, unknownColumns } from './header.ts';
import { type Layout, missingFacts, spread } from './layout.ts';
import { letterProblems } from './letters.ts';
import { sameTarget } from './match-targets.ts';
import { rowList } from './row-list.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** Rows that only repeat the header (at a page break) or number its columns: (1) (2) (3). */
function passedOver(
  row: SheetRow,
  header: Header,
  { unitNames }: SheetContext,
): 'repeated' | 'numbering' | null {
  const texts = row.cells.flatMap((cell) =>
    cell === null
      ? []
      : [cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : '?'],
  );
  if (texts.length < 3) return null;
  const names = texts.filter((text) => recogniseColumn(text, unitNames.levels)?.exact);
  if (names.length === texts.length && row.number !== header.row) return 'repeated';
  return texts.every((text) => /^(?:\(?\d{1,2}\)?|[A-Z]|\(\d+\)\s?=.*)$/.test(text))
    ? 'numbering'
    : null;
}

const needed: ReadonlyArray<ReadonlyArray<ColumnName>> = [
  ['area'],
  ['target'],
  ['asOf'],
  ['figure', 'numerator', 'value', 'grade'],
];

/** Required columns that the sheet lacks and that have no default. */
function missingColumns(sheet: Sheet, header: Header, defaults: Defaults): Array<SheetProblem> {
  const missing = needed.filter(
    (names) =>
      !names.some(
        (name) => header.at.has(name) || (defaults as Partial<Record<ColumnName, unknown>>)[name],
      ),
  );
  if (missing.length === 0) return [];
  const labels = missing.map((names) => `“${names.map(columnLabel).join('” hoặc “')}”`);
  const text = sheetText.header.missing(labels.join(', '));
  return [sheetProblem(text, { sheet: sheet.name, row: header.row })];
}

/** Reads one table whose columns are known, row by row. */
export function readSheet(
  sheet: Sheet,
  found: Header,
  layout: Layout | null,
  context: SheetContext,
  defaults: Defaults,
): { drafts: Array<Draft>; problems: Array<SheetProblem>; notes: Array<string> } {
  const notes: Array<string> = [];
  const letters = letterProblems(sheet, found.row);
  if (letters.length > 0) return { drafts: [], problems: letters, notes };
  const below = sheet.rows.filter((row) => {
    if (row.number <= found.row) return false;
    const reason = passedOver(row, found, context);
    if (reason) notes.push(sheetText.note[reason](row.number));
    return reason === null;
  });
  const choices = context.reporting(defaults.plan ?? null, null);
  const grouped = groupRows(
    sheet,
    found,
    below,
    choices,
    (name) => sameTarget(name, context.targets, null) !== null,
  );
  const { header, rows } = layout
    ? spread({ ...layout, header: grouped.header }, grouped.rows)
    : grouped;
  notes.push(...grouped.notes, ...(layout?.notes ?? []));
  const problems = [
    ...header.problems,
    ...grouped.problems,
    ...(layout ? [...layout.problems, ...missingFacts(sheet, layout, defaults)] : []),
    ...(layout?.figures.length ? [] : missingColumns(sheet, header, defaults)),
    ...(layout ? [] : unknownColumns(sheet, header, rows)),
  ];
  // A wrong column would make every row wrong in the same way: it is reported once.
  if (problems.some(({ severity }) => severity === 'error')) return { drafts: [], problems, notes };
  const { order, problems: dates } = dateOrder(sheet, header, rows, context.today);
  problems.push(...dates);
  if (dates.some(({ severity }) => severity === 'error')) return { drafts: [], problems, notes };
  notes.push(...unread(sheet, header, layout, { rows, unused: grouped.unused }));
  const partlyFilled = rows.some((row) => hasFigure(row, header));
  const dated = rows.filter((row) => filling(row, header) === 'dated');
  if (partlyFilled && dated.length > 0) {
    notes.push(sheetReadingText.noFigure(rowList(dated.map(({ number }) => number))));
  }
  const table = { header, sheet: sheet.name, context, defaults, order, partlyFilled };
  return { drafts: rows.map((row) => readRow(row, table)), problems, notes };
}

/** The rows that are not read: of a table laid out in its own way all of them, for nobody else tells which. */
function unread(
  sheet: Sheet,
  header: Header,
  layout: Layout | null,
  { rows, unused }: Pick<Grouped, 'rows' | 'unused'>,
): Array<string> {
  const from = layout?.from ?? header.row;
  const figures = FIGURES.flatMap((name) => header.at.get(name) ?? []);
  const isLost = ({ cells }: SheetRow) =>
    layout !== null || figures.some((column) => cells[column] && isFigure(cells[column]));
  const above = sheet.rows.filter((row) => row.number < from && isLost(row));
  const filled = rows.filter((row) => filling(row, header) !== 'empty');
  const taken = new Set(filled.map(({ number }) => number));
  const below = layout ? [...rows.map(({ number }) => number), ...unused] : [];
  const bare = below.filter((number) => !taken.has(number));
  return [
    ...(above.length > 0 ? [sheetReadingText.above(rowList(above.map((row) => row.number)))] : []),
    ...(bare.length > 0 ? [sheetReadingText.bare(rowList(bare))] : []),
  ];
}

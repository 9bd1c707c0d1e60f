import { type Cell, cellText, type Sheet, type SheetRow } from './cells.ts';
import { recogniseColumn } from './columns.ts';
import type { SheetContext } from './context.ts';
import { headRow, type Names } from './head-row.ts';
import { findArea, isTotal } from './match-areas.ts';
import { sameTarget } from './match-targets.ts';
import { type Meaning, meaningOf, meaningText, partNamed } from './meaning.ts';

/** A column of a foreign table, and what it seems to mean. */
export interface ProposedColumn {
  readonly column: number;
  /** Its heading; of two lines when the table's head has two. */
  readonly heading: string;
  /** Null when nothing tells: a person has to say. */
  readonly means: Meaning | null;
  readonly why: 'heading' | 'values' | 'empty' | 'total' | 'unknown';
  /** A few of its values. */
  readonly samples: ReadonlyArray<string>;
}

/** How a table could be read: shown to a person, who confirms or corrects it. */
export interface Proposal {
  /** The first row of the head. */
  readonly from: number;
  /** The last row of the head. */
  readonly row: number;
  readonly columns: ReadonlyArray<ProposedColumn>;
}

const SAMPLES = 3;

const text = (cell: Cell | null | undefined): string => (cell ? cellText(cell) : '');

/** "3. Hộ cam kết (hộ)" → "Hộ cam kết": numbers and units of measurement around a name. */
const bare = (heading: string) =>
  heading
    .replace(/^\s*(?:[IVXLC]+|\d{1,3}(?:\.\d+)*|[a-zđ])\s*[.)\-–:]\s*/iu, '')
    .replace(/\([^)]*\)/g, ' ')
    .trim();

/** The unit that a heading or a cell names, as stored; null when it names none. */
function areaNamed(name: string, context: SheetContext, plan: string | null): string | null {
  const choices = context.reporting(plan, null);
  for (const one of [name, bare(name)]) {
    const read = one === '' ? null : findArea(one, choices);
    if (read && 'value' in read) return read.value.id;
  }
  return null;
}

const targetNamed = (name: string, context: SheetContext, plan: string | null): string | null =>
  sameTarget(name, context.targets, plan) ?? sameTarget(bare(name), context.targets, plan);

/** Whether a row is the second line of a head: parts of figures, and no figures of its own. */
const isSubHead = (row: SheetRow | undefined, { unitNames: { levels } }: SheetContext): boolean =>
  row !== undefined &&
  row.cells.filter((cell) => cell?.kind === 'text' && partNamed(cell.text, levels)).length > 1 &&
  row.cells.every((cell) => cell === null || cell.kind === 'text');

/** What a heading means by its words. */
function byHeading(
  heading: string,
  sub: string,
  context: SheetContext,
  plan: string | null,
): Pick<ProposedColumn, 'means' | 'why'> | null {
  if (isTotal(heading, context.unitNames)) return { means: { kind: 'leave' }, why: 'total' };
  const { levels } = context.unitNames;
  const part = sub === '' ? 'figure' : partNamed(sub, levels);
  const target = targetNamed(heading, context, plan);
  if (target !== null && part)
    return { means: { kind: 'target', id: target, part }, why: 'heading' };
  const column = recogniseColumn(heading, levels);
  if (column && sub === '') return { means: meaningOf(column.name), why: 'heading' };
  const area = areaNamed(heading, context, plan);
  if (area !== null && part) return { means: { kind: 'area', id: area, part }, why: 'heading' };
  return null;
}

/** What a column means by most of its values: units, targets or days. */
function byValues(
  values: ReadonlyArray<Cell>,
  context: SheetContext,
  plan: string | null,
): Meaning | null {
  const most = (is: (cell: Cell) => boolean) => values.filter(is).length * 2 > values.length;
  if (most((cell) => cell.kind === 'text' && areaNamed(cell.text, context, plan) !== null))
    return { kind: 'field', field: 'area' };
  if (most((cell) => cell.kind === 'text' && targetNamed(cell.text, context, plan) !== null))
    return { kind: 'field', field: 'target' };
  return most((cell) => cell.kind === 'date') ? { kind: 'field', field: 'asOf' } : null;
}

/** Headings filled to the right: a heading over several columns stands in the first of them. */
function filledRight(cells: ReadonlyArray<Cell | null>, width: number): Array<string> {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    last = text(cells[column]) || last;
    return last;
  });
}

/** Headings of a table with the row of its head, by column. */
interface Head {
  readonly row: number;
  readonly headings: ReadonlyArray<readonly [heading: string, sub: string]>;
}

function headAt(sheet: Sheet, at: number, context: SheetContext): Head {
  const [row, next] = [sheet.rows[at], sheet.rows[at + 1]];
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (!next || !isSubHead(next, context)) {
    const headings = Array.from(
      { length: width },
      (_, column) => [text(row?.cells[column]), ''] as const,
    );
    return { row: row?.number ?? 0, headings };
  }
  const upper = filledRight(row?.cells ?? [], width);
  const headings = upper.map((heading, column) => {
    const cell = next.cells[column];
    const sub = cell && !cell.merged ? text(cell) : '';
    return [sub === '' ? text(row?.cells[column]) : heading, sub] as const;
  });
  return { row: next.number, headings };
}

const wholeHeading = ([heading, sub]: readonly [string, string]) =>
  sub === '' ? heading : `${heading} / ${sub}`;

/**
 * Proposes what the columns of a table mean, by their headings and values. Null when the sheet has no row
 * that could be the head of a table.
 */
export function proposeMapping(
  sheet: Sheet,
  context: SheetContext,
  plan: string | null,
): Proposal | null {
  const names: Names = {
    column: (name) => recogniseColumn(name, context.unitNames.levels) !== null,
    area: (name) => areaNamed(name, context, plan) !== null,
    target: (name) => targetNamed(name, context, plan) !== null,
  };
  const at = headRow(sheet.rows, names, (row) => isSubHead(sheet.rows[row + 1], context));
  if (at < 0) return null;
  const head = headAt(sheet, at, context);
  const below = sheet.rows.filter(({ number }) => number > head.row);
  const columns = head.headings.map((parts, column): ProposedColumn => {
    const values = below.flatMap(({ cells }) => cells[column] ?? []);
    const samples = [...new Set(values.map(text))].slice(0, SAMPLES);
    const place = { column, heading: wholeHeading(parts), samples };
    const named = byHeading(parts[0], parts[1], context, plan);
    if (named) return { ...place, ...named };
    if (values.length === 0) return { ...place, means: { kind: 'leave' }, why: 'empty' };
    const means = byValues(values, context, plan);
    return { ...place, means, why: means ? 'values' : 'unknown' };
  });
  const from = sheet.rows[at]?.number ?? head.row;
  return { from, row: head.row, columns: onceEach(withTotals(columns)) };
}

/** “Tổng số” beside what was reached is the total of a share, not a column that sums up others. */
function withTotals(columns: ReadonlyArray<ProposedColumn>): ReadonlyArray<ProposedColumn> {
  const isField = ({ means }: ProposedColumn, field: string) =>
    means?.kind === 'field' && means.field === field;
  if (!columns.some((column) => isField(column, 'numerator'))) return columns;
  return columns.map((column) =>
    column.why === 'total' && recogniseColumn(column.heading)?.name === 'denominator'
      ? { ...column, means: { kind: 'field', field: 'denominator' }, why: 'heading' }
      : column,
  );
}

/** Two columns cannot be the same field: the second has to be decided by a person. */
function onceEach(columns: ReadonlyArray<ProposedColumn>): Array<ProposedColumn> {
  const seen = new Set<string>();
  return columns.map((column) => {
    const key = column.means && column.means.kind !== 'leave' ? meaningText(column.means) : null;
    if (key === null) return column;
    if (seen.has(key)) return { ...column, means: null, why: 'unknown' };
    seen.add(key);
    return column;
  });
}

/** How many columns of a proposal hold figures of targets, or of units. */
export const crossed = ({ columns }: Proposal): number => {
  const idsOf = (kind: 'target' | 'area') =>
    new Set(columns.flatMap(({ means }) => (means?.kind === kind ? [means.id] : []))).size;
  return Math.max(idsOf('target'), idsOf('area'));
};

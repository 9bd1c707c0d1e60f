import { reportHead } from '../../model/progress.ts';
import type { SheetMapping } from '../../model/sheet-mapping.ts';
import { sheetReadingText as say } from '../../strings/sheet-reading.ts';
import { type Cell, columnLetter, type Sheet, type SheetRow } from './cells.ts';
import { type AnyColumn, type ColumnName, columnLabel, recogniseColumn } from './columns.ts';
import type { SheetContext } from './context.ts';
import { fingerprint } from './fingerprint.ts';
import type { Header } from './header.ts';
import { crossed, type Proposal, proposeMapping } from './mapping.ts';
import { type Meaning, parseMeaning } from './meaning.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** How a table is laid out that is not written as ours. */
export interface Layout {
  readonly header: Header;
  /** The first row of the head. */
  readonly from: number;
  /** Cells of one figure, by what their heading names. */
  readonly figures: ReadonlyArray<Figure>;
  readonly problems: ReadonlyArray<SheetProblem>;
  readonly notes: ReadonlyArray<string>;
}

interface Figure {
  /** What the heading names; the rows name the other. */
  readonly name: 'target' | 'area';
  readonly id: string;
  readonly at: ReadonlyMap<ColumnName, number>;
}

const figuresOf = (means: ReadonlyArray<Meaning | null>): Array<Figure> => {
  const found = new Map<
    string,
    { name: 'target' | 'area'; id: string; at: Map<ColumnName, number> }
  >();
  means.forEach((one, column) => {
    if (one?.kind !== 'target' && one?.kind !== 'area') return;
    const key = `${one.kind}:${one.id}`;
    const figure = found.get(key) ?? { name: one.kind, id: one.id, at: new Map() };
    figure.at.set(one.part, column);
    found.set(key, figure);
  });
  return [...found.values()];
};

/** The layout that a proposal and the meanings of its columns make. */
function layoutOf(sheet: Sheet, proposal: Proposal, means: ReadonlyArray<Meaning | null>): Layout {
  const at = new Map<AnyColumn, number>();
  means.forEach((one, column) => {
    if (one?.kind === 'field') at.set(one.field, column);
  });
  for (const { column, heading } of proposal.columns) {
    if (means[column]?.kind === 'leave' && recogniseColumn(heading)?.name === 'index')
      at.set('index', column);
  }
  const place = (column: number) => ({ sheet: sheet.name, row: proposal.row, column });
  const problems = proposal.columns
    .filter(({ column }) => (means[column] ?? null) === null)
    .map(({ column, heading }) =>
      sheetProblem(say.layout.unknown, { ...place(column), found: heading }),
    );
  const figures = figuresOf(means);
  const names = new Set(figures.map(({ name }) => name));
  const added = at.get('added');
  if (figures.length > 1 && added !== undefined)
    problems.push(sheetProblem(say.layout.addedOfWhich, place(added)));
  if (names.size > 1) problems.push(sheetProblem(say.layout.both, { sheet: sheet.name }));
  const left = proposal.columns.filter(
    ({ column, samples }) =>
      means[column]?.kind === 'leave' && samples.length > 0 && column !== at.get('index'),
  );
  const notes = left.map(({ column, heading }) => say.layout.left(columnLetter(column), heading));
  const header = { row: proposal.row, at, unknown: new Map(), problems: [] };
  return { header, from: proposal.from, figures, problems, notes };
}

/**
 * The layout of a table whose columns a person has explained before, or of a crosstab: units as rows and
 * targets as columns, or the other way round. Null for a table written as ours, or that nobody can read.
 *
 * @param own the header of a table written as ours; null when there is none
 */
export function findLayout(
  sheet: Sheet,
  context: SheetContext,
  plan: string | null,
  mappings: ReadonlyArray<SheetMapping>,
  own: Header | null,
): Layout | null {
  const proposal = proposeMapping(sheet, context, plan);
  if (!proposal) return null;
  const id = fingerprint(proposal.columns.map(({ heading }) => heading));
  const known = mappings.find((one) => one.id === id);
  if (known) return layoutOf(sheet, proposal, known.columns.map(parseMeaning));
  const count = crossed(proposal);
  const namesRows = proposal.columns.some(
    ({ means }) => means?.kind === 'field' && means.field === 'area',
  );
  // One target as a column is a crosstab where a column of units says so, and none of targets.
  if (count < 1 || (count === 1 && (own?.at.has('target') || !namesRows))) return null;
  return layoutOf(
    sheet,
    proposal,
    proposal.columns.map(({ means }) => means),
  );
}

/** What a crosstab does not say in any column and nobody said for the whole table. */
export function missingFacts(
  sheet: Sheet,
  { header, figures }: Layout,
  given: Readonly<Partial<Record<ColumnName, unknown>>>,
): Array<SheetProblem> {
  const rowsName = figures[0]?.name === 'area' ? 'target' : 'area';
  const names = [rowsName, ...reportHead] as ReadonlyArray<ColumnName>;
  const missing = names.filter((name) => !header.at.has(name) && given[name] === undefined);
  if (figures.length === 0 || missing.length === 0) return [];
  const labels = missing.map((name) => `“${columnLabel(name)}”`).join(', ');
  return [sheetProblem(say.layout.missing(labels), { sheet: sheet.name, row: header.row })];
}

/** A crosstab as rows of one figure each. Cells keep their places for messages. */
export function spread(
  layout: Layout,
  rows: ReadonlyArray<SheetRow>,
): { readonly header: Header; readonly rows: ReadonlyArray<SheetRow> } {
  const { figures, header } = layout;
  const [first] = figures;
  if (!first) return { header, rows };
  const width =
    Math.max(0, ...header.at.values(), ...rows.map(({ cells }) => cells.length - 1)) + 1;
  const parts = ['figure', 'numerator', 'denominator'] as const;
  const at = new Map<AnyColumn, number>([
    ...header.at,
    [first.name, width],
    ...parts.map((part, index) => [part, width + 1 + index] as const),
  ]);
  const spreadRows = rows.flatMap((row) =>
    figures.map((figure): SheetRow => {
      const cells: Array<Cell | null> = Array.from(
        { length: width },
        (_, i) => row.cells[i] ?? null,
      );
      cells.push({ kind: 'text', text: figure.id });
      const origin = new Map<number, number | null>([[width, null]]);
      parts.forEach((part, index) => {
        const column = figure.at.get(part);
        cells.push(column === undefined ? null : (row.cells[column] ?? null));
        origin.set(width + 1 + index, column ?? null);
      });
      return { ...row, cells, origin };
    }),
  );
  return { header: { ...header, at }, rows: spreadRows };
}

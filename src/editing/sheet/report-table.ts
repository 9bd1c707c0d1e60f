import { formatDay } from '../../domain/dates.ts';
import type { ObservationData } from '../../model/progress.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type ColumnName, columnLabel } from './columns.ts';
import { targetOption } from './issue-fields.ts';

/** A report as a table that the import reads back: for issues, mail and offices without a forge. */
type Named = { readonly name: string };
type Target = { readonly id: string; readonly shortTitle: string };

const figure = ({ value, numerator, denominator, grade }: ObservationData): string =>
  grade ?? (value === undefined ? `${numerator}/${denominator}` : String(value).replace('.', ','));

const columns: ReadonlyArray<
  readonly [
    ColumnName,
    (report: ObservationData, area: Named, target: Target) => string | undefined,
  ]
> = [
  ['area', (_report, area) => area.name],
  ['target', (_report, _area, target) => targetOption(target)],
  ['figure', figure],
  ['asOf', ({ asOf }) => formatDay(asOf)],
  ['countedFrom', ({ countedFrom }) => countedFrom && sheetText.countedFrom[countedFrom]],
  ['reportedOn', ({ reportedOn }) => formatDay(reportedOn)],
  ['reporter', ({ reporter }) => reporter],
  ['document', ({ document }) => document],
  ['final', ({ final }) => (final ? sheetText.boolean.true : undefined)],
  [
    'lifecycle',
    ({ lifecycle }) => (lifecycle === 'running' ? undefined : sheetText.lifecycle[lifecycle]),
  ],
  ['note', ({ note }) => note],
  ['supersedes', ({ supersedes }) => supersedes],
  ['reason', ({ reason }) => reason],
];

export interface TableFigure {
  readonly report: ObservationData;
  readonly area: Named;
  readonly target: Target;
}

/**
 * Headings and rows; a column that no figure fills is left out.
 *
 * @param without columns that are said elsewhere, once for all figures
 */
export function reportTable(
  figures: ReadonlyArray<TableFigure>,
  without: ReadonlyArray<ColumnName> = [],
): Array<Array<string>> {
  const filled = columns
    .filter(([name]) => !without.includes(name))
    .map(([name, of]) => ({
      name,
      cells: figures.map(({ report, area, target }) => of(report, area, target) ?? ''),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return [
    filled.map(({ name }) => columnLabel(name)),
    ...figures.map((_, row) => filled.map(({ cells }) => cells[row] ?? '')),
  ];
}

const inCell = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|');

/** As a Markdown table, which issues show and issue-table.ts reads. */
export const asMarkdown = ([head = [], ...rows]: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(inCell).join(' | ')} |`)
    .join('\n');

/** As lines of cells, to paste into a letter, a message or a spreadsheet. No cell breaks a line. */
export const asLines = (rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');

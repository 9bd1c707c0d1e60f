import type { Block, Cell, Paragraph, Table } from '../content.ts';
import { type Label, printedLabel, typedLabel } from './labels.ts';

/** A paragraph with the label that it prints, whoever made it. */
export interface Line {
  readonly kind: 'line';
  readonly label: Label | null;
  /** Without the label, with the bullet. */
  readonly text: string;
  readonly isBold: boolean;
  readonly isHeading: boolean;
  readonly isCentred: boolean;
  /** True when the program made the label: then it is one. */
  readonly isAutomatic: boolean;
}

/** The printed text of a paragraph: its number or bullet, and its words. */
export const printedText = ({ label, bullet, text }: Paragraph): string =>
  [label ?? bullet, text].filter(Boolean).join(' ');

function lineOf(paragraph: Paragraph): Line {
  const { isBold, isHeading, isCentred, label, bullet, text } = paragraph;
  const format = { kind: 'line', isBold, isHeading, isCentred } as const;
  if (label !== null) return { ...format, label: printedLabel(label), text, isAutomatic: true };
  const typed = bullet === null ? typedLabel(text) : null;
  return {
    ...format,
    label: typed,
    text: typed ? text.slice(typed.printed.length).trim() : printedText(paragraph),
    isAutomatic: false,
  };
}

/** A line whose label turned out to be none. */
export const withoutLabel = (line: Line): Line =>
  line.label === null
    ? line
    : { ...line, label: null, text: `${line.label.printed} ${line.text}`.trim() };

/** The blocks of a document as lines and tables. */
export const linesOf = (blocks: ReadonlyArray<Block>): Array<Line | Table> =>
  blocks.map((block) => (block.kind === 'table' ? block : lineOf(block)));

/** More columns than this are a mistake of the file. */
const MOST_COLUMNS = 100;

/** A place of a table: its text, "" where a merged cell covers it, and the cell that begins there. */
export interface GridCell {
  readonly text: string;
  readonly cell: Cell | null;
}

/** A table with a place for every column of every row. */
export function gridOf({ rows }: Table): Array<Array<GridCell>> {
  const columns = rows.flatMap((row) => row.map(({ column }) => column + 1));
  const width = Math.min(
    MOST_COLUMNS,
    columns.reduce((most, one) => Math.max(most, one), 0),
  );
  return rows.map((row) => {
    const places: Array<GridCell> = [];
    for (const cell of row) {
      while (places.length < Math.min(cell.column, MOST_COLUMNS))
        places.push({ text: '', cell: null });
      places.push({ text: cell.paragraphs.map(printedText).join(' '), cell });
    }
    while (places.length < width) places.push({ text: '', cell: null });
    return places;
  });
}

/** A table of figures as text: rows on lines, a tab between two columns, so that cells stay below their headings. */
export const tableText = (table: Table): string =>
  gridOf(table)
    .map((row) => row.map(({ text }) => text).join('\t'))
    .join('\n');

/** A table that only places text side by side: paragraphs keep their lines. */
export const layoutText = ({ rows }: Table): string =>
  rows
    .map((row) => row.map(({ paragraphs }) => paragraphs.map(printedText).join('\n')).join('\t'))
    .join('\n');

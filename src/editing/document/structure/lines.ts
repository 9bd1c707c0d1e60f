import type { Block, Paragraph, Table } from '../content.ts';
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

/** A table of figures as text: rows on lines, cells after tabs. */
export const tableText = ({ rows }: Table): string =>
  rows
    .map((row) => row.map(({ paragraphs }) => paragraphs.map(printedText).join(' ')).join('\t'))
    .join('\n');

/** A table that only places text side by side: paragraphs keep their lines. */
export const layoutText = ({ rows }: Table): string =>
  rows
    .map((row) => row.map(({ paragraphs }) => paragraphs.map(printedText).join('\n')).join('\t'))
    .join('\n');

/** What a document prints, whatever program wrote it: the model between the readers of file formats and structure. */

/** A paragraph as printed. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** The number that the program prints before the text ("1.1.", "a)"); null without one. */
  readonly label: string | null;
  /** The bullet that the program prints before the text ("-", "•"); null without one. */
  readonly bullet: string | null;
  /** NFC; soft breaks are "\n", tabs and non-breaking spaces are spaces, marks of notes are "[^1]". */
  readonly text: string;
  /** True when every letter is bold. */
  readonly isBold: boolean;
  /** True for the styles of headings. */
  readonly isHeading: boolean;
  readonly isCentred: boolean;
}

/** A cell; those that a merged cell covers are left out. */
export interface Cell {
  /** Its first column, from 0. */
  readonly column: number;
  readonly paragraphs: ReadonlyArray<Paragraph>;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>;
}

export type Block = Paragraph | Table;

export interface Footnote {
  /** As printed: "1", "i". */
  readonly mark: string;
  readonly text: string;
}

/** Something about a file that a person has to know before they trust what was read. */
export type NoticeKind =
  | 'tracked-changes'
  | 'hidden-text'
  | 'comment'
  | 'text-box'
  | 'toc'
  | 'image'
  | 'other-file'
  | 'legacy-encoding'
  | 'unknown-numbering';

export interface DocumentContent {
  readonly blocks: ReadonlyArray<Block>;
  readonly footnotes: ReadonlyArray<Footnote>;
  /** Printed text that stands beside the text: text boxes, headers and footers of pages. */
  readonly unplaced: ReadonlyArray<string>;
  readonly notices: ReadonlySet<NoticeKind>;
}

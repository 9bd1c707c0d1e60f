import Papa from 'papaparse';

/**
 * CSV that Excel opens correctly: UTF-8 with a byte order mark, CRLF, every cell quoted. A cell that a
 * spreadsheet would run as a formula is prefixed with an apostrophe; reading removes it again, so that
 * values survive the round trip.
 */
const BOM = '\uFEFF';
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unguardCell = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** @param rows cells as text; the first row holds the column names */
export function writeCsv(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const line = (cells: ReadonlyArray<string>) =>
    cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(',');
  return `${BOM}${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

export type Delimiter = ',' | ';' | '\t';

export interface CsvRows {
  readonly rows: ReadonlyArray<ReadonlyArray<string>>;
  /** The zero-based row with a misplaced quote; null when there is none. */
  readonly badQuote: number | null;
}

/** Splits CSV into raw cells. @param limit maximum number of rows, to preview the beginning */
export function splitCsv(text: string, delimiter: Delimiter, limit = 0): CsvRows {
  const { data, errors } = Papa.parse<Array<string>>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    preview: limit,
  });
  const quote = errors.find(({ type }) => type === 'Quotes');
  return { rows: data, badQuote: quote ? (quote.row ?? 0) : null };
}

/** Reads CSV as written above, or as saved by a spreadsheet: with commas or semicolons. */
export function readCsv(text: string): Array<Array<string>> {
  const [head = ''] = text.split('\n', 1);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  return splitCsv(text.replace(/\r?\n$/, ''), delimiter).rows.map((row) => row.map(unguardCell));
}

import Papa from 'papaparse';

/**
 * CSV that Excel opens right: UTF-8 with a byte order mark, CRLF, every cell in quotes. A text that
 * a spreadsheet would run as a formula gets an apostrophe before it; reading takes it off again, so
 * that what is written and what is read are the same.
 */
const BOM = '\uFEFF';
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unguardCell = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** @param rows cells as text, the first row being the names of the columns */
export function writeCsv(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const line = (cells: ReadonlyArray<string>) =>
    cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(',');
  return `${BOM}${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

export type Delimiter = ',' | ';' | '\t';

export interface CsvRows {
  readonly rows: ReadonlyArray<ReadonlyArray<string>>;
  /** The row, from 0, in which a quote is opened or closed wrongly; null when there is none. */
  readonly badQuote: number | null;
}

/** Splits CSV into cells as they stand. @param limit of rows, to have a look at the beginning */
export function splitCsv(text: string, delimiter: Delimiter, limit = 0): CsvRows {
  const { data, errors } = Papa.parse<Array<string>>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    preview: limit,
  });
  const quote = errors.find(({ type }) => type === 'Quotes');
  return { rows: data, badQuote: quote ? (quote.row ?? 0) : null };
}

/** Reads CSV as written above, or as a spreadsheet saves it again: with commas or semicolons. */
export function readCsv(text: string): Array<Array<string>> {
  const [head = ''] = text.split('\n', 1);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  return splitCsv(text.replace(/\r?\n$/, ''), delimiter).rows.map((row) => row.map(unguardCell));
}

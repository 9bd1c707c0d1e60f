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

/** Where a cell that begins with a quotation mark is closed: at the end of the cell; -1 when it is not. */
function closingQuote(text: string, start: number, delimiter: Delimiter): number {
  for (let from = start + 1; ; ) {
    const at = text.indexOf('"', from);
    if (at < 0) return -1;
    const next = text[at + 1];
    if (next !== '"') {
      return next === undefined || next === delimiter || next === '\n' || next === '\r' ? at : -1;
    }
    from = at + 2;
  }
}

/**
 * Splits what was copied from a spreadsheet. Excel quotes a copied cell only when it contains a line break or
 * a tab; a quotation mark that nothing closes at the end of its cell is part of the text.
 */
export function splitPaste(text: string, delimiter: Delimiter): Array<Array<string>> {
  const ends = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  const rows: Array<Array<string>> = [];
  let row: Array<string> = [];
  for (let at = 0; at <= text.length; at += 1) {
    const closing = text[at] === '"' ? closingQuote(text, at, delimiter) : -1;
    ends.lastIndex = at;
    const end = closing >= 0 ? closing + 1 : (ends.exec(text)?.index ?? text.length);
    row.push(
      closing >= 0 ? text.slice(at + 1, closing).replaceAll('""', '"') : text.slice(at, end),
    );
    at = end;
    if (text[at] === delimiter) continue;
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Reads CSV as written above, or as saved by a spreadsheet: with commas or semicolons. */
export function readCsv(text: string): Array<Array<string>> {
  const [head = ''] = text.split('\n', 1);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  return splitCsv(text.replace(/\r?\n$/, ''), delimiter).rows.map((row) => row.map(unguardCell));
}

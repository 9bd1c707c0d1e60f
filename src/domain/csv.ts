import { parse } from 'csv-parse/sync';

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

/** Reads CSV as written above, or as a spreadsheet saves it again: with commas or semicolons. */
export function readCsv(text: string): Array<Array<string>> {
  const [head = ''] = text.split('\n', 1);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  const rows = parse(text, { bom: true, delimiter, relax_column_count: true });
  return rows.map((row) => row.map(unguardCell));
}

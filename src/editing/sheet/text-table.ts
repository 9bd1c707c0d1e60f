import { type Delimiter, splitCsv, splitPaste, unguardCell } from '../../domain/csv.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type Sheet, type SheetRow, textCell } from './cells.ts';
import { looksGarbled } from './garbled.ts';
import { headingScore } from './header.ts';
import { MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** A file or paste as tables, or why it was refused. */
export type Tables =
  | { readonly sheets: ReadonlyArray<Sheet>; readonly notes: ReadonlyArray<string> }
  | { readonly problems: ReadonlyArray<SheetProblem> };

export const refused = (text: ProblemText, row: number | null = null): Tables => ({
  problems: [sheetProblem(text, { row })],
});

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // UTF-16 of Latin text without a BOM: every second byte is zero.
  const start = bytes.subarray(0, 400);
  const zeros = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  if ((zeros[1] ?? 0) * 4 > start.length) return 'utf-16le';
  if ((zeros[0] ?? 0) * 4 > start.length) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1258';
  }
}

/** Decodes text, with notes about its encoding. Legacy Vietnamese Windows text becomes Unicode. */
function decode(bytes: Uint8Array): { text: string; notes: Array<string> } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).normalize('NFC');
  if (encoding === 'utf-8') return { text, notes: [] };
  const name = encoding === 'windows-1258' ? encoding : 'utf-16';
  return { text, notes: [sheetText.encodings[name]] };
}

/** Tab first: a paste from a spreadsheet has tabs, and commas within its cells. */
const delimiters: ReadonlyArray<Delimiter> = ['\t', ';', ','];

const toRows = (rows: ReadonlyArray<ReadonlyArray<string>>): Array<SheetRow> =>
  rows.flatMap((cells, index) => {
    const read = cells.map((cell) => textCell(unguardCell(cell)));
    return read.some((cell) => cell !== null) ? [{ number: index + 1, cells: read }] : [];
  });

/** Rates how well the best header row is recognized. */
export type HeadingScore = (rows: ReadonlyArray<SheetRow>) => number;

/** The delimiter with the best header score. */
function delimiterOf(text: string, score: HeadingScore): Delimiter {
  const scored = delimiters.map((delimiter) => ({
    delimiter,
    score: score(toRows(splitCsv(text, delimiter, 60).rows)),
  }));
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).delimiter;
}

/**
 * Parses a paste, or the text of a CSV file: tabs, semicolons or commas.
 *
 * @param score chooses the delimiter; by default for tables of reports
 */
export function readTextTable(given: string, score: HeadingScore = headingScore): Tables {
  if (given.length > MAX_FILE_BYTES) return refused(sheetText.file.tooLarge(mega));
  // "sep=;" is a line for Excel itself.
  const text = given.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '\n');
  if (text.includes('\0')) return refused(sheetText.file.otherType(sheetText.file.kinds.other));
  const delimiter = delimiterOf(text, score);
  const { rows, badQuote } = splitCsv(text, delimiter);
  if (badQuote !== null && delimiter !== '\t') {
    return refused(sheetText.file.quotes, badQuote + 1);
  }
  const read = toRows(badQuote === null ? rows : splitPaste(text, delimiter));
  if (read.length > MAX_ROWS) return refused(sheetText.file.tooManyRows(MAX_ROWS));
  if (read.some(({ cells }) => cells.slice(MAX_COLUMNS).some((cell) => cell !== null))) {
    return refused(sheetText.file.tooManyColumns(MAX_COLUMNS));
  }
  return { sheets: [{ name: null, hidden: false, rows: read }], notes: [] };
}

const mega = Math.round(MAX_FILE_BYTES / 1024 / 1024);

/** Reads the bytes of a text file. */
export function readTextFile(bytes: Uint8Array, score?: HeadingScore): Tables {
  const { text, notes } = decode(bytes);
  const [head = ''] = text.trimStart().split('\n', 1);
  if (/^<(?:!doctype html|html|table|meta|head)/i.test(head)) {
    return refused(sheetText.file.otherType(sheetText.file.kinds.html));
  }
  if (/^<\?xml|^<[A-Za-z]/.test(head)) {
    return refused(sheetText.file.otherType(sheetText.file.kinds.xml));
  }
  if (/^[[{]/.test(head)) return refused(sheetText.file.otherType(sheetText.file.kinds.json));
  if (looksGarbled(text.slice(0, 20_000))) return refused(sheetText.file.encoding);
  const table = readTextTable(text, score);
  return 'problems' in table ? table : { ...table, notes: [...notes, ...table.notes] };
}

import { type Delimiter, splitCsv, splitPaste, unguardCell } from '../../domain/csv.ts';
import { damageOf, lostLetters } from '../../domain/garbled.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type Sheet, type SheetRow, textCell } from './cells.ts';
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

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const VOWEL = /[aeiouyăâêôơư]/iu;

/** True for real Windows-1258, which writes tones after their vowels; other code pages only look like it. */
const isWindows1258 = (decoded: string): boolean => {
  const before = [...decoded].flatMap((letter, at, all) =>
    TONE.test(letter) ? [all[at - 1] ?? ''] : [],
  );
  return before.length > 0 && before.every((letter) => VOWEL.test(letter));
};

type Decoded = { readonly text: string; readonly notes: ReadonlyArray<string> };

/** Decodes text, with notes about its encoding. Legacy Vietnamese Windows text becomes Unicode. */
function decode(bytes: Uint8Array): Decoded | ProblemText {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = decoded.normalize('NFC');
  if (encoding === 'utf-8') return { text, notes: [] };
  if (encoding !== 'windows-1258') return { text, notes: [sheetText.encodings['utf-16']] };
  const start = text.slice(0, DAMAGE_SEARCHED);
  // Excel's plain CSV: letters that the code page lacks became “?”.
  if (lostLetters(start) > 0) return sheetText.file.lost;
  if (damageOf(start) === 'font') return sheetText.file.oldFont;
  return isWindows1258(decoded)
    ? { text, notes: [sheetText.encodings[encoding]] }
    : sheetText.file.encoding;
}

/** Damaged letters show at the beginning. */
const DAMAGE_SEARCHED = 20_000;

/** Tab first: a paste from a spreadsheet has tabs, and commas within its cells. */
const delimiters: ReadonlyArray<Delimiter> = ['\t', ';', ','];

const toRows = (rows: ReadonlyArray<ReadonlyArray<string>>): Array<SheetRow> =>
  rows.flatMap((cells, index) => {
    const read = cells.map((cell) => textCell(unguardCell(cell)));
    return read.some((cell) => cell !== null) ? [{ number: index + 1, cells: read }] : [];
  });

/** Rates how well the best header row is recognized. */
export type HeadingScore = (rows: ReadonlyArray<SheetRow>) => number;

/** How many rows are alike, of more than one cell: tells the delimiter of a table with foreign headings. */
function regularity(rows: ReadonlyArray<SheetRow>): number {
  const widths = Map.groupBy(rows, ({ cells }) => cells.length);
  return Math.max(0, ...[...widths].map(([width, alike]) => (width > 1 ? alike.length : 0)));
}

/** The delimiter with the best header score; where no heading is known, that of the most regular table. */
function delimiterOf(text: string, score: HeadingScore): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const rows = toRows(splitCsv(text, delimiter, 60).rows);
    return { delimiter, score: score(rows), rows };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 1) return best.delimiter;
  return scored.reduce((a, b) => (regularity(b.rows) > regularity(a.rows) ? b : a)).delimiter;
}

/** True when no heading can be read. */
const headless = (text: string, delimiter: Delimiter, score: HeadingScore) =>
  score(toRows(splitCsv(text, delimiter, 60).rows)) < 2;

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
  if (lostLetters(text.slice(0, DAMAGE_SEARCHED)) > 1 && headless(text, delimiter, score)) {
    return refused(sheetText.file.lost);
  }
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
  const decoded = decode(bytes);
  if ('message' in decoded) return refused(decoded);
  const { text, notes } = decoded;
  const [head = ''] = text.trimStart().split('\n', 1);
  if (/^<(?:!doctype html|html|table|meta|head)/i.test(head)) {
    return refused(sheetText.file.otherType(sheetText.file.kinds.html));
  }
  if (/^<\?xml|^<[A-Za-z]/.test(head)) {
    return refused(sheetText.file.otherType(sheetText.file.kinds.xml));
  }
  if (/^[[{]/.test(head)) return refused(sheetText.file.otherType(sheetText.file.kinds.json));
  const damage = damageOf(text.slice(0, DAMAGE_SEARCHED));
  if (damage === 'misread') return refused(sheetText.file.encoding);
  // The cells of a table of reports are named when they are read.
  if (damage === 'font' && score) return refused(sheetText.file.oldFont);
  const table = readTextTable(text, score);
  return 'problems' in table ? table : { ...table, notes: [...notes, ...table.notes] };
}

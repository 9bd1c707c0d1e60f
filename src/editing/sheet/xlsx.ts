import { readXlsx } from 'hucre/xlsx';
import { sheetText } from '../../strings/sheet.ts';
import {
  type Cell,
  cleanText,
  columnLetter,
  type Sheet,
  type SheetRow,
  textCell,
} from './cells.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { refused, type Tables } from './text-table.ts';
import { type Parts, rezip, SuspiciousArchive, unzipGuarded } from './zip-guard.ts';

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type BookSheet = Workbook['sheets'][number];
type BookCell = NonNullable<ReturnType<NonNullable<BookSheet['cells']>['get']>>;
type Value = BookSheet['rows'][number][number];

/** Quoted or backslash-escaped text is literal: `0.0"%"` is not a percentage format. */
const isPercent = (format: string | undefined): boolean =>
  (format ?? '').replace(/"[^"]*"|\\./g, '').includes('%');

function cellOf(value: Value, cell: BookCell | undefined): Cell | null {
  if (cell?.type === 'error') return { kind: 'error', text: String(value ?? '') };
  if (cell?.type === 'formula' && (value === null || value === undefined)) {
    return { kind: 'uncomputed', formula: cleanText(cell.formula ?? '') };
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { kind: 'error', text: String(value) };
    return { kind: 'number', value, percent: isPercent(cell?.style?.numFmt) };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { kind: 'error', text: '#VALUE!' };
    // The parser returns local times as UTC; before 1900 there is only a time of day.
    const iso = value.toISOString();
    return iso < '1900' || iso.length !== 24
      ? { kind: 'time' }
      : { kind: 'date', iso: iso.slice(0, 10) };
  }
  return typeof value === 'string' ? textCell(value) : null;
}

/** A merged cell counts for each row that it spans, as it looks on screen. */
function mergedCells(sheet: BookSheet): Map<string, Cell> {
  const copies = new Map<string, Cell>();
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const value = sheet.rows[startRow]?.[startCol] ?? null;
    const cell = cellOf(value, sheet.cells?.get(`${startRow},${startCol}`));
    if (!cell) continue;
    for (let row = startRow + 1; row <= Math.min(endRow, sheet.rows.length - 1); row += 1) {
      copies.set(`${row},${startCol}`, { ...cell, merged: true });
    }
  }
  return copies;
}

type HiddenDef = { readonly hidden?: boolean; readonly height?: number; readonly width?: number };

/** Hidden, filtered out, or of no height or width. */
const isHidden = (def: HiddenDef | undefined): boolean =>
  def?.hidden === true || def?.height === 0 || def?.width === 0;

function sheetOf(sheet: BookSheet): Sheet {
  const merged = mergedCells(sheet);
  const rows = sheet.rows.flatMap((values, index): Array<SheetRow> => {
    const cells = values.map(
      (value, column) =>
        cellOf(value, sheet.cells?.get(`${index},${column}`)) ??
        merged.get(`${index},${column}`) ??
        null,
    );
    // A row that only repeats merged cells is empty.
    const own =
      values.some((value) => value !== null && value !== '') ||
      cells.some((c) => c?.kind === 'uncomputed');
    if (!own || cells.every((cell) => cell === null)) return [];
    const row = { number: index + 1, cells };
    return [isHidden(sheet.rowDefs?.get(index)) ? { ...row, hidden: true } : row];
  });
  const hidden = sheet.hidden === true || sheet.veryHidden === true;
  const hiddenColumns = (sheet.columns ?? []).flatMap((def, index) =>
    isHidden(def) ? [index] : [],
  );
  return {
    name: cleanText(sheet.name),
    hidden,
    rows,
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
  };
}

const CELL = /<(?:\w+:)?c\s([^>]*?)(\/?)>/g;
const PLACE = /\br="([A-Za-z]{1,3})(\d{1,7})"/;
const ROW = /<(?:\w+:)?row[\s>/]/g;

/** Detects cells with content beyond the limits, which would otherwise be ignored silently. */
function outside(xml: string): 'rows' | 'columns' | null {
  let unplaced = false;
  for (const [, attributes = '', closed] of xml.matchAll(CELL)) {
    const [, letters = '', row = ''] = PLACE.exec(attributes) ?? [];
    if (letters === '') {
      if (/\br=/.test(attributes)) throw new Error('a cell in no place');
      unplaced = true;
    }
    if (closed === '/') continue;
    if (Number(row) > MAX_ROWS) return 'rows';
    if (letters.length > 2 || (letters.length === 2 && letters.toUpperCase() > LAST))
      return 'columns';
  }
  // Rows without a row number are consecutive.
  return unplaced && (xml.match(ROW)?.length ?? 0) > MAX_ROWS ? 'rows' : null;
}

const LAST = columnLetter(MAX_COLUMNS - 1);

function kindOf(parts: Parts): 'xlsx' | 'ods' | 'xlsb' | 'other' {
  const names = [...parts.keys()];
  if (names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name))) return 'xlsx';
  if (names.some((name) => /^xl\/workbook.*\.bin$/i.test(name))) return 'xlsb';
  return parts.has('content.xml') ? 'ods' : 'other';
}

/** Parses an .xlsx file. Never throws: a broken or hostile file is a problem like any other. */
export async function readWorkbook(bytes: Uint8Array): Promise<Tables> {
  try {
    const parts = unzipGuarded(bytes);
    const kind = kindOf(parts);
    if (kind === 'ods') return refused(sheetText.file.openDocument);
    if (kind === 'xlsb') return refused(sheetText.file.binaryExcel);
    if (kind === 'other') return refused(sheetText.file.otherType(sheetText.file.kinds.zip));
    const decoder = new TextDecoder();
    for (const [name, part] of parts) {
      if (!/worksheets\/[^/]*\.xml$/i.test(name)) continue;
      const beyond = outside(decoder.decode(part));
      if (beyond === 'rows') return refused(sheetText.file.tooManyRows(MAX_ROWS));
      if (beyond === 'columns') return refused(sheetText.file.tooManyColumns(MAX_COLUMNS));
    }
    const book = await readXlsx(rezip(parts), {
      readStyles: true,
      range: `A1:${LAST}${MAX_ROWS}`,
    });
    return { sheets: book.sheets.map(sheetOf), notes: [] };
  } catch (error) {
    return refused(
      error instanceof SuspiciousArchive ? sheetText.file.suspicious : sheetText.file.broken,
    );
  }
}

import { inboxText } from '../../strings/inbox.ts';
import { sheetText } from '../../strings/sheet.ts';
import {
  child,
  type Element,
  elements,
  local,
  parseXml,
  property,
  textOf,
  toggle,
  within,
} from '../document/word/xml.ts';
import { type Cell, type Sheet, type SheetRow, textCell } from './cells.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { refused, type Tables } from './text-table.ts';
import { type Parts, SuspiciousArchive, unzipGuarded } from './zip-guard.ts';

/** What is not on the page: deleted or moved text, field codes, the second version of a drawing, a table within. */
const NOT_SHOWN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'tbl']);

/** The text of a cell as printed; a paragraph and a line break end a word. */
function shownText(node: Element): string {
  return elements(node)
    .map((one): string => {
      const name = local(one);
      if (NOT_SHOWN.has(name)) return '';
      if (name === 't') return textOf(one);
      if (name === 'tab' || name === 'br' || name === 'cr') return ' ';
      if (name === 'noBreakHyphen') return '-';
      if (name === 'r' && toggle(child(one, 'rPr'), 'vanish') === true) return '';
      return name === 'p' ? `${shownText(one)} ` : shownText(one);
    })
    .join('');
}

/** Rows and cells may be wrapped in content controls and in marks of tracked changes. */
function held(node: Element, name: string): Array<Element> {
  return elements(node).flatMap((one) => {
    if (local(one) === name) return [one];
    return NOT_SHOWN.has(local(one)) || local(one).endsWith('Pr') ? [] : held(one, name);
  });
}

const isDeleted = (row: Element): boolean => {
  const properties = child(row, 'trPr');
  return properties !== undefined && child(properties, 'del') !== undefined;
};

const spanOf = (text: string | null): number =>
  Math.min(Math.max(Number.parseInt(text ?? '1', 10) || 1, 1), MAX_COLUMNS);

const repeated = (cell: Cell | null | undefined): Cell | null =>
  cell ? { ...cell, merged: true } : null;

/** A table of a document as a sheet: a merged cell counts in each row that it spans, as it looks on the page. */
function sheetOf(table: Element, name: string): Sheet {
  const rows: Array<SheetRow> = [];
  let above: ReadonlyArray<Cell | null> = [];
  held(table, 'tr').forEach((row, index) => {
    if (isDeleted(row)) return;
    const before = property(child(row, 'trPr'), 'gridBefore');
    const cells: Array<Cell | null> = before === null ? [] : Array(spanOf(before)).fill(null);
    let own = false;
    for (const cell of held(row, 'tc')) {
      const properties = child(cell, 'tcPr');
      const merge = property(properties, 'vMerge');
      const goesOn = merge !== null && merge !== 'restart';
      const text = goesOn ? repeated(above[cells.length]) : textCell(shownText(cell));
      own ||= !goesOn && text !== null;
      const span = spanOf(property(properties, 'gridSpan'));
      cells.push(text, ...Array<null>(span - 1).fill(null));
    }
    above = cells;
    if (own) rows.push({ number: index + 1, cells });
  });
  return { name, hidden: false, rows };
}

const isMain = (name: string): boolean => /^word\/document\d*\.xml$/i.test(name);

function tablesOf(parts: Parts): Tables {
  const main = [...parts].find(([name]) => isMain(name))?.[1];
  if (!main) return refused(sheetText.file.otherType(sheetText.file.kinds.zip));
  const tables = within(parseXml(main), 'tbl');
  const sheets = tables.map((table, index) => sheetOf(table, inboxText.table(index + 1)));
  if (sheets.some(({ rows }) => rows.length > MAX_ROWS))
    return refused(sheetText.file.tooManyRows(MAX_ROWS));
  if (sheets.some(({ rows }) => rows.some(({ cells }) => cells.length > MAX_COLUMNS)))
    return refused(sheetText.file.tooManyColumns(MAX_COLUMNS));
  return sheets.length === 0 ? refused(inboxText.word.none) : { sheets, notes: [] };
}

/** Reads the tables of a Word document. Never throws: a broken or hostile file is a problem like any other. */
export function readDocx(bytes: Uint8Array): Tables {
  try {
    return tablesOf(unzipGuarded(bytes));
  } catch (error) {
    return refused(
      error instanceof SuspiciousArchive ? sheetText.file.suspicious : inboxText.word.broken,
    );
  }
}

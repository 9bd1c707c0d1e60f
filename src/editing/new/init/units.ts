import { fold } from '../../../domain/fold.ts';
import { initText } from '../../../strings/init.ts';
import { sheetText } from '../../../strings/sheet.ts';
import { type Cell, cellText, type Sheet, type SheetRow } from '../../sheet/cells.ts';
import { readCount } from '../../sheet/read-number.ts';
import { type SheetProblem, sheetProblem } from '../../sheet/sheet-problem.ts';
import type { Tables } from '../../sheet/text-table.ts';
import { readTextCell } from '../../sheet/values.ts';
import { kindNamed, splitName } from './kinds.ts';
import { findUnitHeader, type UnitColumn, type UnitHeader } from './unit-columns.ts';

/** A unit from an office's list. */
export interface Unit {
  /** The row number of the list in the spreadsheet program. */
  readonly row: number;
  /** Without its kind: "Văn Lang". */
  readonly name: string;
  /** In lower case: "xã"; a kind that src/editing/new/init/kinds.ts does not list is as written. */
  readonly kind: string;
  /** How many units it has below it, when the list gives the number. */
  readonly communes?: number;
}

/** "Xã Văn Lang" */
export const fullName = ({ kind, name }: Pick<Unit, 'kind' | 'name'>): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;

export interface UnitList {
  readonly units: ReadonlyArray<Unit>;
  readonly problems: ReadonlyArray<SheetProblem>;
  /** In Vietnamese: what was skipped, and why. */
  readonly notes: ReadonlyArray<string>;
}

/** "Tổng cộng", "Cộng toàn tỉnh": a row with totals. */
const TOTAL = /^(?:tong|tong so|tong cong|cong|toan (?:tinh|huyen|xa|thanh pho)|cong toan .*)$/;

/** "(1)", "2", "A": a row that numbers the columns. */
const NUMBERING = /^(?:\(?\d{1,2}\)?|[A-Z])$/;

/** A longer text is not a name: words of another cell were merged into it. */
const LONGEST_NAME = 100;

/** The name and the kind of a unit, from its two columns. */
function nameAndKind(typed: string, given: string | null): Pick<Unit, 'name' | 'kind'> | null {
  const split = splitName(typed);
  if (given === null) return split ? { name: split.rest, kind: split.kind.name } : null;
  const kind = kindNamed(given)?.name ?? given.toLowerCase();
  if (split?.kind.name === kind) return { name: split.rest, kind };
  const before = typed.toLowerCase().startsWith(`${kind} `) ? typed.slice(kind.length + 1) : typed;
  return { name: before.trim(), kind };
}

function readRow(row: SheetRow, header: UnitHeader, sheet: Sheet): Unit | Array<SheetProblem> {
  const place = (column: UnitColumn, cell: Cell | null | undefined) => ({
    sheet: sheet.name,
    row: row.number,
    column: header.at.get(column) ?? null,
    label: initText.columns[column][0] ?? null,
    found: cell ? cellText(cell) : null,
  });
  const cellOf = (column: UnitColumn) => row.cells[header.at.get(column) ?? -1] ?? null;
  const nameCell = cellOf('name');
  if (!nameCell) return [sheetProblem(initText.unit.noName, place('name', null))];
  const name = readTextCell(nameCell);
  if ('problem' in name) return [sheetProblem(name.problem, place('name', nameCell))];
  const kindCell = cellOf('kind');
  const kind = kindCell && readTextCell(kindCell);
  if (kind && 'problem' in kind) return [sheetProblem(kind.problem, place('kind', kindCell))];
  if (name.value.length > LONGEST_NAME || /[;|\t]/.test(name.value)) {
    return [sheetProblem(initText.unit.notAName, place('name', nameCell))];
  }
  const read = nameAndKind(name.value, kind?.value ?? null);
  if (!read) return [sheetProblem(initText.unit.noKind(name.value), place('name', nameCell))];
  const split = splitName(name.value);
  if (split && !split.kind.inNames && split.kind.name !== read.kind && kindNamed(read.kind)) {
    const text = initText.unit.twoKinds(split.kind.name, read.kind);
    return [sheetProblem(text, place('kind', kindCell))];
  }
  const countCell = cellOf('communes');
  if (!countCell) return { row: row.number, ...read };
  const count = readCount(countCell);
  if ('problem' in count) return [sheetProblem(count.problem, place('communes', countCell))];
  if (count.value === 0) return { row: row.number, ...read };
  return { row: row.number, ...read, communes: count.value };
}

const texts = (row: SheetRow): Array<string> =>
  row.cells.flatMap((cell) => (cell ? [cellText(cell)] : []));

/** A list of names only, one per row, each with its kind as prefix, needs no header. */
function withoutHeader(sheet: Sheet): UnitHeader | null {
  const isName = (row: SheetRow) => texts(row).length === 1 && splitName(texts(row)[0] ?? '');
  const index = sheet.rows[0]?.cells.findIndex((cell) => cell !== null) ?? 0;
  return sheet.rows.length > 0 && sheet.rows.every(isName)
    ? { row: 0, at: new Map([['name', index]]), others: [] }
    : null;
}

function readSheet(sheet: Sheet, header: UnitHeader): UnitList {
  const units: Array<Unit> = [];
  const problems: Array<SheetProblem> = [];
  const notes: Array<string> = header.others.map((heading) => initText.note.column(heading));
  for (const row of sheet.rows) {
    if (row.number <= header.row) continue;
    const found = texts(row);
    const first = found.find((text) => !NUMBERING.test(text));
    if (first === undefined && found.length > 1) {
      notes.push(sheetText.note.numbering(row.number));
    } else if (first !== undefined && TOTAL.test(fold(first).trim())) {
      notes.push(initText.note.total(row.number));
    } else {
      const read = readRow(row, header, sheet);
      if (Array.isArray(read)) problems.push(...read);
      else units.push(read);
    }
  }
  return { units, problems: [...problems, ...repeated(units, sheet.name)], notes };
}

/** The rows that name a unit a second time: the same kind and name. */
function repeated(units: ReadonlyArray<Unit>, sheet: string | null): Array<SheetProblem> {
  const first = new Map<string, Unit>();
  return units.flatMap((unit) => {
    const name = fullName(unit);
    const key = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
    const before = first.get(key);
    if (!before) first.set(key, unit);
    return before
      ? [sheetProblem(initText.unit.twice(name, before.row, unit.row), { sheet, row: unit.row })]
      : [];
  });
}

/**
 * Parses a list of units: columns for the name, the kind and the number of units below, in any order, by
 * the words of their header. The first table with such a header is used. Pure.
 */
export function readUnits(tables: Tables): UnitList {
  if ('problems' in tables) return { units: [], problems: tables.problems, notes: [] };
  const sheets = tables.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const [first] = sheets;
  const refuse = (problem: SheetProblem): UnitList => ({
    units: [],
    problems: [problem],
    notes: tables.notes,
  });
  if (!first) return refuse(sheetProblem(sheetText.file.empty));
  for (const sheet of sheets) {
    const header = findUnitHeader(sheet) ?? withoutHeader(sheet);
    if (!header) continue;
    const list = readSheet(sheet, header);
    if (list.units.length === 0 && list.problems.length === 0) {
      return refuse(sheetProblem(initText.unit.none, { sheet: sheet.name }));
    }
    return { ...list, notes: [...tables.notes, ...list.notes] };
  }
  return refuse(sheetProblem(initText.unit.noHeader, { sheet: first.name }));
}

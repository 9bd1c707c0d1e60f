import { readCsv, writeCsv } from './csv.ts';

/**
 * Converts entries to a flat table and back, without loss. Nested fields become columns with dotted names
 * ("window.due"); lists, and columns with mixed types, hold JSON.
 */
export interface Column {
  readonly name: string;
  /** Types of a Frictionless table schema; `any` holds JSON text. */
  readonly type: 'string' | 'number' | 'boolean' | 'any';
  /** What an empty cell means: an absent field, or null. */
  readonly empty: 'absent' | 'null';
}

export interface Table {
  readonly columns: ReadonlyArray<Column>;
  readonly rows: ReadonlyArray<Readonly<Record<string, unknown>>>;
}

type Row = Record<string, unknown>;

const isGroup = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0;

function flatten(value: Row, before = ''): Row {
  const flat: Row = {};
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    const name = `${before}${key}`;
    if (isGroup(child)) Object.assign(flat, flatten(child, `${name}.`));
    else flat[name] = child;
  }
  return flat;
}

function unflatten(flat: Row): Row {
  const result: Row = {};
  for (const [name, value] of Object.entries(flat)) {
    const keys = name.split('.');
    const last = keys.pop() ?? name;
    let group = result;
    for (const key of keys) {
      group[key] ??= {};
      group = group[key] as Row;
    }
    group[last] = value;
  }
  return result;
}

/** The narrowest column type that restores every value. */
function columnOf(name: string, rows: ReadonlyArray<Row>): Column {
  const values = rows.map((row) => row[name]);
  const [absent, none] = [values.includes(undefined), values.includes(null)];
  const kinds = new Set(values.filter((v) => v !== undefined && v !== null).map((v) => typeof v));
  const [kind] = kinds;
  const simple = kind === 'string' || kind === 'number' || kind === 'boolean';
  if (kinds.size !== 1 || !simple || (absent && none) || values.includes('')) {
    return { name, type: 'any', empty: 'absent' };
  }
  return { name, type: kind, empty: none ? 'null' : 'absent' };
}

export function tableOf(entries: ReadonlyArray<object>): Table {
  const rows = entries.map((entry) => flatten(entry as Row));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { columns: names.map((name) => columnOf(name, rows)), rows };
}

function cellText({ type }: Column, value: unknown): string {
  if (value === undefined) return '';
  if (type === 'any') return JSON.stringify(value);
  return value === null ? '' : String(value);
}

export function tableCsv({ columns, rows }: Table): string {
  return writeCsv([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map((column) => cellText(column, row[column.name]))),
  ]);
}

function cellValue({ type, empty }: Column, text: string): unknown {
  if (text === '') return empty === 'null' ? null : undefined;
  if (type === 'any') return JSON.parse(text);
  if (type === 'boolean') return text.toLowerCase() === 'true';
  // A Vietnamese spreadsheet writes 79,5 for 79.5.
  return type === 'number' ? Number(text.replace(',', '.')) : text;
}

/** Entries from CSV; columns may be in any order, unknown ones are ignored. */
export function entriesFromCsv(text: string, columns: ReadonlyArray<Column>): Array<Row> {
  const [head = [], ...lines] = readCsv(text);
  const places = columns.map((column) => ({ column, at: head.indexOf(column.name) }));
  return lines.map((line) => {
    const flat: Row = {};
    for (const { column, at } of places) {
      const value = at < 0 ? undefined : cellValue(column, line[at] ?? '');
      if (value !== undefined) flat[column.name] = value;
    }
    return unflatten(flat);
  });
}

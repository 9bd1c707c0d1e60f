import { formatDay } from '../../domain/dates.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { labelOf } from '../../domain/schema-labels.ts';
import type { Path } from '../../domain/schema-walk.ts';
import { type DiffPiece, wordDiff } from '../../domain/word-diff.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { entrySchema } from '../../model/entities.ts';
import { summaryText } from '../../strings/summary.ts';

/** One field of an entry, before and after. */
export interface FieldChange {
  readonly label: string;
  /** Null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** What changed in a longer text, by words. */
  readonly pieces: ReadonlyArray<DiffPiece> | null;
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value as a reader writes it: days and numbers in Vietnamese. */
export function valueText(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return DAY.test(value) ? formatDay(value) : value;
  if (typeof value === 'boolean') return value ? summaryText.yes : summaryText.no;
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (isObject(value)) return Object.values(value).map(valueText).join(' ');
  return summaryText.empty;
}

const LONG = 60;

/** Paths of the deepest fields that differ; lists of plain values are one field. */
function differing(before: unknown, after: unknown, path: Path): Array<[Path, unknown, unknown]> {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [was, is] = [before, after];
  const isPlainList = (value: unknown) => Array.isArray(value) && !value.some(isObject);
  const goesDown = isObject(was) && isObject(is) && Array.isArray(was) === Array.isArray(is);
  if (!goesDown || isPlainList(was) || isPlainList(is)) return [[path, was, is]];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return keys.flatMap((key) =>
    differing(was[key], is[key], [...path, Array.isArray(was) ? Number(key) : key]),
  );
}

/** The label of a field; with the row of a list or the key of a table, which have none. */
function nameOf(schema: ReturnType<typeof entrySchema>, path: Path): string {
  // What stands after a semicolon explains how to fill the field in.
  const label = labelOf(schema, path)?.split(';')[0] ?? null;
  const key = path.at(-1);
  if (label === null) return path.map(String).join('.');
  if (path.length === 1 || labelOf(schema, path.slice(0, -1))?.split(';')[0] !== label)
    return label;
  return `${label}, ${typeof key === 'number' ? summaryText.row(key + 1) : String(key)}`;
}

/** The fields of some data that differ, with what they said before and say now. */
export function dataChanges(
  schema: ReturnType<typeof entrySchema> | null,
  before: unknown,
  after: unknown,
): Array<FieldChange> {
  return differing(before, after, []).map(([path, old, now]) => {
    const isBody = path[0] === 'body';
    const name = path.map(String).join('.');
    const label = isBody ? summaryText.body : schema ? nameOf(schema, path) : name;
    const isThere = (value: unknown) => value !== undefined && value !== null && value !== '';
    const [from, to] = [old, now].map((value) => (isThere(value) ? valueText(value) : null));
    const isLong = isBody || Math.max(from?.length ?? 0, to?.length ?? 0) > LONG;
    const pieces = isLong && from && to ? wordDiff(from, to) : null;
    return { label, before: from ?? null, after: to ?? null, pieces };
  });
}

/** The fields of an entry that differ. */
export function fieldChanges(
  collection: CollectionName,
  before: object,
  after: object,
): Array<FieldChange> {
  const { file: _was, ...was } = before as Data;
  const { file: _is, ...is } = after as Data;
  return dataChanges(entrySchema(collection), was, is);
}

import { z } from 'zod';
import { type Schema, shapeOf, unwrap, valuesOf } from '../../domain/schema-walk.ts';
import type { FormGroup } from './form-group.ts';
import { newId } from './new-id.ts';

const isGroup = (value: unknown): value is FormGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deep equality of JSON data. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  }
  if (isGroup(a) && isGroup(b)) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return names.every((name) => isSame(a[name], b[name]));
  }
  return a === b;
};

/** The value of a field that nobody filled in. `false` counts as empty where it is the default. */
function isEmpty(schema: Schema, value: unknown): boolean {
  if (value === false) return z.safeParse(schema, undefined).data === false;
  if (Array.isArray(value)) return value.length === 0;
  if (isGroup(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}

/** True when leaving the field out says neither yes nor no. */
const isUnsaid = (schema: Schema): boolean => {
  const { success, data } = z.safeParse(schema, undefined);
  return success && data === undefined;
};

const accepts = (schema: Schema, value: unknown) => z.safeParse(schema, value).success;

/** The variant of a discriminated union that the value selects. */
function shapeFor(schema: Schema, value: FormGroup): Readonly<Record<string, Schema>> {
  const def = unwrap(schema)._zod.def as {
    options?: ReadonlyArray<Schema>;
    discriminator?: string;
  };
  const { options, discriminator = '' } = def;
  if (!options) return shapeOf(schema);
  const named = options.find((option) => {
    const key = shapeOf(option)[discriminator];
    return key !== undefined && valuesOf(key).includes(String(value[discriminator]));
  });
  return named ? shapeOf(named) : {};
}

function normalizeGroup(schema: Schema, value: FormGroup, before: FormGroup): FormGroup {
  const shape = shapeFor(schema, value);
  const kept: Array<readonly [string, unknown]> = [];
  for (const [name, raw] of Object.entries(value)) {
    const field = shape[name];
    const normalized = field ? normalizeFormValue(field, raw, before[name]) : raw;
    // A switch that nobody touched is off, which is not the same as a “no” that somebody wrote.
    const untouched = normalized === false && !(name in before) && field && isUnsaid(field);
    if (untouched) continue;
    if (!field || !isEmpty(field, normalized)) kept.push([name, normalized]);
    // Unchanged: preserve an explicit empty list or `false`.
    else if (name in before && isSame(normalized, before[name])) kept.push([name, before[name]]);
    else if (accepts(field, undefined)) continue;
    else kept.push([name, accepts(field, null) ? null : normalized]);
  }
  const given = new Set(Object.keys(value));
  for (const [name, field] of Object.entries(shape)) {
    // "null: the source does not say" is written explicitly, not omitted.
    if (!given.has(name) && !accepts(field, undefined) && accepts(field, null))
      kept.push([name, null]);
  }
  return Object.fromEntries(kept);
}

function normalizeList(
  schema: Schema,
  value: ReadonlyArray<unknown>,
  before: unknown,
): Array<unknown> {
  const { element } = unwrap(schema)._zod.def as { element?: Schema };
  if (!element) return [...value];
  const old = Array.isArray(before) ? before : [];
  const byId = new Map(old.map((item) => [isGroup(item) ? item.id : undefined, item]));
  const hasId = 'id' in shapeOf(element);
  const taken = new Set(value.flatMap((item) => (isGroup(item) && item.id ? [item.id] : [])));
  return value.map((item, at) => {
    if (!isGroup(item)) return normalizeFormValue(element, item, undefined);
    const was = hasId ? byId.get(item.id) : old[at];
    const normalized = normalizeGroup(element, item, isGroup(was) ? was : {});
    if (!hasId || normalized.id) return normalized;
    const id = newId(normalized, taken);
    taken.add(id);
    return { ...normalized, id };
  });
}

/** Joins lines, because texts of the model have one line and the form's input allows several. */
const oneLine = (value: string): string => value.trim().replace(/\s*\n\s*/g, ' ');

/**
 * Converts a form value to the model's form: omitted values are removed (empty text, null, empty list or
 * object), except where the schema requires null; missing ids are generated. Unedited values stay as they
 * were in `before`, and unknown fields are passed through.
 *
 * @param before the value at the same path in the file, undefined when there was none
 */
export function normalizeFormValue(schema: Schema, value: unknown, before: unknown): unknown {
  if (isSame(value, before)) return before;
  if (Array.isArray(value)) return normalizeList(schema, value, before);
  if (isGroup(value)) return normalizeGroup(schema, value, isGroup(before) ? before : {});
  return typeof value === 'string' ? oneLine(value) : value;
}

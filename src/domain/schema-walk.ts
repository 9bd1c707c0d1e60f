import type { z } from 'zod';

/** Traverses zod schemas alongside the data they describe. Supports only the zod types this project uses. */
export type Schema = z.core.$ZodType;

/** The path from the root of the data to a field: `['owners', 'lead', 0]`. */
export type Path = ReadonlyArray<PropertyKey>;

/** Unwraps optional, nullable, default, preprocess and similar wrappers. */
export function unwrap(schema: Schema): Schema {
  const def = schema._zod.def as { type: string; innerType?: Schema; out?: Schema };
  if (def.type === 'pipe' && def.out) return unwrap(def.out);
  return def.innerType ? unwrap(def.innerType) : schema;
}

const known = new WeakMap<Schema, Map<PropertyKey, ReadonlyArray<Schema>>>();

/** The schemas possible at `key` below a schema; a union gives those of all its options. */
export function below(schema: Schema, key: PropertyKey): ReadonlyArray<Schema> {
  // Cached: a list of all units of a country asks this a million times. All elements of an array are alike.
  const at = typeof key === 'number' ? 0 : key;
  const found = known.get(schema)?.get(at);
  if (found) return found;
  const now = findBelow(schema, at);
  // Only what exists: names in data that nobody has checked are without number.
  if (now.length > 0) {
    const keys = known.get(schema) ?? new Map<PropertyKey, ReadonlyArray<Schema>>();
    known.set(schema, keys.set(at, now));
  }
  return now;
}

function findBelow(schema: Schema, key: PropertyKey): ReadonlyArray<Schema> {
  const def = unwrap(schema)._zod.def as {
    type: string;
    shape?: Record<string, Schema>;
    element?: Schema;
    options?: ReadonlyArray<Schema>;
    valueType?: Schema;
  };
  if (def.type === 'object') return [def.shape?.[String(key)] ?? []].flat();
  if (def.type === 'record') return [def.valueType ?? []].flat();
  if (def.type === 'array') return [def.element ?? []].flat();
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => below(option, key));
  return [];
}

/** The direct child schemas of a schema: fields, elements, options. */
export function parts(schema: Schema): Array<Schema> {
  const def = unwrap(schema)._zod.def as {
    shape?: Record<string, Schema>;
    element?: Schema;
    options?: ReadonlyArray<Schema>;
  };
  return [...Object.values(def.shape ?? {}), ...[def.element ?? []].flat(), ...(def.options ?? [])];
}

/** True when a field may be omitted. */
export const isOptional = (schema: Schema): boolean => schema._zod.optin === 'optional';

/** The fields of an object schema, by name; empty for other schemas. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = unwrap(schema)._zod.def as { type: string; shape?: Record<string, Schema> };
  return def.type === 'object' ? (def.shape ?? {}) : {};
}

/** The allowed strings of an enum or literal field. */
export function valuesOf(schema: Schema): Array<string> {
  return [...(unwrap(schema)._zod.values ?? [])].filter((value) => typeof value === 'string');
}

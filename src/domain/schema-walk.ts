import type { z } from 'zod';

/** Walking zod schemas beside the data they describe. Only what this project's schemas are made of. */
export type Schema = z.core.$ZodType;

/** The way from the root of the data to a field: `['owners', 'lead', 0]`. */
export type Path = ReadonlyArray<PropertyKey>;

/** Takes off optional, nullable, default, preprocess and the like. */
export function unwrap(schema: Schema): Schema {
  const def = schema._zod.def as { type: string; innerType?: Schema; out?: Schema };
  if (def.type === 'pipe' && def.out) return unwrap(def.out);
  return def.innerType ? unwrap(def.innerType) : schema;
}

/** The schemas that may stand at `key` below a schema; a union gives those of all its options. */
export function below(schema: Schema, key: PropertyKey): Array<Schema> {
  const def = unwrap(schema)._zod.def as {
    type: string;
    shape?: Record<string, Schema>;
    element?: Schema;
    options?: ReadonlyArray<Schema>;
  };
  if (def.type === 'object') return [def.shape?.[String(key)] ?? []].flat();
  if (def.type === 'array') return [def.element ?? []].flat();
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => below(option, key));
  return [];
}

/** The schemas one step below a schema: fields, elements, options. */
export function parts(schema: Schema): Array<Schema> {
  const def = unwrap(schema)._zod.def as {
    shape?: Record<string, Schema>;
    element?: Schema;
    options?: ReadonlyArray<Schema>;
  };
  return [...Object.values(def.shape ?? {}), ...[def.element ?? []].flat(), ...(def.options ?? [])];
}

/** True when a field may be left out. */
export const isOptional = (schema: Schema): boolean => schema._zod.optin === 'optional';

/** The fields of a group, by name; none for anything else. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = unwrap(schema)._zod.def as { type: string; shape?: Record<string, Schema> };
  return def.type === 'object' ? (def.shape ?? {}) : {};
}

/** The texts that a field takes, for one that takes only certain ones. */
export function valuesOf(schema: Schema): Array<string> {
  return [...(unwrap(schema)._zod.values ?? [])].filter((value) => typeof value === 'string');
}

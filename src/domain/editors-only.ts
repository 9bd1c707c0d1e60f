import type { z } from 'zod';
import { editorsOnly } from '../model/reading.ts';
import { type Schema, shapeOf } from './schema-walk.ts';

/** True for a field that only editors see. */
export const isEditorsOnly = (schema: Schema): boolean => editorsOnly.has(schema as z.ZodType);

/** The paths of the fields of an entry that only editors see. */
export function editorsOnlyPaths(schema: Schema): Array<ReadonlyArray<string>> {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) =>
    isEditorsOnly(field) ? [[name]] : editorsOnlyPaths(field).map((path) => [name, ...path]),
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** A copy without the value at a path; the same object when there is none. */
export function withoutPath<T extends object>(
  entry: T,
  [key = '', ...rest]: ReadonlyArray<string>,
): T {
  const { [key]: value, ...others } = entry as Fields;
  if (value === undefined) return entry;
  if (rest.length === 0) return others as T;
  return typeof value === 'object' && value !== null
    ? { ...entry, [key]: withoutPath(value, rest) }
    : entry;
}

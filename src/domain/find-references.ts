import type { z } from 'zod';
import type { CollectionName } from '../model/collection-names.ts';
import { references } from '../model/common.ts';
import { below, type Path, type Schema, unwrap } from './schema-walk.ts';

/** A reference to an entry, and the field that holds it. */
export interface FoundReference {
  readonly path: Path;
  readonly collection: CollectionName;
  readonly id: string;
}

/** All strings in data whose field is in a registry, found through the schema. */
export function findRegistered<Meta>(
  schema: z.ZodType,
  data: unknown,
  metaOf: (field: z.ZodType) => Meta | undefined,
): Array<{ readonly path: Path; readonly text: string; readonly meta: Meta }> {
  const found: Array<{ path: Path; text: string; meta: Meta }> = [];
  const text = (at: Schema, value: string, path: () => Path): void => {
    const meta = metaOf(unwrap(at) as z.ZodType);
    if (meta !== undefined) found.push({ path: path(), text: value, meta });
  };
  const visit = (at: Schema, value: object, path: Path): void => {
    const isList = Array.isArray(value);
    for (const [name, child] of Object.entries(value)) {
      if (typeof child !== 'string' && (typeof child !== 'object' || child === null)) continue;
      const key = isList ? Number(name) : name;
      for (const schemaBelow of below(at, key)) {
        // Most texts are in no registry: only those that are need a path.
        if (typeof child === 'string') text(schemaBelow, child, () => [...path, key]);
        else visit(schemaBelow, child, [...path, key]);
      }
    }
  };
  if (typeof data === 'string') text(schema, data, () => []);
  else if (typeof data === 'object' && data !== null) visit(schema, data, []);
  return found;
}

/** All references in data that passed its schema. */
export const findReferences = (schema: z.ZodType, data: unknown): Array<FoundReference> =>
  findRegistered(schema, data, (field) => references.get(field)).map(({ path, text, meta }) => ({
    path,
    collection: meta.collection,
    id: text,
  }));

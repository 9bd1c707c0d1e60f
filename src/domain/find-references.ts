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
  const visit = (wrapped: Schema, value: unknown, path: Path): void => {
    const at = unwrap(wrapped);
    const meta = metaOf(at as z.ZodType);
    if (meta !== undefined && typeof value === 'string') {
      found.push({ path, text: value, meta });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value)) {
      const key = Array.isArray(value) ? Number(name) : name;
      for (const schemaBelow of below(at, key)) visit(schemaBelow, child, [...path, key]);
    }
  };
  visit(schema, data, []);
  return found;
}

/** All references in data that passed its schema. */
export const findReferences = (schema: z.ZodType, data: unknown): Array<FoundReference> =>
  findRegistered(schema, data, (field) => references.get(field)).map(({ path, text, meta }) => ({
    path,
    collection: meta.collection,
    id: text,
  }));

import { z } from 'zod';
import { below, type Schema, unwrap } from '../../domain/schema-walk.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { references } from '../../model/common.ts';
import { vi } from '../../strings/vi.ts';
import type { Path } from './place.ts';

/** The Vietnamese label (`describe`) of a field, or of the nearest parent that has one. */
export function labelOf(schema: z.ZodType, path: Path): string | null {
  let current: ReadonlyArray<Schema> = [schema];
  let label: string | null = null;
  for (const key of path) {
    current = current.flatMap((s) => below(s, key));
    label = current.map(descriptionOf).find((text) => text !== null) ?? label;
  }
  return label;
}

/** The label of one field; null when it has none. */
export function descriptionOf(schema: Schema): string | null {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = (schema._zod.def as { innerType?: Schema }).innerType;
  return inner ? descriptionOf(inner) : null;
}

export interface FoundReference {
  readonly path: Path;
  readonly collection: CollectionName;
  readonly id: string;
}

/** Every text in data whose field stands in a registry, found through the schema. */
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

/** Every reference in data that passed its schema. */
export const findReferences = (schema: z.ZodType, data: unknown): Array<FoundReference> =>
  findRegistered(schema, data, (field) => references.get(field)).map(({ path, text, meta }) => ({
    path,
    collection: meta.collection,
    id: text,
  }));

/** The words for what a schema refuses, where the schema itself has none. */
export const vietnameseErrors: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? vi.check.missing : vi.check.wrongType(issue.expected);
    case 'unrecognized_keys':
      return vi.check.unknownKeys(issue.keys.join(', '));
    case 'invalid_value':
      return issue.input === undefined
        ? vi.check.missing
        : vi.check.allowed(issue.values.map(String).join(', '));
    case 'too_small':
      return vi.check.tooSmall(Number(issue.minimum));
    case 'too_big':
      return vi.check.tooBig(Number(issue.maximum));
    default:
      return vi.check.invalid;
  }
};

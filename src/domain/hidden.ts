import { z } from 'zod';
import type { CollectionName } from '../model/collection-names.ts';
import { references } from '../model/common.ts';
import { below, isOptional, parts, type Schema, unwrap } from './schema-walk.ts';

/** Whether an entry exists in this edition. */
export type EntryExists = (collection: CollectionName, id: string) => boolean;

const GONE = Symbol('gone');

const holding = new WeakMap<Schema, boolean>();

/** True when a schema contains a reference at any depth: most fields have none and are skipped. */
function holdsReferences(wrapped: Schema): boolean {
  const schema = unwrap(wrapped);
  const before = holding.get(schema);
  if (before !== undefined) return before;
  // Not has(): a derived schema (`.optional()`, `.describe()`) inherits its parent's registration only
  // through get().
  const holds =
    references.get(schema as z.ZodType) !== undefined || parts(schema).some(holdsReferences);
  holding.set(schema, holds);
  return holds;
}

const mayBeEmpty = (list: Schema): boolean => z.safeParse(list, []).success;

function prune(wrapped: Schema, value: unknown, exists: EntryExists): unknown {
  if (!holdsReferences(wrapped)) return value;
  const schema = unwrap(wrapped);
  const target = references.get(schema as z.ZodType);
  if (target && typeof value === 'string') return exists(target.collection, value) ? value : GONE;
  if (Array.isArray(value)) {
    const [element] = below(schema, 0);
    if (!element) return value;
    const kept = value.map((item) => prune(element, item, exists)).filter((item) => item !== GONE);
    if (kept.length === 0 && value.length > 0 && !mayBeEmpty(schema)) return GONE;
    const isSame = kept.length === value.length && kept.every((item, at) => item === value[at]);
    return isSame ? value : kept;
  }
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  let isSame = true;
  for (const [key, child] of Object.entries(value)) {
    const [field] = below(schema, key);
    const pruned = field ? prune(field, child, exists) : child;
    isSame &&= pruned === child;
    if (pruned !== GONE) result[key] = pruned;
    else if (field && !isOptional(field)) return GONE;
  }
  // The same object where nothing was removed: what was found out about it is still known.
  return isSame ? value : result;
}

/**
 * Removes references to hidden entries from an entry, so that not even the id of a draft is published. A
 * list loses the reference, or the object that requires it (a figure of a hidden target); an optional field is
 * dropped. A list that must not be empty is like a mandatory reference: a report without a figure would still tell
 * who reported.
 *
 * @returns the entry without them, or null when the entry itself requires a hidden one
 */
export function withoutHidden<T>(schema: z.ZodType, entry: T, exists: EntryExists): T | null {
  const result = prune(schema, entry, exists);
  // Only references were removed, each where the schema allows its absence: still a T.
  return result === GONE ? null : (result as T);
}

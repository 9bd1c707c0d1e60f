import { type EntryExists, withoutHidden } from '../../domain/hidden.ts';
import {
  type CollectionName,
  collectionNames,
  mapCollections,
} from '../../model/collection-names.ts';
import { entrySchema } from '../../model/entities.ts';
import type { Content } from './types.ts';

/**
 * Removes references to hidden entries, and entries that cannot exist without them (the clauses of a hidden
 * plan, the figures of a hidden district, a report on hidden targets only). Each removal may leave further
 * references dangling, so it repeats until nothing more is removed.
 */
export function withoutHiddenEntries(content: Content): Content {
  const ids = new Map(
    collectionNames.map((name) => [name, new Set(content[name].map(({ id }) => id))]),
  );
  const exists: EntryExists = (collection, id) => ids.get(collection)?.has(id) ?? false;
  const isKept = (entry: { readonly id: string; readonly plan?: string }) =>
    entry.plan === undefined || exists('plans', entry.plan);
  const keep = (name: CollectionName) =>
    content[name]
      .filter(isKept)
      .flatMap((entry) => withoutHidden(entrySchema(name), entry, exists) ?? []);
  // Entries lose references or are removed as a whole: their types do not change.
  const kept = mapCollections(keep) as unknown as Content;
  return collectionNames.every((name) => kept[name].length === content[name].length)
    ? kept
    : withoutHiddenEntries(kept);
}

import { isVisible, type Scope } from '../../domain/edition.ts';
import { editorsOnlyPaths, withoutPath } from '../../domain/editors-only.ts';
import { compareVietnamese } from '../../domain/fold.ts';
import { type CollectionName, mapCollections } from '../../model/collection-names.ts';
import type { Visibility } from '../../model/common.ts';
import { entityOf } from '../../model/entities.ts';
import type { Entity } from '../../model/entity.ts';
import { unconfirmedText } from '../../strings/unconfirmed.ts';
import type { Content } from './types.ts';

/** Data of one file (of one element, for a list), with its id, its file and its Markdown. */
export interface LoadedEntry {
  readonly id: string;
  readonly file: string;
  readonly body: string;
}

/** Fields that entries of all collections may have. */
interface AnyEntry extends Partial<Visibility> {
  readonly id: string;
  readonly file: string;
  readonly plan?: string;
  readonly title?: string;
  readonly shortTitle?: string;
  readonly unconfirmed?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** Sorts ids alphabetically, numbers numerically, names and titles in Vietnamese order. */
function compareBy(field: string) {
  return (a: AnyEntry, b: AnyEntry): number => {
    const [x, y] = [(a as unknown as Fields)[field], (b as unknown as Fields)[field]];
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    if (field === 'id') return a.id < b.id ? -1 : 1;
    return compareVietnamese(String(x), String(y));
  };
}

/** Marks an unconfirmed entry in the name itself, so that no page that shows it can leave the mark out. */
function withMark(entry: AnyEntry): AnyEntry {
  if (!entry.unconfirmed) return entry;
  const { title, shortTitle } = entry;
  return {
    ...entry,
    ...(title === undefined ? {} : { title: unconfirmedText.mark(title) }),
    ...(shortTitle === undefined ? {} : { shortTitle: unconfirmedText.mark(shortTitle) }),
  };
}

/** The elements of a year's set as separate entries. */
const inYear = (set: AnyEntry, key: string): Array<AnyEntry> =>
  ((set as unknown as Fields)[key] as ReadonlyArray<AnyEntry>).map((item) => ({
    ...item,
    id: `${set.plan}/${item.id}`,
    plan: set.plan ?? '',
    file: set.file,
  }));

function entriesOf(entity: Entity, loaded: ReadonlyArray<AnyEntry>, scope: Scope): Array<AnyEntry> {
  const isShown = (entry: AnyEntry) =>
    isVisible({ draft: false, audience: 'public', ...entry }, scope);
  const files = loaded.filter(isShown);
  if (entity.sortBy !== null) files.sort(compareBy(entity.shape === 'year' ? 'id' : entity.sortBy));
  const entries =
    entity.shape === 'year'
      ? files.flatMap((set) => inYear(set, entity.key)).filter(isShown)
      : files;
  // A data file holds every field of an entry: what is for editors alone goes before anything sees it.
  const hidden = editorsOnlyPaths(entity.shape === 'year' ? entity.element : entity.schema);
  return entries.map((entry) => withMark(hidden.reduce(withoutPath, entry)));
}

/**
 * Prepares loaded files for the page models: in the order that their descriptor defines, year's sets split
 * into entries, unconfirmed entries marked in their name, and without what is out of scope.
 *
 * @param load the entries of a collection, which have passed its schema; from Astro, a commit, a worker
 */
export const assemble = (
  load: (name: CollectionName) => ReadonlyArray<LoadedEntry>,
  scope: Scope,
): Content =>
  // Safe cast: the types are inferred from the schemas that the entries have passed.
  mapCollections((name) => entriesOf(entityOf(name), load(name), scope)) as unknown as Content;

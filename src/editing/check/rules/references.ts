import { nearest } from '../../../domain/edit-distance.ts';
import { type CollectionName, collectionNames } from '../../../model/collection-names.ts';
import { entityOf, nameWithPlace } from '../../../model/entities.ts';
import type { OrganizationData } from '../../../model/organization.ts';
import { checkText } from '../../../strings/check.ts';
import { referenceCheckText } from '../../../strings/reference-check.ts';
import starter from '../../new/init/starter/organizations.json' with { type: 'json' };
import { type CheckedFile, fileReferences, type ReadFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

export type Ids = ReadonlyMap<CollectionName, ReadonlySet<string>>;

const INSIDE_ID = /\/$/;

/** The ids of every collection; duplicates are reported. */
export function collectIds(files: ReadonlyArray<CheckedFile>, problems: Array<Problem>): Ids {
  const ids = new Map(collectionNames.map((name) => [name, new Set<string>()]));
  for (const { file, collection, parsed, entries } of files) {
    const known = ids.get(collection) ?? new Set();
    for (const { id, path } of entries) {
      if (id === '' || INSIDE_ID.test(id)) continue;
      if (known.has(id)) {
        const field = { path: [...path, 'id'], found: printable(id) };
        const text = referenceCheckText.duplicateId(printable(id));
        problems.push(problemAt(file, parsed.offsetOf(field.path), 'duplicate-id', text, field));
      }
      known.add(id);
    }
  }
  return ids;
}

/**
 * Reports references to unknown ids. Found ids are added to `used`, so that the rest can be reported as
 * unused.
 *
 * @param unreadable collections with an unreadable file: their entries are not all known, so no reference
 *   into them is reported as missing
 */
export function referenceProblems(
  files: ReadonlyArray<CheckedFile>,
  ids: Ids,
  unreadable: ReadonlySet<CollectionName>,
  used: Set<string>,
): Array<Problem> {
  return files.flatMap((file) => {
    // Such a field names what the file belongs to: that alone does not make it used.
    const placing = new Set(entityOf(file.collection).repeatedByPlace?.map(({ field }) => field));
    return fileReferences(file).flatMap((found) => {
      const { collection, id } = found;
      if (!placing.has(String(found.path[0]))) used.add(`${collection}/${id}`);
      return danglingProblem(file, found, ids, unreadable);
    });
  });
}

/** The same for content/site.json, which is not a collection. */
export const siteReferenceProblems = (
  site: ReadFile,
  ids: Ids,
  unreadable: ReadonlySet<CollectionName>,
): Array<Problem> =>
  fileReferences(site).flatMap((found) => danglingProblem(site, found, ids, unreadable));

function danglingProblem(
  { file, parsed }: ReadFile,
  found: ReturnType<typeof fileReferences>[number],
  ids: Ids,
  unreadable: ReadonlySet<CollectionName>,
): Array<Problem> {
  const { collection, id } = found;
  const known = ids.get(collection) ?? new Set<string>();
  if (known.has(id) || unreadable.has(collection)) return [];
  const near = nearest(
    id,
    [...known].map((known) => [known, known.split('/').at(-1) ?? known] as const),
  );
  const { message } = referenceCheckText.dangling(printable(id), nameWithPlace(collection));
  const text = { message, fix: checkText.dangling(near) };
  const field = { ...found, found: printable(id) };
  return [problemAt(file, parsed.offsetOf(found.path), 'reference', text, field)];
}

/** The names by which running text refers to an entry. */
const namesOf = (data: unknown): ReadonlyArray<string> => {
  const { name, shortName, aliases } = (data ?? {}) as Partial<OrganizationData>;
  return [name, shortName, aliases]
    .flat()
    .filter((word): word is string => word !== undefined && word.length > 3);
};

/**
 * National organizations, which `npm run init` writes into every new site to choose from: an office need not
 * delete those that it does not mention.
 */
const NATIONAL = new Set(starter.map(({ id }) => `organizations/${id}`));

/**
 * Entries that nothing refers to, by id or by name in a text. `used` contains "<collection>/<id>" of
 * everything referred to by id or symbol.
 */
export function unusedProblems(
  files: ReadonlyArray<CheckedFile>,
  used: ReadonlySet<string>,
): Array<Problem> {
  const texts = files
    .filter(({ collection }) => !entityOf(collection).onlyNames)
    .map(({ file }) => file.text);
  const inText = (data: unknown) =>
    namesOf(data).some((name) => texts.some((text) => text.includes(name)));
  return files
    .filter(({ collection }) => entityOf(collection).mustBeNamed)
    .flatMap(({ file, collection, parsed, entries }) => {
      const unused = entries.filter(
        ({ id, data }) =>
          id !== '' &&
          !used.has(`${collection}/${id}`) &&
          !NATIONAL.has(`${collection}/${id}`) &&
          !inText(data),
      );
      const [first] = unused;
      if (!first) return [];
      // One thing to look at: report them together, not one by one.
      const names = unused.map(({ id }) => printable(id));
      const field = { path: first.path, ...(names.length === 1 ? { found: names[0] } : {}) };
      const text = checkText.unused(names);
      return [problemAt(file, parsed.offsetOf(first.path), 'unused', text, field)];
    });
}

import { type CollectionName, collectionNames } from '../../model/collection-names.ts';
import { entityOf, filesOf } from '../../model/entities.ts';
import { SITE_FILE, siteIdentity } from '../../model/site.ts';
import type { FileSchema } from '../check/entries.ts';

/** The collections that the form edits, in the order of its menu; others are only referenced. */
export const editable: ReadonlyArray<CollectionName> = collectionNames
  .filter((name) => entityOf(name).form)
  .sort((a, b) => (entityOf(a).form?.order ?? 0) - (entityOf(b).form?.order ?? 0));

/** What the form edits: collections, and content/site.json. */
export type EditableName = CollectionName | 'site';
export const editableNames: ReadonlyArray<EditableName> = [...editable, 'site'];

/** The path pattern and the schema of a file. */
export function fileOf(name: EditableName): Pick<FileSchema, 'schema'> & { readonly path: string } {
  if (name === 'site') return { path: SITE_FILE, schema: siteIdentity };
  return { path: `content/${filesOf(name).replaceAll('*', 'x')}`, schema: entityOf(name).schema };
}

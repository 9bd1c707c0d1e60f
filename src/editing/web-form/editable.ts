import { collectionSpecs } from '../../model/collections.ts';
import { SITE_FILE, siteIdentity } from '../../model/site.ts';
import type { FileSchema } from '../check/entries.ts';

/** The collections that the form edits, in the order of its menu; others only lend their names. */
export const editable = ['progress', 'milestones', 'targets', 'guidance', 'directives'] as const;
export type Editable = (typeof editable)[number];

/** What the form edits: files of collections, and content/site.json. */
export const editableNames = [...editable, 'site'] as const;
export type EditableName = (typeof editableNames)[number];

/** A path of the kind, and the schema of the file. */
export function fileOf(name: EditableName): Pick<FileSchema, 'schema'> & { readonly path: string } {
  if (name === 'site') return { path: SITE_FILE, schema: siteIdentity };
  const { folder, pattern, schema } = collectionSpecs[name];
  return { path: `content/${folder}/${pattern.replaceAll('*', 'x')}`, schema };
}

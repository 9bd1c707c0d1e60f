import { stringify } from 'yaml';
import type { SourceFile } from '../../domain/source-file.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { SITE_FILE, type SiteIdentity } from '../../model/site.ts';
import { newContentText } from '../../strings/new-content.ts';
import { checkContent } from '../check/check.ts';
import type { CheckedFile } from '../check/entries.ts';
import { canonicalText } from '../check/rules/form.ts';
import { unreadFiles } from '../check/unread.ts';
import { NewRefused } from './refusal.ts';

/** The existing content. It may have errors: new entries fix many of them. */
export interface Existing {
  readonly paths: ReadonlySet<string>;
  readonly of: (name: CollectionName) => ReadonlyArray<CheckedFile>;
  /** Files that could not be read completely, so that their entries are not all known. */
  readonly unread: ReadonlySet<string>;
  /** Null when content/site.json is missing or invalid. */
  readonly identity: SiteIdentity | null;
}

export function readExisting(files: ReadonlyArray<SourceFile>): Existing {
  const { problems, checked, identity } = checkContent(files);
  return {
    paths: new Set(files.map(({ path }) => path)),
    of: (name) => checked.filter(({ collection }) => collection === name),
    unread: unreadFiles(files, checked, problems),
    identity,
  };
}

/** @throws NewRefused when a file that the new entry depends on could not be read */
export function requireRead(existing: Existing, isNeeded: (path: string) => boolean): void {
  const broken = [...existing.unread].filter(isNeeded);
  if (broken.length > 0) throw new NewRefused(newContentText.broken(broken));
}

/** @throws NewRefused when content/site.json could not be read */
export function requireIdentity({ identity }: Existing): SiteIdentity {
  if (!identity) throw new NewRefused(newContentText.broken([SITE_FILE]));
  return identity;
}

/** Readable entries, as the schema gives them. */
export const existingEntries = <Data>(existing: Existing, name: CollectionName): Array<Data> =>
  existing
    .of(name)
    .flatMap(({ entries }) => entries.flatMap(({ data }) => (data ? [data as Data] : [])));

/** A JSON file in canonical form; undefined values are omitted. */
export function jsonFile(path: string, value: unknown): SourceFile {
  const text = JSON.stringify(value, null, 2);
  return { path, text: canonicalText({ path, text }) };
}

/** A Markdown or MDX file: frontmatter, then the body. */
export function textFile(path: string, frontmatter: object, body: string): SourceFile {
  const yaml = stringify(frontmatter, { lineWidth: 0, collectionStyle: 'any' });
  return { path, text: `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}` };
}

/** @throws NewRefused when a file already exists: nothing is ever overwritten */
export function onlyNew(
  files: ReadonlyArray<SourceFile>,
  existing: Existing,
): ReadonlyArray<SourceFile> {
  const taken = files.find(({ path }) => existing.paths.has(path));
  if (taken) throw new NewRefused(newContentText.exists(taken.path));
  return files;
}

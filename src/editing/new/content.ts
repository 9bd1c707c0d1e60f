import { stringify } from 'yaml';
import type { SourceFile } from '../../domain/source-file.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { newContentText } from '../../strings/new-content.ts';
import { checkContent } from '../check/check.ts';
import type { CheckedFile } from '../check/entries.ts';
import type { ProblemCode } from '../check/problem.ts';
import { canonicalText } from '../check/rules/form.ts';
import { NewRefused } from './refusal.ts';

/** The content that new entries are made beside. It may have errors: new entries are how many are mended. */
export interface Existing {
  readonly paths: ReadonlySet<string>;
  readonly of: (name: CollectionName) => ReadonlyArray<CheckedFile>;
  /** Files with something that could not be read, so that what they hold is not known. */
  readonly unread: ReadonlySet<string>;
}

/** Faults between files: with these a file says no less. */
const BETWEEN: ReadonlySet<ProblemCode> = new Set([
  'citation',
  'quote',
  'reference',
  'ledger',
  'no-text',
]);

export function readExisting(files: ReadonlyArray<SourceFile>): Existing {
  const { problems, checked } = checkContent(files);
  return {
    paths: new Set(files.map(({ path }) => path)),
    of: (name) => checked.filter(({ collection }) => collection === name),
    unread: new Set(
      problems
        .filter(({ severity, code }) => severity === 'error' && !BETWEEN.has(code))
        .map(({ file }) => file),
    ),
  };
}

/** @throws NewRefused when a file that the new entry is made from could not be read */
export function requireRead(existing: Existing, isNeeded: (path: string) => boolean): void {
  const broken = [...existing.unread].filter(isNeeded);
  if (broken.length > 0) throw new NewRefused(newContentText.broken(broken));
}

/** Entries that could be read, as the schema gives them. */
export const entriesOf = <Data>(existing: Existing, name: CollectionName): Array<Data> =>
  existing
    .of(name)
    .flatMap(({ entries }) => entries.flatMap(({ data }) => (data ? [data as Data] : [])));

/** A JSON file in canonical form; what is undefined is left out. */
export function jsonFile(path: string, value: unknown): SourceFile {
  const text = JSON.stringify(value, null, 2);
  return { path, text: canonicalText({ path, text }) };
}

/** A Markdown or MDX file: frontmatter, then the body. */
export function textFile(path: string, frontmatter: object, body: string): SourceFile {
  const yaml = stringify(frontmatter, { lineWidth: 0, collectionStyle: 'any' });
  return { path, text: `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}` };
}

/** @throws NewRefused when a file is there already: nothing is ever overwritten */
export function onlyNew(
  files: ReadonlyArray<SourceFile>,
  existing: Existing,
): ReadonlyArray<SourceFile> {
  const taken = files.find(({ path }) => existing.paths.has(path));
  if (taken) throw new NewRefused(newContentText.exists(taken.path));
  return files;
}

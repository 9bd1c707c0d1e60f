import { stringify } from 'yaml';
import type { CollectionName } from '../../model/collection-names.ts';
import { newContentText } from '../../strings/new-content.ts';
import { checkContent } from '../check/check.ts';
import type { CheckedFile } from '../check/entries.ts';
import { hasErrors, type SourceFile } from '../check/problem.ts';
import { canonicalText } from '../check/rules/form.ts';
import { NewRefused } from './refusal.ts';

/** The content that new entries are made beside. */
export interface Existing {
  readonly paths: ReadonlySet<string>;
  readonly of: (name: CollectionName) => ReadonlyArray<CheckedFile>;
}

/** @throws NewRefused when the content has errors: what would be copied may be wrong */
export function readExisting(files: ReadonlyArray<SourceFile>): Existing {
  const { problems, checked } = checkContent(files);
  if (hasErrors(problems)) throw new NewRefused(newContentText.broken);
  return {
    paths: new Set(files.map(({ path }) => path)),
    of: (name) => checked.filter(({ collection }) => collection === name),
  };
}

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

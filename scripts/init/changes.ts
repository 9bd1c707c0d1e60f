import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { readFiles } from '../../src/editing/check/read-files.ts';
import { nobody } from '../../src/editing/forge/codeowners.ts';
import { forgeFiles } from '../../src/editing/forge/files.ts';
import type { ReportData } from '../../src/model/progress.ts';
import { git } from '../../src/views/news/git.ts';

/** The parts of a repository that belong to one office. */
const OWNED = ['content', '.github', '.gitlab'];

export interface Changes {
  readonly write: ReadonlyArray<SourceFile>;
  /** Paths of files to delete. */
  readonly remove: ReadonlyArray<string>;
}

/**
 * Files that `npm run init` would replace and that differ from git's version; null when git is not
 * available.
 *
 * @param root the repository
 */
export function uncommitted(root: string): Array<string> | null {
  try {
    const status = git(root, ['status', '--porcelain=v1', '-uall', '-z', '--', ...OWNED]);
    return status
      .toString('utf8')
      .split('\0')
      .filter((entry) => /^.. ./.test(entry))
      .map((entry) => entry.slice(3));
  } catch {
    return null;
  }
}

/** Paths of all files below content/, also of attachments and files that the site does not read. */
export const contentPaths = (root: string): Array<string> =>
  globSync('content/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/**
 * All files to write and to delete when setting up a site.
 *
 * @param before all paths below content/
 * @param content the new files below content/
 */
export function changesTo(
  root: string,
  before: ReadonlyArray<string>,
  content: ReadonlyArray<SourceFile>,
): Changes {
  const { checked, identity } = readFiles(content);
  const { files, unused } = forgeFiles(checked, nobody, identity);
  const owners = { path: '.github/owners.json', text: `${JSON.stringify(nobody, null, 2)}\n` };
  const write = [...content, owners, ...files];
  const kept = new Set(write.map(({ path }) => path));
  const gone = before.filter((path) => !kept.has(path));
  return { write, remove: [...gone, ...unused.filter((path) => existsSync(join(root, path)))] };
}

/** The number of reports with real figures: more than zero in a live site, zero in a sample. */
export const realReports = (files: ReadonlyArray<SourceFile>): number =>
  readFiles(files)
    .checked.filter(({ collection }) => collection === 'progress')
    .flatMap(({ entries }) => entries.flatMap(({ data }) => (data ? [data as ReportData] : [])))
    .filter(({ sample }) => !sample)
    .reduce((sum, { figures }) => sum + figures.length, 0);

/** Deletes empty folders, up to but not including content/. */
function removeEmptyFolders(root: string, path: string): void {
  for (let folder = dirname(path); folder.includes('/'); folder = dirname(folder)) {
    const whole = join(root, folder);
    if (!existsSync(whole) || readdirSync(whole).length > 0) return;
    rmdirSync(whole);
  }
}

/** Writes, then deletes: after an interruption the new files are there, and git has the old ones. */
export function apply(root: string, { write, remove }: Changes): void {
  for (const { path, text } of write) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of remove) {
    rmSync(join(root, path), { force: true });
    removeEmptyFolders(root, path);
  }
}

import { hash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * What takes a build long and depends on little is kept under the hash of all that makes it: a picture, the
 * web form. Below node_modules, where `npm ci` empties it; what is kept is the same bytes that a build would
 * make, so nothing but time tells whether it was there.
 */
export const CACHE_FOLDER = 'node_modules/.cache/phong-trao';

/** The hash of files' names and contents. @param patterns globs from the project's root */
export function hashOfFiles(patterns: ReadonlyArray<string>): string {
  const files = globSync([...patterns]).sort();
  return hash(
    'sha256',
    JSON.stringify(files.map((file) => [file, hash('sha256', readFileSync(file))])),
  );
}

const placeOf = (root: string, kind: string, from: unknown) =>
  join(root, kind, hash('sha256', JSON.stringify(from)));

/**
 * The folder of what was made from the same things before, or is made now.
 *
 * @param kind what it is, as a folder name
 * @param from everything that it is made from; JSON tells all of it apart
 * @param make writes it into the folder that it is given
 */
export async function cached(
  kind: string,
  from: unknown,
  make: (folder: string) => Promise<void>,
  root = CACHE_FOLDER,
): Promise<string> {
  const folder = placeOf(root, kind, from);
  if (existsSync(folder)) return folder;
  // Whole or not at all, also when the build is killed or another one makes the same.
  const aside = `${folder}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  await make(aside);
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Like `cached`, for a value that is made at once and that JSON can hold. */
export function cachedValue<T>(kind: string, from: unknown, make: () => T, root = CACHE_FOLDER): T {
  const file = `${placeOf(root, kind, from)}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const value = make();
  mkdirSync(join(root, kind), { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(value));
  renameSync(aside, file);
  return value;
}

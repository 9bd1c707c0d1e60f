import { parse } from 'yaml';
import { type CollectionName, collectionNames } from '../model/collection-names.ts';
import { filesOf } from '../model/entities.ts';
import type { SourceFile } from './source-file.ts';

/** Content files by their path and their text, for code that has no Astro to load them. */

const ROOT = 'content/';

/** Largest file that is read at all, in characters: far above any real one, far below what hangs. */
export const MAX_LENGTH = { json: 8_000_000, markdown: 1_000_000 } as const;

/** The YAML between the two lines of dashes is the first group. */
export const FRONTMATTER = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/** Turns a glob of the table of collections into a pattern for whole paths. Only `*` is used there. */
const globToRegExp = (glob: string) =>
  new RegExp(`^${glob.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]+')}$`);

/** The collection to which a path in content/ belongs, or null. */
export function collectionOf(path: string): CollectionName | null {
  const inside = path.slice(ROOT.length);
  return collectionNames.find((name) => globToRegExp(filesOf(name)).test(inside)) ?? null;
}

/** "content/guidance/2017/i-1.md" → "2017/i-1" */
export const fileId = (path: string, folder: string): string =>
  path.slice(ROOT.length + folder.length + 1).replace(/\.[^./]+$/, '');

/** The data of a file, and the Markdown after its front matter (empty for JSON). */
export interface ParsedFile {
  readonly data: unknown;
  readonly body: string;
}

/**
 * Reads a content file without saying what is wrong with it: the checker does that, with positions
 * (src/editing/check/source.ts).
 *
 * @returns null for a file that is too large or not well-formed
 */
export function parseContentFile({ path, text }: SourceFile): ParsedFile | null {
  const json = path.endsWith('.json');
  if (text.length > (json ? MAX_LENGTH.json : MAX_LENGTH.markdown)) return null;
  try {
    if (json) return { data: JSON.parse(text), body: '' };
    const match = text.startsWith('---') ? FRONTMATTER.exec(text) : null;
    if (!match) return null;
    // The core schema keeps dates as text, as the checker reads them.
    const data: unknown = parse(match[1] ?? '', { schema: 'core', logLevel: 'silent' });
    return { data, body: text.slice(match[0].length) };
  } catch {
    return null;
  }
}

import { parse } from 'yaml';
import { type CollectionName, collectionNames } from '../model/collection-names.ts';
import { filesOf } from '../model/entities.ts';
import type { SourceFile } from './source-file.ts';

/** Reads content files from path and text, for code that runs without Astro. */

const ROOT = 'content/';

/**
 * Maximum size of a file that is parsed, in characters: far above any real file, far below what would hang.
 */
export const MAX_LENGTH = { json: 8_000_000, markdown: 1_000_000 } as const;

/** Front matter: the YAML between the two lines of dashes is the first group. */
export const FRONTMATTER = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/** Converts a glob of a descriptor into a regular expression for whole paths. Supports only `*`. */
const globToRegExp = (glob: string) =>
  new RegExp(`^${glob.replace(/[.+]/g, '\\$&').replaceAll('*', '[^/]+')}$`);

const PATTERNS = collectionNames.map((name) => ({ name, pattern: globToRegExp(filesOf(name)) }));

/** The collection that a path in content/ belongs to, or null. */
export function collectionOf(path: string): CollectionName | null {
  const inside = path.slice(ROOT.length);
  return PATTERNS.find(({ pattern }) => pattern.test(inside))?.name ?? null;
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
 * Parses a content file without reporting problems: the checker does that, with positions
 * (src/editing/check/source.ts).
 *
 * @returns null for a file that is too large or malformed
 */
export function parseContentFile({ path, text }: SourceFile): ParsedFile | null {
  const json = path.endsWith('.json');
  if (text.length > (json ? MAX_LENGTH.json : MAX_LENGTH.markdown)) return null;
  try {
    if (json) return { data: JSON.parse(text), body: '' };
    const match = text.startsWith('---') ? FRONTMATTER.exec(text) : null;
    if (!match) return null;
    // The core schema keeps dates as strings, as the checker does.
    const data: unknown = parse(match[1] ?? '', { schema: 'core', logLevel: 'silent' });
    return { data, body: text.slice(match[0].length) };
  } catch {
    return null;
  }
}

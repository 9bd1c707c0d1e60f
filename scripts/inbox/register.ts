import { basename } from 'node:path';
import { inVietnam } from '../../src/domain/dates.ts';
import { fileIn, TAKEN, UNDONE } from '../../src/editing/inbox/commit-message.ts';
import { filesOf, runGit } from './git.ts';

/** A commit that took a file. */
export interface Take {
  readonly commit: string;
  /** The first line of its message. */
  readonly subject: string;
  /** Who took it. */
  readonly by: string;
  /** "2026-11-30T14:05:00+07:00" */
  readonly at: string;
  readonly hashes: ReadonlyArray<string>;
  /** The name of the file as its message tells it; empty when it tells none. */
  readonly file: string;
  /** The commits that it follows, separated by spaces. */
  readonly parents: string;
}

const FORMAT = ['%H', '%P', '%s', '%an', '%aI', trailer(TAKEN), trailer(UNDONE), '%b'].join('%x1f');

function trailer(key: string): string {
  return `%(trailers:key=${key},valueonly,separator=%x20)`;
}

const hashesIn = (text = ''): Array<string> => text.match(/\b[0-9a-f]{64}\b/g) ?? [];

/**
 * Every take that was not undone, newest first, from the history that this computer has: what another
 * computer took counts as soon as it is pulled.
 */
export function readTakes(root: string): Array<Take> {
  const log = runGit(root, [
    'log',
    '--topo-order',
    '-z',
    `--format=${FORMAT}`,
    `--grep=^${TAKEN}: `,
    `--grep=^${UNDONE}: `,
  ]);
  const undone = new Set<string>();
  return log.out.split('\0').flatMap((entry): Array<Take> => {
    const [commit = '', parents = '', subject = '', by = '', at = '', taken, gone, body = ''] =
      entry.split('\x1f');
    const own = hashesIn(taken);
    // Newest first: an undo stands before the take that it undoes, and a file may be taken again after it.
    const hashes = own.filter((hash) => !undone.has(hash));
    for (const hash of own) undone.delete(hash);
    for (const hash of hashesIn(gone)) undone.add(hash);
    if (hashes.length === 0) return [];
    return [{ commit, parents, subject, by, at: inVietnam(at), hashes, file: fileIn(body) }];
  });
}

/** The ids of the reports that a take wrote. */
export const reportsOf = (root: string, { commit }: Take): Array<string> =>
  filesOf(root, commit).map((path) => basename(path, '.json'));

const cache = new Map<string, { readonly head: string; readonly takes: Array<Take> }>();

/** Like `readTakes`; the history is read again only when there is a new commit. @param head the last commit */
export function takesAt(root: string, head: string): Array<Take> {
  const known = cache.get(root);
  if (known?.head === head && head !== '') return known.takes;
  const takes = readTakes(root);
  cache.set(root, { head, takes });
  return takes;
}

/** Takes by the hash of an original. */
export const takesByHash = (takes: ReadonlyArray<Take>): Map<string, Take> =>
  new Map(takes.toReversed().flatMap((take) => take.hashes.map((hash) => [hash, take] as const)));

import { execFileSync } from 'node:child_process';
import type { SourceFile } from '../../domain/source-file.ts';
import { ATTACHMENTS } from '../../model/attachment.ts';

const MAX_OUTPUT = 512 * 1024 * 1024;

/** Runs git; throws when git is missing, this is no repository, or the command fails. */
export function git(root: string, args: ReadonlyArray<string>, input?: string): Buffer {
  return execFileSync('git', args, {
    cwd: root,
    ...(input === undefined ? {} : { input }),
    maxBuffer: MAX_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Files of other commits, by path and content: most files of two commits are the same. */
export type KnownFiles = Map<string, SourceFile>;

/** The texts of git objects, in the order of their ids. */
function textsOf(root: string, ids: ReadonlyArray<string>): Array<string> {
  if (ids.length === 0) return [];
  const output = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  return ids.map(() => {
    // Each object is "<id> blob <size>\n<bytes>\n".
    const end = output.indexOf(10, at);
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    const text = output.toString('utf8', end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return text;
  });
}

/**
 * Every text file below content/ at a commit, without attachments. Two git calls for any number of files.
 *
 * @param known files that need not be read again, the same objects are returned; gets those that were read
 */
export function contentAt(
  root: string,
  commit: string,
  known: KnownFiles = new Map(),
): Array<SourceFile> {
  const listing = git(root, ['ls-tree', '-r', '-z', commit, '--', 'content/']).toString('utf8');
  const files = listing
    .split('\0')
    .map((entry) => /^\d+ blob ([0-9a-f]+)\t(content\/.+)$/s.exec(entry))
    .flatMap((match) => (match?.[1] && match[2] ? { id: match[1], path: match[2] } : []))
    .filter(({ path }) => !path.startsWith(ATTACHMENTS))
    .map((file) => ({ ...file, key: `${file.id} ${file.path}` }));
  const unread = files.filter(({ key }) => !known.has(key));
  const texts = textsOf(
    root,
    unread.map(({ id }) => id),
  );
  unread.forEach(({ key, path }, at) => {
    known.set(key, { path, text: texts[at] ?? '' });
  });
  return files.map(({ key }) => known.get(key) as SourceFile);
}

/** A day on which content changed: its last commit, and the last commit before that day. */
export interface ChangedDay {
  /** In Vietnam time. */
  readonly day: string;
  /** Time of the last change, ISO with offset. */
  readonly at: string;
  readonly commit: string;
  /** Null on the first day. */
  readonly before: string | null;
}

/**
 * The days on which content changed, newest first; null when there is no history: no git, an archive, a
 * shallow clone.
 *
 * @param root the repository
 * @param most maximum number of days
 * @param inVietnam converts a commit's instant to local time
 */
export function changedDays(
  root: string,
  most: number,
  inVietnam: (instant: string) => string,
): Array<ChangedDay> | null {
  try {
    const shallow = git(root, ['rev-parse', '--is-shallow-repository']).toString().trim();
    if (shallow === 'true') return null;
    // A merged change counts on the day of the merge: that is when readers saw it.
    const log = git(root, ['log', '--first-parent', '--format=%H %cI', '--', 'content']);
    const commits = log.toString().split('\n').filter(Boolean);
    const days: Array<{ day: string; at: string; commit: string }> = [];
    for (const line of commits) {
      const [commit = '', instant = ''] = line.split(' ');
      const at = inVietnam(instant);
      const day = at.slice(0, 10);
      if (days.at(-1)?.day !== day) days.push({ day, at, commit });
      if (days.length > most) break;
    }
    if (days.length === 0) return null;
    return days
      .slice(0, most)
      .map((one, index) => ({ ...one, before: days[index + 1]?.commit ?? null }));
  } catch {
    return null;
  }
}

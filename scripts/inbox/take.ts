import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeMessage } from '../../src/editing/inbox/commit-message.ts';
import type { Judged } from '../../src/editing/inbox/judge.ts';
import { inboxCommandText } from '../../src/strings/inbox-command.ts';
import { removeUnfinished, writeWhole } from '../write-whole.ts';
import {
  commitFiles,
  type GitState,
  gitState,
  InboxError,
  lastLine,
  obstacle,
  runGit,
} from './git.ts';
import { withLock } from './lock.ts';
import { takesAt, takesByHash } from './register.ts';

/** Identifies what a person saw: the files that would be written, and every warning about them. */
export const fingerprint = ({ changes, warnings }: Pick<Judged, 'changes' | 'warnings'>): string =>
  createHash('sha256')
    .update(JSON.stringify([changes.map(({ path, text }) => [path, text]), warnings]))
    .digest('hex');

type Change = Judged['changes'][number];

/** Removes the new files again, from disk and from git's index. */
function restore(root: string, changes: ReadonlyArray<Change>): void {
  for (const { path } of changes) {
    const whole = join(root, path);
    try {
      removeUnfinished(whole);
    } catch {
      // Not ours: a folder of this name.
    }
    rmSync(whole, { force: true });
  }
  runGit(root, ['reset', '-q', '--', ...changes.map(({ path }) => path)]);
}

/** Writes and commits exactly these files. */
function commit(root: string, changes: ReadonlyArray<Change>, message: string): void {
  const paths = changes.map(({ path }) => path);
  // A report is always a new file, so that removing it undoes all.
  const taken = paths.find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new InboxError(inboxCommandText.changedSince);
  try {
    for (const { path, text } of changes) writeWhole(join(root, path), text);
  } catch (error) {
    restore(root, changes);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InboxError(inboxCommandText.notWritten(code));
  }
  const added = runGit(root, ['add', '--', ...paths]);
  const done = added.ok ? commitFiles(root, paths, message) : added;
  if (done.ok) return;
  restore(root, changes);
  throw new InboxError(inboxCommandText.notCommitted(lastLine(done.error || done.out)));
}

export interface TakeInput {
  /** The folder that holds content/. */
  readonly root: string;
  /** The file's name, for the message. */
  readonly file: string;
  /** Hashes of the file and its attachments, the file's own first. */
  readonly hashes: ReadonlyArray<string>;
  /** What the person saw. */
  readonly seen: string;
  /** Judges the file against the content as it is now. */
  readonly judge: (state: GitState) => Judged;
}

/**
 * Takes a file: commits its reports with the hashes of the original. Judged again under the lock, so that
 * nobody takes what they have not seen and nothing is taken twice.
 *
 * @returns what was taken
 * @throws InboxError when nothing was taken; then nothing has changed
 */
export function takeFile({ root, file, hashes, seen, judge }: TakeInput): Judged {
  return withLock(root, () => {
    const [own = ''] = hashes;
    const state = gitState(root);
    const earlier = takesByHash(takesAt(root, state.head)).get(own);
    if (earlier) throw new InboxError(inboxCommandText.alreadyTaken(earlier.by, earlier.at));
    const reason = obstacle(root, state);
    if (reason !== null) throw new InboxError(reason);
    const judged = judge(state);
    if (judged.state !== 'ready' || fingerprint(judged) !== seen) {
      throw new InboxError(inboxCommandText.changedSince);
    }
    commit(root, judged.changes, takeMessage(file, judged, hashes));
    return judged;
  });
}

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../src/editing/check/check.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import type { Problem } from '../../src/editing/check/problem.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { undoMessage } from '../../src/editing/inbox/commit-message.ts';
import { inboxCommandText } from '../../src/strings/inbox-command.ts';
import { InboxError, lastLine, obstacle, runGit } from './git.ts';
import { withLock } from './lock.ts';
import { readTakes, type Take } from './register.ts';

export interface UndoInput {
  readonly root: string;
  /** The built site, to tell whether the report can be public already. */
  readonly site: string;
  readonly today: string;
  /** A person says that the built site was not published. */
  readonly notPublished: boolean;
}

/**
 * Why a take may be public: another computer has it, or the site was built after it. Published figures are
 * never removed; they are corrected.
 */
function publicBecause(
  { commit, at }: Take,
  { root, site, notPublished }: UndoInput,
): string | null {
  const { undo } = inboxCommandText;
  if (runGit(root, ['branch', '-r', '--contains', commit]).out.trim() !== '') return undo.shared;
  const page = join(site, 'index.html');
  const builtAfter = existsSync(page) && statSync(page).mtimeMs >= Date.parse(at);
  return builtAfter && !notPublished ? undo.built : null;
}

const same = ({ file, code, field, message }: Problem) => `${file} ${code} ${field} ${message}`;

/** Errors that the content would have without the report, for example a correction of what is gone. */
function newErrors(
  before: ReturnType<typeof readContent>,
  { root, today }: UndoInput,
): Array<Problem> {
  const options = { today, mdx: mdxReader };
  const known = new Set(checkFiles(before, options).map(same));
  return checkFiles(readContent(root), options).filter(
    (problem) => problem.severity === 'error' && !known.has(same(problem)),
  );
}

/** Puts the take's own files back as they were before it; files that changed since are left alone. */
function revert(root: string, { commit }: Take): Array<string> {
  const listed = runGit(root, ['diff-tree', '-r', '--no-commit-id', '--name-only', '-z', commit]);
  const paths = listed.out.split('\0').filter((path) => path !== '');
  if (!runGit(root, ['diff', '--quiet', commit, 'HEAD', '--', ...paths]).ok) {
    throw new InboxError(inboxCommandText.undo.changedSince);
  }
  const done = runGit(root, ['revert', '--no-commit', '--no-edit', commit]);
  if (!done.ok) {
    runGit(root, ['revert', '--quit']);
    throw new InboxError(inboxCommandText.undo.failed(lastLine(done.error)));
  }
  // Without this the next command would find a revert that was begun and not ended.
  runGit(root, ['revert', '--quit']);
  return paths;
}

/**
 * Undoes a take by a commit that removes its reports; the take itself stays in the history.
 *
 * @param wanted the start of the commit's id, or the hash of the original
 * @returns the take that was undone
 * @throws InboxError when nothing was undone
 */
export function undoTake(wanted: string, input: UndoInput): Take {
  const { root } = input;
  return withLock(root, () => {
    const take = readTakes(root).find(
      ({ commit, hashes }) => commit.startsWith(wanted) || hashes.includes(wanted),
    );
    if (!take || wanted.length < 7) throw new InboxError(inboxCommandText.undo.none(wanted));
    const reason = obstacle(root) ?? publicBecause(take, input);
    if (reason !== null) throw new InboxError(reason);
    const before = readContent(root);
    const paths = revert(root, take);
    const putBack = () => runGit(root, ['checkout', '-q', 'HEAD', '--', ...paths]);
    const errors = newErrors(before, input);
    if (errors.length > 0) {
      putBack();
      throw new InboxError(inboxCommandText.undo.needed(errors[0]?.message ?? ''));
    }
    const message = undoMessage(take.subject, take.commit, take.hashes);
    const done = runGit(root, ['commit', '-q', '-F', '-', '--', ...paths], message);
    if (!done.ok) {
      putBack();
      throw new InboxError(inboxCommandText.notCommitted(lastLine(done.error || done.out)));
    }
    return take;
  });
}

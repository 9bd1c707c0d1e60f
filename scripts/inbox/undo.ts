import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addedProblems } from '../../src/editing/check/added-problems.ts';
import { checkFiles } from '../../src/editing/check/check.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import type { Problem } from '../../src/editing/check/problem.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { undoMessage } from '../../src/editing/inbox/commit-message.ts';
import { inboxCommandText } from '../../src/strings/inbox-command.ts';
import { commitFiles, filesOf, InboxError, lastLine, obstacle, runGit } from './git.ts';
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

/** An error that the content would have without these reports, for example a correction of what is gone. */
function errorWithout(
  paths: ReadonlyArray<string>,
  { root, today }: UndoInput,
): Problem | undefined {
  const options = { today, mdx: mdxReader };
  const files = readContent(root);
  const left = files.filter(({ path }) => !paths.includes(path));
  return addedProblems(checkFiles(files, options), checkFiles(left, options)).find(
    ({ severity }) => severity === 'error',
  );
}

/** Takes the take's own files away: it wrote new ones only. */
function revert(root: string, { commit }: Take): void {
  const done = runGit(root, ['revert', '--no-commit', '--no-edit', commit]);
  if (!done.ok) {
    runGit(root, ['revert', '--quit']);
    throw new InboxError(inboxCommandText.undo.failed(lastLine(done.error)));
  }
  // Without this the next command would find a revert that was begun and not ended.
  runGit(root, ['revert', '--quit']);
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
    const paths = filesOf(root, take.commit);
    // Files that changed since are left alone.
    if (!runGit(root, ['diff', '--quiet', take.commit, 'HEAD', '--', ...paths]).ok) {
      throw new InboxError(inboxCommandText.undo.changedSince);
    }
    const error = errorWithout(paths, input);
    if (error) throw new InboxError(inboxCommandText.undo.needed(error.message));
    revert(root, take);
    const message = undoMessage(take.subject, take.commit, take.hashes);
    const done = commitFiles(root, paths, message);
    if (!done.ok) {
      runGit(root, ['checkout', '-q', 'HEAD', '--', ...paths]);
      throw new InboxError(inboxCommandText.notCommitted(lastLine(done.error || done.out)));
    }
    return take;
  });
}

import { spawnSync } from 'node:child_process';
import { changedFiles, git, has, type Places, script, summaryOf, withTree } from './read-tools.ts';
import { type ReadRequest, type RequestToRead, WRITTEN } from './work.ts';

/** Changes of these bring changes of generated files along. */
const SOURCES = [
  /^content\/(?:areas|observances)\.json$/,
  /^content\/(?:milestones|plans|targets)\//,
  /^\.github\/owners\.json$/,
];

/** Files that git cannot join; found without touching a file. */
function conflictsOf(root: string, main: string, head: string): Array<string> {
  const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', main, head];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 1 ? stdout.split('\0').slice(1).filter(Boolean) : [];
}

/** The newest commit of the branch that a request is for; of the main one, where it is not known. */
function tipOf(root: string, base: string): string {
  const branch = `refs/remotes/origin/${base}`;
  const asked = has(root, branch) ? branch : 'HEAD';
  return git(root, ['rev-parse', '--verify', `${asked}^{commit}`]).trim();
}

/** Reads a request: its summary, conflicts with the branch that it is for, and the generated files that it lacks. */
export function readRequest(
  places: Places,
  request: RequestToRead,
  isPrivate: boolean,
): ReadRequest {
  const { root } = places;
  const { number, head, base, ref, needsSummary, saidConflict } = request;
  // A branch of the repository is in the clone; that of a fork has to be fetched.
  if (!has(root, head)) git(root, ['fetch', '--quiet', '--no-tags', 'origin', ref]);
  const tip = tipOf(root, base);
  const changed = git(root, ['diff', '--name-only', '-z', `${tip}...${head}`]).split('\0');
  const found = conflictsOf(root, tip, head);
  const conflicts = found.length > 0 || saidConflict ? found : null;
  const brings = changed.some((path) => SOURCES.some((source) => source.test(path)));
  if (!needsSummary) return { number, head, summary: null, conflicts, written: [] };
  return withTree(root, head, (folder) => {
    const summary = summaryOf(places, folder, tip, isPrivate);
    const made = brings && script(places, folder, ['generate.ts', 'ledger', 'forge']);
    return { number, head, summary, conflicts, written: made ? changedFiles(folder, WRITTEN) : [] };
  });
}

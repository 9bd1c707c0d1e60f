import { execFileSync } from 'node:child_process';

/**
 * When each content file last changed, from a single `git log`. Without git, or in a shallow clone (where
 * every file would seem to have changed in its only commit), the dates are unknown, and pages show none
 * rather than wrong ones.
 */
function readHistory(): ReadonlyMap<string, string> {
  const git = (...args: Array<string>) =>
    execFileSync('git', args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const changed = new Map<string, string>();
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return changed;
    const log = git(
      '-c',
      'core.quotePath=off',
      'log',
      '--format=%x00%cI',
      '--name-only',
      '--relative',
      '--',
      'content',
    );
    for (const commit of log.split('\0').slice(1)) {
      const [date = '', ...files] = commit.split('\n').filter(Boolean);
      for (const file of files) if (!changed.has(file)) changed.set(file, date);
    }
  } catch {
    // No git, or no repository: the build also works from a source archive.
  }
  return changed;
}

let history: ReadonlyMap<string, string> | undefined;

/** ISO time of the last commit that touched a file ("content/areas.json"); null when unknown. */
export function lastChange(file: string): string | null {
  history ??= readHistory();
  return history.get(file) ?? null;
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOldProgress, splitProgress } from '../../src/editing/old-progress.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { CONTENT_ROOT } from '../root.ts';
import { CommandError, type PlannedChange, replaceFiles } from './shared.ts';

/** `migrate [--dry-run]` */
export const migrateOptions = { 'dry-run': { type: 'boolean' } } as const;

const figuresIn = (text: string): number => {
  const { observations, figures } = JSON.parse(text) as Record<string, Array<unknown> | undefined>;
  return (observations ?? figures ?? []).length;
};

/**
 * Converts content with one progress file per unit to one file per report. Writes all files or none, and never
 * a report that would lose or gain a figure.
 *
 * @returns the exit code
 */
export async function migrate(values: { readonly 'dry-run'?: boolean }): Promise<number> {
  const { migrate: say } = progressCommandText;
  const old = globSync('content/progress/*/*.json', { cwd: CONTENT_ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isOldProgress)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(CONTENT_ROOT, path), 'utf8') }));
  if (old.length === 0) {
    console.log(say.none);
    return 0;
  }
  const changes = old.flatMap((file): Array<PlannedChange> => {
    const reports = splitProgress(file);
    const [before, after] = [[file], reports].map((files) =>
      files.reduce((sum, { text }) => sum + figuresIn(text), 0),
    );
    if (before !== after) throw new CommandError(say.differs(file.path, before ?? 0, after ?? 0));
    console.log(say.file(file.path, reports.length, after ?? 0));
    return [
      ...reports.map(({ path, text }) => ({ path, text, before: null })),
      { path: file.path, text: null, before: file.text },
    ];
  });
  if (values['dry-run']) console.log(progressCommandText.dryRun);
  else replaceFiles(changes);
  return 0;
}

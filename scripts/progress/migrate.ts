import { readContent } from '../../src/editing/content-files.ts';
import { convertProgress, isOldProgress, type Obstacle } from '../../src/editing/old-progress.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { CONTENT_ROOT } from '../root.ts';
import { CommandError, type PlannedChange, replaceFiles } from './shared.ts';

/** `migrate [--dry-run]` */
export const migrateOptions = { 'dry-run': { type: 'boolean' } } as const;

function explain(path: string, obstacle: Obstacle): string {
  const { migrate: say } = progressCommandText;
  if (obstacle.kind === 'unreadable') return say.unreadable(path);
  const { kind, id } = obstacle;
  return kind === 'differs' ? say.differs(path, id) : say.taken(path, id, obstacle.path);
}

/**
 * Converts content with one progress file per unit to one file per report. Writes all files or none, and
 * nothing while a figure would be lost, changed or told twice.
 *
 * @returns the exit code
 */
export async function migrate(values: { readonly 'dry-run'?: boolean }): Promise<number> {
  const { migrate: say } = progressCommandText;
  const files = readContent(CONTENT_ROOT);
  const old = files.filter(({ path }) => isOldProgress(path));
  if (old.length === 0) {
    console.log(say.none);
    return 0;
  }
  const conversions = old.map((file) => {
    const folder = file.path.replace(/\.json$/, '/');
    const present = files.filter(({ path }) => path.startsWith(folder));
    return { file, result: convertProgress(file, present) };
  });
  const faults = conversions.flatMap(({ file: { path }, result }) =>
    'kind' in result ? explain(path, result) : [],
  );
  if (faults.length > 0) throw new CommandError([...faults, say.nothingWritten].join('\n'));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changes = conversions.flatMap(({ file, result }): Array<PlannedChange> => {
    if ('kind' in result) return [];
    console.log(say.file(file.path, result.reports.length, result.figures));
    return [
      ...result.reports.map(({ path, text }) => ({ path, text, before: texts.get(path) ?? null })),
      { path: file.path, text: null, before: file.text },
    ];
  });
  if (values['dry-run']) {
    console.log(progressCommandText.dryRun);
    return 0;
  }
  replaceFiles(changes);
  console.log(say.done(old.length));
  return 0;
}

import { styleText } from 'node:util';
import { formatDay } from '../../src/domain/dates.ts';
import type { SourceFile } from '../../src/editing/check/problem.ts';
import { figureText } from '../../src/editing/check/rules/progress.ts';
import type { ImportResult } from '../../src/editing/sheet/apply.ts';
import { problemText } from '../../src/editing/sheet/problem.ts';
import { readingErrors } from '../../src/editing/sheet/read.ts';
import { areaChanges } from '../../src/editing/summary/progress.ts';
import { readSide } from '../../src/editing/summary/side.ts';
import { progressWords as words } from '../../src/strings/progress-words.ts';
import { type Change, type Now, textTable, writeChanges } from './shared.ts';

/** The content with changed files in their place. */
function after(files: ReadonlyArray<SourceFile>, changes: ReadonlyArray<Change>) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, text } of changes) texts.set(path, text);
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** What a change does to each district: figure and status before and after, as a reviewer will see it. */
function changeTable(now: Now, changes: ReadonlyArray<Change>): string {
  const [was, is] = [now.files, after(now.files, changes)].map((f) => readSide(f, now.today));
  if (!was || !is) return '';
  return areaChanges(was, is)
    .map(({ area, rows, reports }) => {
      const added = reports.map(
        ({ report, target }) =>
          `  + ${words.added(report.id, target.shortTitle, figureText(report), formatDay(report.asOf))}`,
      );
      const cells = rows.map(({ target, before, after }) => {
        const [old, fresh] = [before?.status ?? words.none, after?.status ?? words.none];
        return [
          target.shortTitle,
          before?.figure ?? words.none,
          after?.figure ?? words.none,
          old === fresh ? old : `${old} → ${fresh}`,
        ];
      });
      return `${styleText('bold', area.name)}\n${textTable([words.head, ...cells])}\n${added.join('\n')}`;
    })
    .join('\n\n');
}

const count = ({ rows }: ImportResult, state: string) =>
  rows.filter((row) => row.state === state).length;

/** Everything there is to say of an import before it is written; errors go to stderr. */
function show(result: ImportResult, now: Now): void {
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  for (const problem of all) {
    const mark = problem.severity === 'error' ? styleText('red', '✗') : styleText('yellow', '!');
    console.error(`${mark} ${problemText(problem)}`);
  }
  const notes = [
    ...result.notes,
    ...(count(result, 'known') > 0 ? [words.known(count(result, 'known'))] : []),
    ...(count(result, 'empty') > 0 ? [words.empty(count(result, 'empty'))] : []),
  ];
  for (const note of notes) console.error(`${words.heading.notes}: ${note}`);
  if (result.changes.length > 0) {
    console.log(`${styleText('bold', words.heading.changes)}\n`);
    console.log(`${changeTable(now, result.changes)}\n`);
  }
}

/**
 * Shows an import and writes it when every row is good.
 *
 * @returns the exit code: 0 written or nothing to write, 1 refused
 */
export function finish(result: ImportResult, now: Now, dryRun: boolean): number {
  show(result, now);
  const errors = readingErrors(result).length;
  if (errors > 0) {
    console.error(words.refused(errors));
    return 1;
  }
  if (result.changes.length === 0) {
    console.log(words.nothingNew);
    return 0;
  }
  if (dryRun) {
    console.log(words.dryRun);
    return 0;
  }
  writeChanges(result.changes, now);
  for (const { path, added } of result.changes) console.log(words.written(path, added.length));
  return 0;
}

import { styleText } from 'node:util';
import { compactFigure } from '../../src/domain/compact-figure.ts';
import { formatDay } from '../../src/domain/dates.ts';
import type { ImportResult } from '../../src/editing/sheet/apply.ts';
import { readingErrors } from '../../src/editing/sheet/read.ts';
import { problemText } from '../../src/editing/sheet/sheet-problem.ts';
import { withChanges } from '../../src/editing/with-changes.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { readContentState } from '../../src/views/changes/content-state.ts';
import { areaChanges } from '../../src/views/changes/progress-changes.ts';
import { type Now, textTable, writeChanges } from './shared.ts';

/** The effect of new figures on each unit: figure and status before and after, as a reviewer will see them. */
function changeTable({ files, today }: Now, changes: ImportResult['changes']): string {
  const [was, is] = [files, withChanges(files, changes)].map((f) => readContentState(f, today));
  if (!was || !is) return '';
  // Samples that stop counting change the status of other units too: said once, in a note.
  const own = new Set(
    changes.flatMap(({ key, added }) => added.map(({ target }) => `${key} ${target}`)),
  );
  return areaChanges(was, is)
    .map(({ area, ...change }) => ({
      area,
      rows: change.rows.filter(({ target }) => own.has(`${target.plan}/${area.id} ${target.id}`)),
      reports: change.reports.filter(({ kind }) => kind === 'added'),
    }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ area, rows, reports }) => {
      const added = reports.map(
        ({ report, target }) =>
          `  + ${progressCommandText.added(report.id, target.shortTitle, compactFigure(report), formatDay(report.asOf))}`,
      );
      const cells = rows.map(({ target, before, after }) => {
        const [old, fresh] = [
          before?.status ?? progressCommandText.none,
          after?.status ?? progressCommandText.none,
        ];
        return [
          target.shortTitle,
          before?.figure ?? progressCommandText.none,
          after?.figure ?? progressCommandText.none,
          old === fresh ? old : `${old} → ${fresh}`,
        ];
      });
      return `${styleText('bold', area.name)}\n${textTable([progressCommandText.head, ...cells])}\n${added.join('\n')}`;
    })
    .join('\n\n');
}

const count = ({ rows }: ImportResult, state: string) =>
  rows.filter((row) => row.state === state).length;

/** What happens to sample reports of years that get their first real report. */
function sampleNotes({ context }: Now, { changes }: ImportResult): Array<string> {
  const plans = new Set(changes.map(({ key }) => key.split('/', 1)[0] ?? ''));
  return [...plans].flatMap((plan) => {
    const own = context.reports.filter((report) => report.plan === plan);
    const samples = own.filter(({ sample }) => sample).length;
    return samples > 0 && samples === own.length
      ? [progressCommandText.sample.replaced(plan, samples)]
      : [];
  });
}

/** Prints an import's result before it is written; errors go to stderr. */
function show(result: ImportResult, now: Now): void {
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  for (const problem of all) {
    const mark = problem.severity === 'error' ? styleText('red', '✗') : styleText('yellow', '!');
    console.error(`${mark} ${problemText(problem)}`);
  }
  const notes = [
    ...result.notes,
    ...sampleNotes(now, result),
    ...(count(result, 'known') > 0 ? [progressCommandText.known(count(result, 'known'))] : []),
    ...(count(result, 'empty') > 0 ? [progressCommandText.empty(count(result, 'empty'))] : []),
  ];
  for (const note of notes) console.error(`${progressCommandText.heading.notes}: ${note}`);
  if (result.changes.length > 0) {
    console.log(`${styleText('bold', progressCommandText.heading.changes)}\n`);
    console.log(`${changeTable(now, result.changes)}\n`);
  }
}

/**
 * Prints an import and writes it when every row is valid.
 *
 * @returns the exit code: 0 written or nothing to write, 1 refused
 */
export function finish(result: ImportResult, now: Now, dryRun: boolean): number {
  show(result, now);
  const errors = readingErrors(result).length;
  if (errors > 0) {
    console.error(progressCommandText.refused(errors));
    return 1;
  }
  if (result.changes.length === 0) {
    console.log(progressCommandText.nothingNew);
    return 0;
  }
  if (dryRun) {
    console.log(progressCommandText.dryRun);
    return 0;
  }
  writeChanges(result.changes, now);
  for (const { path, added } of result.changes)
    console.log(progressCommandText.written(path, added.length));
  return 0;
}

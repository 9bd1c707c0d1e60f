import { writeFileSync } from 'node:fs';
import { formatDay } from '../../src/domain/dates.ts';
import { compactFigure } from '../../src/editing/check/rules/report-figures.ts';
import { type ImportResult, importSheets } from '../../src/editing/sheet/apply.ts';
import { readIssueBody } from '../../src/editing/sheet/issue-body.ts';
import { asAnswers } from '../../src/editing/sheet/one-row.ts';
import { placeText } from '../../src/editing/sheet/sheet-problem.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { CommandError, checkOptions, type Now, readNamed, readNow } from './shared.ts';
import { finish } from './show.ts';

/** `issue BODYFILE [--out result.json] [--dry-run]` */
export const issueOptions = { out: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

interface Values {
  readonly out?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

/**
 * The result of an import for a workflow. Texts come from the issue's author: escape them before printing.
 * Keys are stable.
 */
function summary(result: ImportResult, ok: boolean, { context }: Now) {
  const names = new Map(context.areas.map(({ id, shortName }) => [id, shortName]));
  const titles = new Map(context.targets.map(({ id, shortTitle }) => [id, shortTitle]));
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  const reports = result.changes.flatMap(({ key, path, added }) => {
    const [plan = '', area = ''] = key.split('/');
    return added.map(({ id, target, asOf, ...rest }) => ({
      path,
      plan,
      area,
      id,
      target,
      asOf,
      title: `${names.get(area) ?? area}: ${titles.get(target) ?? target} ${compactFigure(rest)} (${formatDay(asOf)})`,
    }));
  });
  return {
    ok,
    changed: reports.length > 0,
    /** For the title of the pull request. */
    title: reports[0]?.title ?? '',
    files: result.changes.map(({ path }) => path),
    reports,
    known: result.rows.filter(({ state }) => state === 'known').length,
    problems: all.map((problem) => ({
      severity: problem.severity,
      place: placeText(problem),
      label: problem.label,
      found: problem.found,
      message: problem.message,
      fix: problem.fix,
    })),
    notes: result.notes,
  };
}

/** @returns the exit code: 0 written or already reported, 1 refused */
export async function issue(values: Values, paths: ReadonlyArray<string>): Promise<number> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0)
    throw new CommandError(progressCommandText.usage.issue);
  const now = readNow();
  const tables = readIssueBody(new TextDecoder().decode(readNamed(path)));
  const result: ImportResult =
    'problems' in tables
      ? { rows: [], problems: tables.problems, notes: [], changes: [] }
      : asAnswers(
          importSheets(tables.sheets, now.files, checkOptions(now), { reportedOn: now.today }),
        );
  const told =
    'problems' in tables ? result : { ...result, notes: [...tables.notes, ...result.notes] };
  const code = finish(told, now, values['dry-run'] === true);
  if (values.out) {
    writeFileSync(values.out, `${JSON.stringify(summary(told, code === 0, now), null, 2)}\n`);
  }
  return code;
}

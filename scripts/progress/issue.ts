import { writeFileSync } from 'node:fs';
import { compactFigure } from '../../src/domain/compact-figure.ts';
import { formatDay } from '../../src/domain/dates.ts';
import type { ImportResult } from '../../src/editing/sheet/apply.ts';
import { importIssue } from '../../src/editing/sheet/import-issue.ts';
import { requestTitle } from '../../src/editing/sheet/request-title.ts';
import { placeText } from '../../src/editing/sheet/sheet-problem.ts';
import { refused } from '../../src/editing/sheet/text-table.ts';
import { siteConfig } from '../../src/site.config.ts';
import { issueFormText } from '../../src/strings/issue-form.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { downloadTable } from './download.ts';
import { CommandError, checkOptions, type Now, readNamed, readNow } from './shared.ts';
import { finish } from './show.ts';

/** `issue BODYFILE [--out result.json] [--download] [--dry-run]` */
export const issueOptions = {
  out: { type: 'string' },
  download: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

interface Values {
  readonly out?: string | undefined;
  readonly download?: boolean | undefined;
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
    title: requestTitle(
      reports.map(({ area, ...rest }) => ({ ...rest, area: names.get(area) ?? area })),
    ),
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
  const hosts = siteConfig.forge;
  const result = await importIssue(
    new TextDecoder().decode(readNamed(path)),
    now.files,
    checkOptions(now),
    hosts,
    values.download
      ? (attachment) => downloadTable(attachment, hosts)
      : async ({ name }) => refused(issueFormText.attachment.notHere(name)),
  );
  const code = finish(result, now, values['dry-run'] === true);
  if (values.out) {
    writeFileSync(values.out, `${JSON.stringify(summary(result, code === 0, now), null, 2)}\n`);
  }
  return code;
}

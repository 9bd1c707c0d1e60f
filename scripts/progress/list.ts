import { compactFigure } from '../../src/domain/compact-figure.ts';
import { formatDay } from '../../src/domain/dates.ts';
import { correctedIds, unitFigures } from '../../src/domain/observations.ts';
import { readTarget } from '../../src/editing/sheet/match-targets.ts';
import { progressCommandText } from '../../src/strings/progress-command.ts';
import { sheetText } from '../../src/strings/sheet.ts';
import { CommandError, readNow, requireArea, requirePlan, textTable } from './shared.ts';

/** `list [--area] [--target] [--plan] [--json]` */
export const listOptions = {
  area: { type: 'string' },
  target: { type: 'string' },
  plan: { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface Values {
  readonly area?: string | undefined;
  readonly target?: string | undefined;
  readonly plan?: string | undefined;
  readonly json?: boolean | undefined;
}

/** @returns the exit code */
export async function list(values: Values): Promise<number> {
  const { context } = readNow();
  const area = values.area === undefined ? null : requireArea(values.area, context);
  const plan = values.plan === undefined ? null : requirePlan(values.plan, context);
  const read =
    values.target === undefined ? null : readTarget(values.target, context.targets, plan);
  if (read && 'problem' in read) {
    const { message, fix } = read.problem;
    throw new CommandError(`--target “${values.target}”: ${message}. ${sheetText.fix}: ${fix}.`);
  }
  const names = new Map(context.areas.map(({ id, shortName }) => [id, shortName]));
  const titles = new Map(context.targets.map(({ id, shortTitle }) => [id, shortTitle]));
  const reports = unitFigures(context.reports)
    .filter((file) => (!area || file.area === area.id) && (!plan || file.plan === plan))
    .flatMap((file) => {
      const replaced = correctedIds(file.observations);
      return file.observations
        .filter((report) => !read || report.target === read.value.id)
        .map((report) => ({ file, report, replaced: replaced.has(report.id) }));
    })
    .toSorted((a, b) => (a.report.asOf < b.report.asOf ? -1 : 1));
  if (values.json) {
    const rows = reports.map(({ file, report, replaced }) => ({
      area: file.area,
      plan: file.plan,
      sample: file.sample,
      ...report,
      replaced,
    }));
    console.log(JSON.stringify(rows, null, 2));
    return 0;
  }
  if (reports.length === 0) {
    console.log(progressCommandText.listEmpty);
    return 0;
  }
  const rows = reports.map(({ file, report, replaced }) => [
    report.id,
    names.get(file.area) ?? file.area,
    titles.get(report.target) ?? report.target,
    formatDay(report.asOf),
    compactFigure(report),
    [
      ...(report.final ? [progressCommandText.marks.final] : []),
      ...(replaced ? [progressCommandText.marks.replaced] : []),
      ...(file.sample ? [progressCommandText.marks.sample] : []),
    ].join(', '),
  ]);
  console.log(textTable([progressCommandText.listHead, ...rows]));
  return 0;
}

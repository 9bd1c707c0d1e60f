import { compactFigure } from '../../domain/compact-figure.ts';
import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { correctedIds } from '../../domain/observations.ts';
import type { ObservationData } from '../../model/progress.ts';
import { sheetTemplateText } from '../../strings/sheet-template.ts';
import type { AnyColumn } from './columns.ts';
import type { SheetContext, SheetTarget } from './context.ts';
import { targetOption } from './issue-fields.ts';
import type { SheetArea } from './match-areas.ts';

/** All columns of templates, in order, with their width in characters. */
const allColumns: ReadonlyArray<readonly [name: AnyColumn, width: number]> = [
  ['area', 20],
  ['target', 44],
  ['unit', 16],
  ['goal', 12],
  ['last', 14],
  ['lastOn', 14],
  ['numerator', 12],
  ['denominator', 12],
  ['value', 12],
  ['asOf', 16],
  ['countedFrom', 18],
  ['reportedOn', 14],
  ['reporter', 30],
  ['document', 36],
  ['final', 16],
  ['note', 30],
  ['supersedes', 26],
  ['reason', 30],
];

/** One target of a district: the known facts, and the cells that do not apply. */
export interface TemplateRow {
  readonly target: SheetTarget;
  /** Reports of the target that stand, the latest first: the ones that can be corrected. */
  readonly standing: ReadonlyArray<Report>;
  readonly cells: Readonly<Partial<Record<AnyColumn, string | number>>>;
  /** Cells to leave empty: the share for a target that counts, the count for one that is a share. */
  readonly closed: ReadonlySet<AnyColumn>;
  /** True where a grade is written in the place of a number. */
  readonly graded: boolean;
}

export interface Template {
  readonly plan: string;
  readonly area: SheetArea;
  /** In order, with their width; the one on what figures count from only for a unit that changed in the year. */
  readonly columns: ReadonlyArray<readonly [name: AnyColumn, width: number]>;
  readonly rows: ReadonlyArray<TemplateRow>;
  /** The allowed report dates of this plan. */
  readonly days: { readonly from: IsoDay; readonly to: IsoDay };
  readonly targets: ReadonlyArray<string>;
}

type Report = ObservationData;

/** The reports of a target that no other corrects, the latest first. */
function standingOf(reports: ReadonlyArray<Report>, target: string): Array<Report> {
  const replaced = correctedIds(reports);
  return reports
    .filter((report) => report.target === target && !replaced.has(report.id))
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
}

const SIGNS = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '', range: '' } as const;

/** "≥ 80%": the goal of every unit; empty where units have goals of their own or none. */
function goalCell({ kind, comparator, goal, goalMax, grades }: SheetTarget): string {
  // What to write in the column of figures.
  if (kind === 'grade') return sheetTemplateText.grades(grades?.join(', ') ?? '');
  if (typeof goal !== 'number') return '';
  const end = goalMax === undefined ? '' : `–${formatNumber(goalMax)}`;
  return `${SIGNS[comparator]}${formatNumber(goal)}${end}${kind === 'percent' ? '%' : ''}`;
}

function rowOf(area: SheetArea, target: SheetTarget, reports: ReadonlyArray<Report>): TemplateRow {
  const standing = standingOf(reports, target.id);
  const [last] = standing;
  const reporter = last?.reporter ?? reports.at(-1)?.reporter;
  return {
    target,
    standing,
    cells: {
      area: area.name,
      target: targetOption(target),
      unit: target.unit,
      goal: goalCell(target),
      last: last ? compactFigure(last) : sheetTemplateText.none,
      ...(last ? { lastOn: formatDay(last.asOf) } : {}),
      ...(typeof last?.denominator === 'number' ? { denominator: last.denominator } : {}),
      ...(reporter === undefined ? {} : { reporter }),
    },
    graded: target.kind === 'grade',
    closed: new Set(isShare(target) ? ['value'] : ['numerator', 'denominator']),
  };
}

/** A table for one district and year, with a row for each of its targets that has started. */
export function templateOf(context: SheetContext, area: SheetArea, plan: string): Template {
  const reports = context.progress.get(`${plan}/${area.id}`)?.observations ?? [];
  const targets = context.targets.filter(
    (target) =>
      target.plan === plan &&
      // Made of others: it has no figures of its own.
      target.kind !== 'all' &&
      target.window.start <= context.today &&
      (target.areas === 'all' || target.areas.includes(area.id)),
  );
  return {
    plan,
    area,
    columns: allColumns.filter(
      ([name]) => name !== 'countedFrom' || context.changedIn(area.id, plan),
    ),
    rows: targets.map((target) => rowOf(area, target, reports)),
    days: { from: `${plan}-01-01`, to: `${Number(plan) + 1}-12-31` },
    targets: targets.map(targetOption),
  };
}

import { compactFigure } from '../../domain/compact-figure.ts';
import { formatDay } from '../../domain/dates.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { correctedIds, reportIdOf } from '../../domain/observations.ts';
import type { ObservationData } from '../../model/progress.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { ColumnName } from './columns.ts';
import { columnLabel } from './columns.ts';
import type { SheetContext } from './context.ts';
import type { Draft } from './draft.ts';
import { headKey } from './report-file.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** The outcome of a row. */
export interface RowResult extends Omit<Draft, 'empty'> {
  /** new: to be added; known: already reported, identical; empty: not filled in; bad: refused. */
  readonly state: 'new' | 'known' | 'empty' | 'bad';
  /** The key of its progress file, "2017/ba-be"; null when the district or the target is unknown. */
  readonly key: string | null;
}

type Report = ObservationData;

/** Fields of a report that a row may give; fields that the table leaves out are not compared. */
const compared: ReadonlyArray<readonly [field: keyof Report, column: ColumnName]> = [
  ['asOf', 'asOf'],
  ['countedFrom', 'countedFrom'],
  ['reportedOn', 'reportedOn'],
  ['value', 'value'],
  ['numerator', 'numerator'],
  ['denominator', 'denominator'],
  ['grade', 'grade'],
  ['added', 'added'],
  ['reporter', 'reporter'],
  ['document', 'document'],
  ['note', 'note'],
  ['final', 'final'],
  ['lifecycle', 'lifecycle'],
  ['supersedes', 'supersedes'],
  ['reason', 'reason'],
];
const FIGURE = new Set<keyof Report>(['value', 'numerator', 'denominator', 'grade']);

const say = (value: unknown): string =>
  typeof value === 'boolean'
    ? sheetText.boolean[String(value) as 'true' | 'false']
    : value === undefined
      ? sheetText.nothing
      : typeof value === 'number'
        ? formatNumber(value)
        : String(value);

/** The fields in which a row differs from the existing report, as text; empty when they are equal. */
function differences(known: Report, { report, given }: Draft): Array<string> {
  if (!report) return [];
  const differs = compared.filter(
    ([field, column]) => (FIGURE.has(field) || given.has(column)) && known[field] !== report[field],
  );
  const figure = differs.some(([field]) => FIGURE.has(field));
  return [
    ...(figure ? [sheetText.known.figure(compactFigure(known), compactFigure(report))] : []),
    ...differs
      .filter(([field]) => !FIGURE.has(field))
      .map(([field, column]) =>
        sheetText.known.change(columnLabel(column), say(known[field]), say(report[field])),
      ),
  ];
}

/** Current figures of a unit: those that no later report corrects. */
const current = (reports: ReadonlyArray<Report>) => {
  const replaced = correctedIds(reports);
  return reports.filter(({ id }) => !replaced.has(id));
};

/** The existing figure that a row repeats, if any: by id, else by target and day. */
function counterpart(report: Report, reports: ReadonlyArray<Report>): Report | undefined {
  const named = report.id === '' ? undefined : reports.find(({ id }) => id === report.id);
  if (named) return named;
  const sameDay = (o: Report) => o.target === report.target && o.asOf === report.asOf;
  if (report.supersedes !== undefined) {
    return reports.find((o) => sameDay(o) && o.supersedes === report.supersedes);
  }
  return current(reports).find(sameDay);
}

/** A correction names a figure, or the report that it stands in. */
function withFigureNamed(report: Report, old: ReadonlyArray<Report>): Report {
  const { supersedes, target } = report;
  if (supersedes === undefined || old.some(({ id }) => id === supersedes)) return report;
  const meant = old.find((o) => o.report === supersedes && o.target === target);
  return meant ? { ...report, supersedes: meant.id } : report;
}

/**
 * Compares rows with the figures reported so far. Reports are append-only: identical rows are skipped,
 * different ones are refused, with advice on how to correct a figure.
 */
export function mergeRows(
  drafts: ReadonlyArray<Draft>,
  context: Pick<SheetContext, 'progress'>,
): Array<RowResult> {
  const added = new Map<string, Array<{ report: Report; draft: Draft }>>();
  return drafts.map(({ empty, ...draft }): RowResult => {
    const { area, target } = draft;
    const key = area && target ? `${target.plan}/${area.id}` : null;
    if (empty) return { ...draft, key, state: 'empty' };
    if (!draft.report || key === null || !target) return { ...draft, key, state: 'bad' };
    const place = { sheet: draft.sheet, row: draft.row };
    const bad = (problem: SheetProblem): RowResult => ({
      ...draft,
      key,
      state: 'bad',
      problems: [...draft.problems, problem],
    });
    const old = context.progress.get(key)?.observations ?? [];
    const report = withFigureNamed(draft.report, old);
    const before = added.get(key) ?? [];
    const whole: Draft = { ...draft, report, empty };
    const twin = counterpart(
      report,
      before.map((one) => one.report),
    );
    if (twin) {
      const row = before.find((one) => one.report === twin)?.draft.row ?? 0;
      const changes = differences(twin, whole);
      if (changes.length === 0) return { ...draft, key, state: 'known' };
      return bad(sheetProblem(sheetText.known.twice(row, changes.join('; ')), place));
    }
    const known = counterpart(report, old);
    if (known) {
      const changes = differences(known, whole);
      if (changes.length === 0) return { ...draft, report: known, key, state: 'known' };
      const text = sheetText.known.changed(
        reportIdOf(known),
        formatDay(known.asOf),
        changes.join('; '),
      );
      return bad(sheetProblem(text, place));
    }
    added.set(key, [...before, { report, draft: whole }]);
    return { ...draft, report, key, state: 'new' };
  });
}

/** The new rows that stand in one report: of one unit, day, reporter and document. */
export const byReport = (rows: ReadonlyArray<RowResult>): Array<[string, Array<RowResult>]> => [
  ...Map.groupBy(
    rows.filter(({ state }) => state === 'new'),
    ({ key, report }) => `${key} ${report ? headKey(report) : ''}`,
  ),
];

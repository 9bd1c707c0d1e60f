import type { IsoDay } from '../../../domain/dates.ts';
import { nearest } from '../../../domain/edit-distance.ts';
import { formatNumber } from '../../../domain/numbers.ts';
import { labelOf } from '../../../domain/schema-labels.ts';
import { isShare } from '../../../domain/status.ts';
import { ownGoal, type Reporter } from '../../../domain/targets/goals.ts';
import type { ObservationData } from '../../../model/progress.ts';
import type { TargetData } from '../../../model/target.ts';
import { checkText } from '../../../strings/check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { reportText } from '../../../strings/report.ts';
import { targetCheckText as say } from '../../../strings/target-check.ts';
import { vi } from '../../../strings/vi.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import {
  fieldPath,
  type PlacedObservation,
  readableReports,
  type UnitReports,
  unitReports,
} from '../unit-reports.ts';

/** Data outside the file that the rules on reported figures need. */
export interface ProgressContext {
  readonly today: IsoDay;
  readonly targets: ReadonlyMap<string, TargetData>;
  /** Units as the rules on targets see them: with their level, and whether they are the owner's own. */
  readonly reporters: ReadonlyMap<string, Reporter>;
  /** How many communes each area has. */
  readonly communes: ReadonlyMap<string, number>;
  /** The closing day of each plan that has one. */
  readonly closedOn: ReadonlyMap<string, IsoDay>;
}

type Placed = PlacedObservation;
type Add = (o: Placed, field: string, code: ProblemCode, text: ProblemText) => void;

/** The reporting period that a day falls in: "2017-Q1" for a quarter. */
function periodOf(day: IsoDay, every: TargetData['reportEvery']): string {
  const [year = '', month = '1'] = day.split('-');
  const length = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[every];
  return `${year}/${Math.ceil(Number(month) / length)}`;
}

/** "27/54" or "12": a figure, short enough for a message. */
export const compactFigure = ({
  value,
  numerator,
  denominator,
  grade,
}: Partial<ObservationData>): string =>
  grade ??
  (value === undefined
    ? `${formatNumber(numerator ?? 0)}/${formatNumber(denominator ?? 0)}`
    : formatNumber(value));

/** Checks one report by itself, and against its target. */
function single(o: Placed, reporter: Reporter, target: TargetData | undefined, add: Add): void {
  const { value, numerator, denominator } = o;
  const share = numerator !== undefined && typeof denominator === 'number';
  if (share && numerator > denominator) {
    add(o, 'numerator', 'over-denominator', vi.check.overDenominator(numerator, denominator));
  }
  if (!target) return;
  if (ownGoal(target, reporter) === 'none')
    add(o, 'target', 'value', checkText.notBound(reporter.id));
  const { grade } = o;
  const { grades = [] } = target;
  const wrong =
    target.kind === 'all'
      ? say.noFigures
      : target.kind !== 'grade'
        ? grade !== undefined && say.noGrade
        : grade === undefined
          ? say.needsGrade(grades)
          : !grades.includes(grade) && say.unknownGrade(grade, grades);
  if (wrong) add(o, target.kind === 'all' ? 'target' : 'grade', 'value', wrong);
  if (wrong || target.kind === 'grade') return;
  if (target.max !== undefined && value !== undefined && value > target.max)
    add(o, 'value', 'value', say.overMax(formatNumber(value), formatNumber(target.max)));
  if (target.wholeNumbers && value !== undefined && !Number.isInteger(value))
    add(o, 'value', 'value', say.notWhole(formatNumber(value), target.unit));
  if (isShare(target)) {
    if (value !== undefined) add(o, 'value', 'share-parts', vi.check.shareNeedsParts(value));
  } else if (share) {
    add(o, 'numerator', 'share-parts', checkText.notShare(numerator, denominator));
  }
  if (target.kind === 'binary' && value !== undefined && value !== 0 && value !== 1) {
    add(o, 'value', 'value', checkText.notBinary(value));
  }
  for (const field of ['numerator', 'denominator'] as const) {
    const count = o[field];
    if (typeof count === 'number' && target.wholeNumbers !== false && !Number.isInteger(count)) {
      add(o, field, 'value', checkText.wholeNumber(count));
    }
  }
}

/** Suspicious figures that may still be right; a note shows that somebody has checked. */
function doubtful(o: Placed, target: TargetData, communes: number | undefined, add: Add): void {
  if (o.note !== undefined) return;
  const { value, denominator } = o;
  // A goal or a baseline with decimals is measured, not counted: hectares, tonnes.
  const counted =
    target.wholeNumbers === undefined &&
    [target.goal, target.baseline?.value ?? 0].every(Number.isInteger);
  const whole = value === undefined || Number.isInteger(value) || target.kind === 'binary';
  if (!whole && counted && !isShare(target)) {
    add(o, 'value', 'fraction', checkText.fraction(formatNumber(value), target.unit));
  }
  const known = target.scale === 'communes' ? communes : undefined;
  if (known !== undefined && typeof denominator === 'number' && denominator > known) {
    const text = checkText.overScale(formatNumber(denominator), formatNumber(known));
    add(o, 'denominator', 'over-scale', text);
  }
}

/**
 * Corrections: each names one earlier report of the same target, no report is corrected twice, no cycles.
 */
function corrections(all: ReadonlyArray<Placed>, add: Add): void {
  const byId = new Map(all.map((o) => [o.id, o]));
  const correctedBy = new Map<string, string>();
  for (const o of all) {
    if (o.supersedes === undefined) continue;
    const old = byId.get(o.supersedes);
    if (!old || old === o) {
      const others = [...byId.keys()].filter((id) => id !== o.id).map((id) => [id] as const);
      const near = nearest(o.supersedes, others);
      add(o, 'supersedes', 'correction', checkText.supersedesNothing(o.supersedes, near));
      continue;
    }
    const other = correctedBy.get(old.id);
    if (other !== undefined) {
      add(o, 'supersedes', 'correction', checkText.supersededTwice(old.id, other));
    } else correctedBy.set(old.id, o.id);
    if (old.target !== o.target) {
      add(o, 'supersedes', 'correction', checkText.supersedesOther(old.id));
    }
    if (o.reportedOn < old.reportedOn) {
      add(o, 'reportedOn', 'date-order', checkText.correctsEarlier(old.id));
    }
  }
  circles(all, byId, add);
}

/** Cycles of corrections, each reported once. */
function circles(all: ReadonlyArray<Placed>, byId: ReadonlyMap<string, Placed>, add: Add): void {
  const done = new Set<string>();
  for (const start of all) {
    const path = new Set<string>();
    let at: Placed | undefined = start;
    while (at && !done.has(at.id) && !path.has(at.id)) {
      path.add(at.id);
      at = at.supersedes === at.id ? undefined : byId.get(at.supersedes ?? '');
    }
    if (at && path.has(at.id))
      add(at, 'supersedes', 'correction', checkText.supersedesCircle(at.id));
    for (const id of path) done.add(id);
  }
}

/** Checks consecutive valid reports of one target against each other, in order of time. */
function series(target: TargetData, reports: ReadonlyArray<Placed>, add: Add): void {
  const finals = new Map<string, string>();
  let before: Placed | undefined;
  for (const o of reports) {
    const period = periodOf(o.asOf, target.reportEvery);
    const final = o.final ? finals.get(period) : undefined;
    if (final !== undefined) add(o, 'final', 'two-finals', checkText.twoFinals(final));
    else if (o.final) finals.set(period, o.id);
    if (before) pair(target, before, o, final !== undefined, add);
    before = o;
  }
}

/** Two consecutive reports. `judged`: the second already has a more serious problem. */
function pair(target: TargetData, before: Placed, o: Placed, judged: boolean, add: Add): void {
  if (before.asOf === o.asOf && !judged) add(o, 'asOf', 'same-day', checkText.sameDay(before.id));
  // A note explains the change to the reviewer.
  if (o.note !== undefined) return;
  const [was, is] = [before.denominator, o.denominator];
  // For shares of the reports due so far, the denominator grows during the year.
  const fixed = target.expectation !== 'constant';
  if (fixed && typeof was === 'number' && typeof is === 'number' && was !== is) {
    const text = checkText.denominatorChanged(formatNumber(was), formatNumber(is));
    add(o, 'denominator', 'denominator-changed', text);
  }
  // Only cumulative figures cannot decrease: not limits, and not targets that must always be met.
  if (['limit', 'grade'].includes(target.kind) || target.expectation === 'constant') return;
  if (target.each || target.change?.direction === 'decrease') return;
  const field = isShare(target) ? 'numerator' : 'value';
  const [low, high] = [o[field], before[field]];
  const falls = target.comparator === '<=' || target.comparator === '<';
  if (low !== undefined && high !== undefined && low < high && !falls) {
    add(o, field, 'falling', checkText.falling(formatNumber(high), formatNumber(low)));
  }
}

/**
 * All rules on reported figures beyond the schema of each field.
 *
 * @param files all checked files: a unit's reports are compared with each other
 */
export function reportProblems(
  files: ReadonlyArray<CheckedFile>,
  context: ProgressContext,
): Array<Problem> {
  return [
    ...leftSamples(files),
    ...unitReports(files).flatMap((unit) => unitProblems(unit, context)),
  ];
}

/** Sample reports that no longer count, because their year has real ones: said once for each year. */
function leftSamples(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const reports = readableReports(files);
  const real = new Set(reports.flatMap(({ report }) => (report.sample ? [] : report.plan)));
  const left = reports.filter(({ report }) => report.sample && real.has(report.plan));
  return [...Map.groupBy(left, ({ report }) => report.plan)].flatMap(([plan, own]) => {
    const [first] = own;
    const text = reportText.sampleLeft(plan, own.length);
    const path = ['sample'];
    return first
      ? [
          problemAt(first.file.file, first.file.parsed.offsetOf(path), 'sample-left', text, {
            path,
          }),
        ]
      : [];
  });
}

function unitProblems(unit: UnitReports, context: ProgressContext): Array<Problem> {
  const problems: Array<Problem> = [];
  const add: Add = ({ file, index, ...o }, field, code, text) => {
    const path = fieldPath(index, field);
    const found = (o as Readonly<Record<string, unknown>>)[field];
    problems.push(
      problemAt(file.file, file.parsed.offsetOf(path), code, text, {
        path,
        label: labelOf(file.schema, path),
        found: found === undefined ? null : printable(String(found)),
      }),
    );
  };
  const all = unit.observations;
  const seen = new Set<string>();
  const dated = new Set<CheckedFile>();
  const closed = context.closedOn.get(unit.plan);
  for (const o of all) {
    if (seen.has(o.id)) add(o, 'target', 'duplicate-id', reportText.figureTwice(o.id));
    seen.add(o.id);
    const target = context.targets.get(o.target);
    single(o, context.reporters.get(unit.area) ?? { id: unit.area }, target, add);
    if (target) doubtful(o, target, context.communes.get(unit.area), add);
    // The day is that of the report: said once, not for each figure.
    if (dated.has(o.file)) continue;
    dated.add(o.file);
    if (o.reportedOn > context.today) {
      const text = checkText.dateFuture(o.reportedOn, context.today);
      add(o, 'reportedOn', 'date-future', text);
    } else if (closed !== undefined && o.reportedOn > closed) {
      add(o, 'reportedOn', 'after-close', checkText.afterClose(o.reportedOn, closed));
    }
  }
  corrections(unit.counted, add);
  const replaced = new Set(
    unit.counted.map((o) => (o.supersedes === o.id ? undefined : o.supersedes)),
  );
  const byTarget = Map.groupBy(
    unit.counted.filter((o) => !replaced.has(o.id)),
    (o) => o.target,
  );
  for (const [id, reports] of byTarget) {
    const target = context.targets.get(id);
    const inTime = reports.toSorted((a, b) =>
      a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.reportedOn < b.reportedOn ? -1 : 1,
    );
    if (target) series(target, inTime, add);
  }
  return problems;
}

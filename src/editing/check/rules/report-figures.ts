import type { IsoDay } from '../../../domain/dates.ts';
import { perObject } from '../../../domain/per-object.ts';
import { labelOf } from '../../../domain/schema-labels.ts';
import type { Reporter } from '../../../domain/targets/goals.ts';
import type { TargetData } from '../../../model/target.ts';
import { checkText } from '../../../strings/check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { reportText } from '../../../strings/report.ts';
import type { CheckedFile } from '../entries.ts';
import { foundText, valueAt } from '../fields.ts';
import { problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import {
  fieldPath,
  isInHead,
  type PlacedObservation,
  readableReports,
  realYearsIn,
  type UnitReports,
  unitReports,
} from '../unit-reports.ts';
import { figureFindings } from './figures/figures.ts';
import { outsized } from './figures/outsized.ts';
import type { UnitNames } from './figures/types.ts';

/** Data outside the file that the rules on reported figures need. */
export interface ProgressContext {
  readonly today: IsoDay;
  readonly targets: ReadonlyMap<string, TargetData>;
  /** Units as the rules on targets see them: with their level, and whether they are the owner's own. */
  readonly reporters: ReadonlyMap<string, Reporter>;
  /** How many communes each area has. */
  readonly communes: ReadonlyMap<string, number>;
  /** What the units right below each area are called. */
  readonly unitsBelow: ReadonlyMap<string, ReadonlyArray<string>>;
  /** The closing day of each plan that has one. */
  readonly closedOn: ReadonlyMap<string, IsoDay>;
  /** What a unit is called, and which units' names it cannot be called by. */
  readonly unitNames: (area: string) => UnitNames;
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
  const units = unitReports(files);
  return [
    ...leftSamples(files),
    ...units.flatMap(problemsIn(context)),
    ...outsized(units, context.targets).map(({ figure, field, code, text }) =>
      problemOf(figure, field, code, text),
    ),
  ];
}

/** Sample reports that an edition leaves out, because it shows real ones of their year: said once for each year. */
function leftSamples(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const reports = readableReports(files);
  const { public: real, staff: realForStaff } = realYearsIn(files);
  const left = reports.filter(({ report }) => report.sample && realForStaff.has(report.plan));
  return [...Map.groupBy(left, ({ report }) => report.plan)].flatMap(([plan, own]) => {
    const [first] = own;
    const text = reportText[real.has(plan) ? 'sampleLeft' : 'sampleForPublic'](plan, own.length);
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

/** A problem with a field of a figure, or of the head of its report. */
function problemOf(
  { file, index }: PlacedObservation,
  field: string,
  code: ProblemCode,
  text: ProblemText,
): Problem {
  const path = fieldPath(index, field);
  return problemAt(file.file, file.parsed.offsetOf(path), code, text, {
    path,
    label: labelOf(file.schema, path),
    // What the file says: a joined figure names what it corrects in another way.
    found: foundText(valueAt(file.parsed.data, path)),
  });
}

/** An inbox adds one unit's report at a time: the others' are as they were. */
const problemsIn = perObject((context: ProgressContext) =>
  perObject((unit: UnitReports) => unitProblems(unit, context)),
);

function unitProblems(unit: UnitReports, context: ProgressContext): Array<Problem> {
  const said = new Set<string>();
  const add = (
    o: PlacedObservation,
    field: string,
    code: ProblemCode,
    text: ProblemText,
  ): Array<Problem> => {
    const { file, index } = o;
    const key = `${file.file.path} ${field} ${code} ${text.message}`;
    // What is said of the head of a report is said once, not for each of its figures.
    const inHead = isInHead(field);
    if (inHead && said.has(key)) return [];
    said.add(key);
    const problem = problemOf(o, field, code, text);
    return [inHead ? { ...problem, figure: index } : problem];
  };
  const { area, plan, observations, counted } = unit;
  const known = context.reporters.get(area) ?? { id: area };
  const communes = context.communes.get(area);
  const findings = figureFindings(counted, {
    plan,
    targets: context.targets,
    reporter: { ...known, ...(communes !== undefined && { communes }) },
    names: context.unitNames(area),
    unitsBelow: context.unitsBelow.get(area) ?? [],
  });
  return [
    ...twice(observations.filter(({ file }) => isInPlace(file, area))).flatMap((o) =>
      add(o, 'target', 'duplicate-id', reportText.figureTwice(o.id)),
    ),
    ...observations.flatMap((o) => lateProblem(o, plan, context, add)),
    ...findings.flatMap(({ figure, field, code, text }) => add(figure, field, code, text)),
  ];
}

/** A report in the folder of another unit says so itself: that its figures meet those of its unit follows. */
const isInPlace = ({ file }: CheckedFile, area: string): boolean =>
  file.path.split('/').at(-2) === area;

/** Figures with an id that another has. */
function twice(observations: ReadonlyArray<PlacedObservation>): Array<PlacedObservation> {
  const seen = new Set<string>();
  return observations.filter(({ id }) => seen.has(id) || !seen.add(id));
}

/** A report of a day that has not come, or after the figures of the year were closed. */
function lateProblem(
  o: PlacedObservation,
  plan: string,
  { today, closedOn }: ProgressContext,
  add: (
    o: PlacedObservation,
    field: string,
    code: ProblemCode,
    text: ProblemText,
  ) => Array<Problem>,
): Array<Problem> {
  if (o.reportedOn > today)
    return add(o, 'reportedOn', 'date-future', checkText.dateFuture(o.reportedOn, today));
  const closed = closedOn.get(plan);
  if (closed === undefined || o.reportedOn <= closed) return [];
  return add(o, 'reportedOn', 'after-close', checkText.afterClose(o.reportedOn, closed));
}

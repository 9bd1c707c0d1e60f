import { formatDay } from '../../../domain/dates.ts';
import { sumOf } from '../../../domain/decimals.ts';
import { nearest } from '../../../domain/edit-distance.ts';
import { levelOfKind } from '../../../domain/levels.ts';
import { aliveOn, reportersOf } from '../../../domain/lives.ts';
import { formatNumber } from '../../../domain/numbers.ts';
import { difference, sameNumber, tableSum } from '../../../domain/targets/table-sum.ts';
import type { AreaData } from '../../../model/area.ts';
import type { PlanData } from '../../../model/plan.ts';
import type { TargetData } from '../../../model/target.ts';
import { NOT_ASSIGNED } from '../../../model/target-goals.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { targetCheckText as say } from '../../../strings/target-check.ts';
import type { CheckedFile } from '../entries.ts';
import { type Lives, problemIn } from '../lives.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { unitTables } from '../unit-tables.ts';

export type AddProblem = (
  field: ReadonlyArray<string>,
  code: ProblemCode,
  text: ProblemText,
) => void;

/** Numbers that have to add up: the table and the whole, a start and a step, the parts of a score. */
function sumProblems(target: TargetData, add: AddProblem): void {
  const { goals, baseline, difference: step, max, parts } = target;
  const table = tableSum(target);
  const { over = null } = table ?? {};
  const isWrong = over !== null && over !== 0;
  const printed = goals?.unitsTotal;
  const wrongTotal = table && printed !== undefined && !sameNumber(table.units, printed);
  if (table && isWrong && !goals?.sourceDiffers) {
    const [units, sum, whole] = [table.units, table.sum, goals?.whole ?? 0].map((n) =>
      formatNumber(n),
    );
    const own = table.own === null ? null : formatNumber(table.own);
    const by = formatNumber(Math.abs(over));
    const text = say.wrongSum(units ?? '', own, sum ?? '', whole ?? '', by, over > 0);
    add(['goals', 'whole'], 'goal-sum', text);
  }
  if (table && wrongTotal && !goals?.sourceDiffers) {
    const text = say.wrongSubtotal(formatNumber(table.units), formatNumber(printed));
    add(['goals', 'unitsTotal'], 'goal-sum', text);
  }
  if (table && goals?.sourceDiffers && !isWrong && !wrongTotal)
    add(['goals', 'sourceDiffers'], 'goal-sum', say.sumFits);
  const goal = target.goal ?? goals?.whole;
  if (step !== undefined && baseline && typeof goal === 'number') {
    const sum = sumOf([baseline.value, step]);
    if (!sameNumber(sum, goal)) {
      const sign = step < 0 ? '−' : '+';
      const [start, end, wanted] = [baseline.value, sum, goal].map((n) => formatNumber(n));
      const by = `${sign} ${formatNumber(Math.abs(step))}`;
      add(['difference'], 'goal-sum', say.wrongStep(start ?? '', by, end ?? '', wanted ?? ''));
    }
  }
  if (parts && max !== undefined) {
    const sum = sumOf(parts.map((part) => part.max));
    if (difference(sum, max) !== 0)
      add(['max'], 'goal-sum', say.wrongParts(formatNumber(sum), formatNumber(max)));
  }
}

const livesIn = ({ from, until }: AreaData, year: number): boolean =>
  (from ?? '') <= `${year}-12-31` && (until === undefined || until > `${year}-01-01`);

/** The rows of a table of units: each names a unit that reports in the window, and none is forgotten. */
function tableProblems(target: TargetData, plan: PlanData, lives: Lives, add: AddProblem): void {
  const { goals, areas, window } = target;
  const { identity, units } = lives;
  if (!identity) return;
  const all = units.map(({ data }) => data);
  const isOwn = (kind: string) => levelOfKind(identity, kind)?.id === identity.levels[0]?.id;
  const inWindow = reportersOf(plan, all, identity).filter(
    (unit) => aliveOn(unit, window.start) || aliveOn(unit, window.due),
  );
  const reporting = new Map(inWindow.map((unit) => [unit.id, unit]));
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  const names = inWindow.map((one) => [one.id, one.name] as const);
  for (const table of unitTables(target)) {
    for (const id of Object.keys(table.units)) {
      if (!byId.has(id))
        add([...table.path, id], 'goal-units', say.unknownUnit(id, nearest(id, names)));
    }
  }
  if (!goals?.units) return;
  for (const id of Object.keys(goals.units)) {
    const unit = byId.get(id);
    const path = ['goals', 'units', id];
    // A unit that is not alive in the year is reported with its successors where lives are checked.
    if (!unit || !livesIn(unit, plan.year)) continue;
    if (isOwn(unit.kind)) add(path, 'goal-units', say.ownInTable(unit.name));
    else if (!reporting.has(id))
      add(
        path,
        'goal-units',
        say.notReporting(unit.name, formatDay(window.start), formatDay(window.due)),
      );
  }
  const bound = inWindow.filter(
    ({ id, kind }) => !isOwn(kind) && (areas === 'all' || areas.includes(id)),
  );
  const forgotten = bound.filter(({ id }) => !Object.hasOwn(goals.units ?? {}, id));
  if (forgotten.length > 0)
    add(
      ['goals', 'units'],
      'goal-units',
      say.noUnit(
        forgotten.map(({ name }) => name),
        NOT_ASSIGNED,
      ),
    );
}

function termProblems({ goals }: TargetData, { identity }: Lives, add: AddProblem): void {
  if (!identity) return;
  const lists = [
    ['kinds', goals?.kinds, identity.areaKinds],
    ['levels', goals?.levels, identity.levels],
  ] as const;
  for (const [field, given, known] of lists) {
    const ids = known.map(({ id }) => id);
    for (const id of Object.keys(given ?? {})) {
      if (!ids.includes(id)) add(['goals', field, id], 'goal-units', say.unknownTerm(id, ids));
    }
  }
}

/**
 * The goals of a year's targets: what does not add up, and tables that forget a unit or name one that does
 * not report.
 *
 * @param unitsKnown false when a unit may be missing because its entry is invalid
 */
export function targetGoalProblems(
  file: CheckedFile,
  plans: ReadonlyMap<string, PlanData>,
  lives: Lives,
  unitsKnown: boolean,
): Array<Problem> {
  return file.entries.flatMap(({ id, path, data }) => {
    const target = data as TargetData | null;
    if (!target) return [];
    const problems: Array<Problem> = [];
    const add: AddProblem = (field, code, text) =>
      problems.push(problemIn({ file, path }, field, code, text));
    sumProblems(target, add);
    const plan = plans.get(id.slice(0, 4));
    if (plan && unitsKnown) tableProblems(target, plan, lives, add);
    termProblems(target, lives, add);
    return problems;
  });
}

import { targetRuleText as say } from '../strings/target-rules.ts';
import type { ReportPeriod } from './dates.ts';
import type { TargetData } from './target-fields.ts';

/** A rule between fields of a target that is broken. */
interface Broken {
  readonly message: string;
  readonly path: Array<PropertyKey>;
  readonly code?: string;
}

type Rule = (target: TargetData) => ReadonlyArray<Broken | false | undefined>;

const at = (path: string, message: string, code?: string): Broken => ({
  message,
  path: path.split('.'),
  ...(code !== undefined && { code }),
});
const isSet = (value: unknown): boolean => value !== undefined;

/** True for a number that units add up: not a share, a grade, or done-or-not. */
const isAmount = ({ kind, per }: TargetData) =>
  kind === 'count' || (kind === 'quota' && per === 'area');
const isMeasured = (target: TargetData) => isAmount(target) || target.kind === 'percent';

const LENGTH: Readonly<Record<ReportPeriod, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};
const EACH: Readonly<Record<ReportPeriod, string>> = {
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': 'sáu tháng một lần',
  year: 'hằng năm',
};

/** Checkpoints lie inside the window, in chronological order, and never require less than the one before. */
const rises = ({ checkpoints, window: { start, due } }: TargetData): boolean =>
  checkpoints.every(({ date, expected }, index) => {
    const previous = checkpoints[index - 1];
    if (date < start || date >= due) return false;
    return !previous || (previous.date < date && previous.expected <= expected);
  });

const goalRules: Rule = ({ kind, goal, goals, per, baseline, areas, max }) => {
  const own = [goals?.units, goals?.kinds, goals?.levels].filter(isSet).length;
  const byTable = kind !== 'grade' && kind !== 'all';
  const filled = goals && (own > 0 || isSet(goals.whole) || isSet(goals.own));
  const forUnits = own > 0 || typeof goal === 'number';
  return [
    byTable && goal === undefined && !goals && at('goal', say.noGoal, 'missing'),
    goals && !filled && at('goals', say.emptyGoals),
    own + (typeof goal === 'number' ? 1 : 0) > 1 && at('goals', say.twoGoals),
    goals && per === 'unit' && kind === 'quota' && at('goals', say.perUnit),
    isSet(goals?.whole) &&
      forUnits &&
      areas.length > 0 &&
      (baseline?.value ?? 0) > 0 &&
      at('baseline', say.baseline),
    typeof goal === 'number' && max !== undefined && goal > max && at('goal', say.overMax),
  ];
};

const kindRules: Rule = ({ kind, goal, goals, goalMax, comparator, change, max, parts }) => {
  const written = [goal, goalMax, goals?.whole, goals?.wholeMax, goals?.own];
  const table = [goals?.units, goals?.kinds, goals?.levels].flatMap((map) =>
    Object.values(map ?? {}),
  );
  const over = [...written, ...table].some((value) => typeof value === 'number' && value > 100);
  const once = goal === 1 || (typeof goal !== 'number' && goals?.own === 1);
  return [
    kind === 'percent' && !change && over && at('goal', say.over100, 'over-100'),
    kind === 'binary' && !(once && comparator === '=') && at('goal', say.binary),
    kind === 'limit' && comparator !== '<=' && comparator !== '<' && at('comparator', say.limit),
    parts && max === undefined && at('max', say.parts),
  ];
};

const rangeRules: Rule = ({ comparator, goal, goalMax, goals, above }) => {
  if (comparator !== 'range') {
    return [
      isSet(goalMax) && at('goalMax', say.notRange),
      isSet(goals?.wholeMax) && at('goals.wholeMax', say.notRange),
      isSet(above) && at('above', say.notRange),
    ];
  }
  const ends = [
    ['goalMax', goal, goalMax],
    ['goals.wholeMax', goals?.whole, goals?.wholeMax],
  ] as const;
  return [
    (goals?.units || goals?.kinds || goals?.levels || typeof goals?.own === 'number') &&
      at('goals', say.rangeTable),
    ...ends.flatMap(([field, low, high]) => [
      typeof low === 'number' && high === undefined && at(field, say.rangeEnd),
      typeof low === 'number' && high !== undefined && high <= low && at(field, say.rangeOrder),
    ]),
  ];
};

const gradeRules: Rule = ({ kind, grades, grade, goal, goals, change }) => {
  if (kind !== 'grade') return [(grades || isSet(grade)) && at('grades', say.notGrades)];
  if (!grades || grade === undefined) return [at('grades', say.grades)];
  return [
    !grades.includes(grade) && at('grade', say.unknownGrade(grade, grades)),
    (typeof goal === 'number' || goals || change) && at('goal', say.gradeGoal),
  ];
};

const allRules: Rule = ({ kind, allOf, goal, goals, change, each }) =>
  kind === 'all'
    ? [
        (allOf?.length ?? 0) < 2 && at('allOf', say.allOf),
        (typeof goal === 'number' || goals || change || each) && at('goal', say.allGoal),
      ]
    : [allOf && at('allOf', say.notAllOf)];

const changeRules: Rule = (target) => {
  const { change, forerunner } = target;
  if (!change) return [];
  const based = isSet(forerunner) || isSet(change.from) || change.base;
  return [!based && at('change', say.noBase), !isMeasured(target) && at('change', say.changeKind)];
};

const timeRules: Rule = (target) => {
  const { each, reportEvery, span, window, change, checkpoints, expectation, goals } = target;
  const long = Date.parse(window.due) - Date.parse(window.start) > 366 * 86_400_000;
  const plain =
    isMeasured(target) &&
    !change &&
    !span &&
    expectation === 'linear' &&
    goals?.whole === undefined;
  return [
    checkpoints.length > 0 &&
      expectation !== 'linear' &&
      at('checkpoints', say.constantCheckpoints),
    !rises(target) && at('checkpoints', say.checkpoints),
    each && !(plain && checkpoints.length === 0) && at('each', say.eachKind),
    each && LENGTH[reportEvery] > LENGTH[each] && at('reportEvery', say.eachReports(EACH[each])),
    long && !span && !each && at('span', say.span),
    target.carried && span !== 'sum' && at('carried', say.carried),
    span === 'sum' && !(isAmount(target) && !change) && at('span', say.spanSum),
  ];
};

const differenceRules: Rule = ({ difference, baseline, goal, goals }) => [
  difference !== undefined &&
    (!baseline || typeof (goal ?? goals?.whole) !== 'number') &&
    at('difference', say.difference),
];

const rules: ReadonlyArray<Rule> = [
  goalRules,
  kindRules,
  rangeRules,
  gradeRules,
  allRules,
  changeRules,
  timeRules,
  differenceRules,
];

/** The rules between a target's fields that are broken, each at the field to change. */
export const targetRules = (target: TargetData): Array<Broken> =>
  rules.flatMap((rule) => rule(target).flatMap((broken) => broken || []));

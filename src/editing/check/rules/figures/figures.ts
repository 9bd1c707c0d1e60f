import type { ObservationData } from '../../../../model/progress.ts';
import type { ProblemCode } from '../../problem.ts';
import { correctionCircles, corrections, reasonAlone } from './corrections.ts';
import { afterWindow, beforeWindow } from './dates.ts';
import { afterFinal } from './finals.ts';
import { notBound, otherKind, overDenominator } from './one-figure.ts';
import { singlePeriods } from './per-period.ts';
import { otherDayNamed, otherPeriodNamed } from './periods.ts';
import { garbledReporter, otherReporter } from './reporter.ts';
import { changedTotal, falling, sameDay, twoFinals } from './series.ts';
import { garbled, personal, placeholders } from './texts.ts';
import { otherScale, overUnits, zeroTotal } from './totals.ts';
import type { FigureFacts, FigureRule, Finding } from './types.ts';
import { fractions, sharedParts } from './whole.ts';

/** Rules on every figure, corrected or not. */
const always: ReadonlyArray<FigureRule> = [
  overDenominator,
  notBound,
  otherKind,
  sharedParts,
  fractions,
  corrections,
  correctionCircles,
];

/** Rules on what is in force: a figure that has been corrected stays as it is, and nothing could be done about it. */
const inForce: ReadonlyArray<FigureRule> = [
  beforeWindow,
  afterWindow,
  otherPeriodNamed,
  otherDayNamed,
  zeroTotal,
  otherScale,
  overUnits,
  otherReporter,
  garbledReporter,
  garbled,
  placeholders,
  personal,
  reasonAlone,
];

/** Rules that compare figures. Those that count for nothing are left out: they would make their neighbours odd. */
const compared: ReadonlyArray<FigureRule> = [
  twoFinals,
  afterFinal,
  sameDay,
  changedTotal,
  singlePeriods,
  falling,
];
const OUT: ReadonlyArray<ProblemCode> = ['before-window', 'zero-total'];

/** What follows from a finding: a second message about the same mistake only confuses. */
const FOLLOWS: Partial<Readonly<Record<ProblemCode, ReadonlyArray<ProblemCode>>>> = {
  'before-window': ['other-period'],
  'after-window': ['other-period'],
  'two-finals': ['same-day'],
  'after-final': ['same-day', 'falling', 'denominator-changed'],
  'over-scale': ['denominator-changed'],
  'over-denominator': ['zero-total'],
};

function withoutFollowing(findings: ReadonlyArray<Finding>): Array<Finding> {
  const implied = new Map<ObservationData, Set<ProblemCode>>();
  for (const { figure, code } of findings) {
    const follows = FOLLOWS[code];
    if (!follows) continue;
    const known = implied.get(figure) ?? new Set();
    for (const one of follows) known.add(one);
    implied.set(figure, known);
  }
  // A series of single periods is one mistake, however often it falls.
  const periods = new Set(
    findings.flatMap(({ code, figure }) => (code === 'per-period' ? figure.target : [])),
  );
  return findings.filter(
    ({ figure, code }) =>
      !implied.get(figure)?.has(code) && !(code === 'falling' && periods.has(figure.target)),
  );
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What cannot be right, or rarely is, in the figures of a unit of a year.
 *
 * @param all every figure of the unit, in the order in which they were handed in
 */
export function figureFindings<Figure extends ObservationData>(
  all: ReadonlyArray<Figure>,
  facts: FigureFacts,
): Array<Finding<Figure>> {
  const replaced = new Set(
    all.map(({ id, supersedes }) => (supersedes === id ? undefined : supersedes)),
  );
  const figures = all
    .filter(({ id }) => !replaced.has(id))
    .toSorted((a, b) => before(a.asOf, b.asOf) || before(a.reportedOn, b.reportedOn));
  const found = inForce.flatMap((rule) => rule(figures, facts));
  const out = new Set(found.flatMap(({ code, figure }) => (OUT.includes(code) ? figure : [])));
  const left = figures.filter((figure) => !out.has(figure));
  const findings = withoutFollowing([
    ...always.flatMap((rule) => rule(all, facts)),
    ...found,
    ...compared.flatMap((rule) => rule(left, facts)),
  ]);
  // The rules return the very figures that they were given.
  return findings as Array<Finding<Figure>>;
}

import { formatNumber } from '../../../../domain/numbers.ts';
import { isShare } from '../../../../domain/status.ts';
import { ownGoal } from '../../../../domain/targets/goals.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import type { TargetData } from '../../../../model/target.ts';
import { checkText } from '../../../../strings/check.ts';
import type { ProblemText } from '../../../../strings/problem-text.ts';
import { reportCheckText } from '../../../../strings/report-checks.ts';
import { targetCheckText as say } from '../../../../strings/target-check.ts';
import type { ProblemCode } from '../../problem.ts';
import type { FigureRule, Finding } from './types.ts';

/** More reached than there is. */
export const overDenominator: FigureRule = (figures) =>
  figures.flatMap((figure): Array<Finding> => {
    const { numerator, denominator } = figure;
    if (numerator === undefined || typeof denominator !== 'number' || numerator <= denominator)
      return [];
    const text = reportCheckText.overDenominator(numerator, denominator);
    return [{ figure, field: 'numerator', code: 'over-denominator', text }];
  });

/** A figure for a target that is not given to the unit. */
export const notBound: FigureRule = (figures, { targets, reporter }) =>
  figures.flatMap((figure): Array<Finding> => {
    const target = targets.get(figure.target);
    if (!target || ownGoal(target, reporter) !== 'none') return [];
    return [{ figure, field: 'target', code: 'value', text: checkText.notBound(reporter.id) }];
  });

/** What is wrong with the grade of a figure, or with a figure where there is none. */
function gradeFault({ grade }: ObservationData, target: TargetData): ProblemText | null {
  const { kind, grades = [] } = target;
  if (kind === 'all') return say.noFigures;
  if (kind !== 'grade') return grade === undefined ? null : say.noGrade;
  if (grade === undefined) return say.needsGrade(grades);
  return grades.includes(grade) ? null : say.unknownGrade(grade, grades);
}

type Fault = readonly [field: Finding['field'], code: ProblemCode, text: ProblemText];

/** What is wrong with the number of a figure for the kind of its target. */
function numberFaults(figure: ObservationData, target: TargetData): Array<Fault> {
  const { value, numerator, denominator } = figure;
  const { kind, max } = target;
  const faults: Array<Fault> = [];
  if (max !== undefined && value !== undefined && value > max)
    faults.push(['value', 'value', say.overMax(formatNumber(value), formatNumber(max))]);
  if (isShare(target)) {
    if (value !== undefined)
      faults.push(['value', 'share-parts', reportCheckText.shareNeedsParts(value)]);
  } else if (numerator !== undefined && typeof denominator === 'number') {
    faults.push(['numerator', 'share-parts', checkText.notShare(numerator, denominator)]);
  }
  if (kind === 'binary' && value !== undefined && value !== 0 && value !== 1)
    faults.push(['value', 'value', checkText.notBinary(value)]);
  return faults;
}

/** A figure of another kind than its target wants: a grade, a share, a number, done or not. */
export const otherKind: FigureRule = (figures, { targets }) =>
  figures.flatMap((figure): Array<Finding> => {
    const target = targets.get(figure.target);
    if (!target) return [];
    const text = gradeFault(figure, target);
    if (text)
      return [{ figure, field: target.kind === 'all' ? 'target' : 'grade', code: 'value', text }];
    if (target.kind === 'grade') return [];
    return numberFaults(figure, target).map(([field, code, fault]) => ({
      ...{ figure, field, code, text: fault },
    }));
  });

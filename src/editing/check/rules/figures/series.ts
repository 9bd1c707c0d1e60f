import { formatNumber } from '../../../../domain/numbers.ts';
import { reportIdOf } from '../../../../domain/observations.ts';
import { isShare } from '../../../../domain/status.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import type { TargetData } from '../../../../model/target.ts';
import { checkText } from '../../../../strings/check.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { isExplained } from './explained.ts';
import { periodOf } from './finals.ts';
import type { FigureRule, Finding } from './types.ts';

/** Figures of one target one after another: each with the one before it. */
function pairs(
  figures: ReadonlyArray<ObservationData>,
  compare: (before: ObservationData, figure: ObservationData) => ReadonlyArray<Finding>,
): Array<Finding> {
  return [...Map.groupBy(figures, ({ target }) => target).values()].flatMap((series) =>
    series.flatMap((figure, at) => {
      const before = series[at - 1];
      return before ? compare(before, figure) : [];
    }),
  );
}

/** Two final figures for one period. */
export const twoFinals: FigureRule = (figures, { targets }) => {
  const finals = new Map<string, string>();
  return figures.flatMap((figure): Array<Finding> => {
    const target = targets.get(figure.target);
    if (!target || !figure.final) return [];
    const period = `${figure.target} ${periodOf(figure.asOf, target.reportEvery)}`;
    const other = finals.get(period);
    if (other === undefined) finals.set(period, reportIdOf(figure));
    if (other === undefined) return [];
    return [{ figure, field: 'final', code: 'two-finals', text: checkText.twoFinals(other) }];
  });
};

/** Two figures of one day, of which neither says that it corrects the other. */
export const sameDay: FigureRule = (figures, { targets }) =>
  pairs(figures, (before, figure) =>
    before.asOf === figure.asOf && targets.has(figure.target)
      ? [{ figure, field: 'asOf', code: 'same-day', text: checkText.sameDay(reportIdOf(before)) }]
      : [],
  );

/** A total that changed. Shares of what is due so far have a total that grows during the year. */
export const changedTotal: FigureRule = (figures, { targets }) =>
  pairs(figures, (before, figure): Array<Finding> => {
    const target = targets.get(figure.target);
    if (!target || isExplained(figure) || target.expectation === 'constant') return [];
    const [was, is] = [before.denominator, figure.denominator];
    if (typeof was !== 'number' || typeof is !== 'number' || was === is) return [];
    const text = checkText.denominatorChanged(formatNumber(was), formatNumber(is));
    return [{ figure, field: 'denominator', code: 'denominator-changed', text }];
  });

/** What is added up from the beginning of the target: such a figure cannot decrease. */
export const isCumulative = (target: TargetData): boolean =>
  !['limit', 'grade', 'all'].includes(target.kind) &&
  target.expectation === 'linear' &&
  target.comparator !== '<=' &&
  target.comparator !== '<' &&
  target.each === undefined &&
  target.change?.direction !== 'decrease';

/** The amount that a figure adds up: what was reached of a share. */
export const amountOf = (
  target: TargetData,
  { numerator, value }: ObservationData,
): number | undefined => (isShare(target) ? numerator : value);

/**
 * A sum that falls. It is said of the figure that came in last, which is the one in hand: a late report of an
 * earlier day may be higher than what is known of a later one.
 */
export const falling: FigureRule = (figures, { targets }) =>
  pairs(figures, (before, later): Array<Finding> => {
    const target = targets.get(later.target);
    if (!target || !isCumulative(target)) return [];
    const [high, low] = [amountOf(target, before), amountOf(target, later)];
    if (low === undefined || high === undefined || low >= high) return [];
    const isLate = before.reportedOn > later.reportedOn && before.asOf < later.asOf;
    const figure = isLate ? before : later;
    if (isExplained(figure)) return [];
    const numbers = [formatNumber(high), formatNumber(low)] as const;
    const text = isLate
      ? say.higherThanLater(...numbers, reportIdOf(later))
      : checkText.falling(...numbers);
    const field = isShare(target) ? 'numerator' : 'value';
    return [{ figure, field, code: 'falling', text }];
  });

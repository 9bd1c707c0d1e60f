import { formatNumber } from '../../../../domain/numbers.ts';
import { isShare } from '../../../../domain/status.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import type { TargetData } from '../../../../model/target.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { amountOf, isCumulative } from './series.ts';
import type { FigureRule, Finding } from './types.ts';

const sum = (list: ReadonlyArray<number>): number => list.reduce((all, one) => all + one, 0);

/**
 * Whether the amounts of a series look like those of single periods: three or more, one at least lower than the
 * one before it, and none much more than the first; or the last is the sum of all before it.
 */
export function looksPerPeriod(amounts: ReadonlyArray<number>): boolean {
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (amounts.length < 3 || first === undefined || last === undefined || first <= 0) return false;
  const falls = amounts.filter((one, at) => one < (amounts[at - 1] ?? 0)).length;
  if (falls === 0) return false;
  return falls > 1 || Math.max(...amounts) < first * 1.5 || last === sum(amounts.slice(0, -1));
}

/** The series of one target whose figures are of single periods; empty when they are not. */
function perPeriod(target: TargetData, series: ReadonlyArray<ObservationData>) {
  if (!isCumulative(target) || series.some(({ countedFrom }) => countedFrom !== undefined))
    return null;
  const days = series.filter(({ asOf }, at) => asOf !== series[at + 1]?.asOf);
  const amounts = days.flatMap((figure) => amountOf(target, figure) ?? []);
  if (amounts.length !== days.length || !looksPerPeriod(amounts)) return null;
  const falling = days.find((_, at) => (amounts[at] ?? 0) < (amounts[at - 1] ?? 0));
  const explained = days.every(
    ({ note }, at) => note !== undefined || (amounts[at] ?? 0) >= (amounts[at - 1] ?? 0),
  );
  return falling && !explained ? { amounts, falling } : null;
}

/** Figures of single periods where the sum since the beginning is wanted: one message for the series. */
export const singlePeriods: FigureRule = (figures, { targets }) =>
  [...Map.groupBy(figures, ({ target }) => target)].flatMap(([id, series]): Array<Finding> => {
    const target = targets.get(id);
    const found = target && perPeriod(target, series);
    if (!found) return [];
    const { amounts, falling } = found;
    const sums = amounts.map((_, at) => sum(amounts.slice(0, at + 1)));
    const shown = (list: ReadonlyArray<number>) => list.map((one) => formatNumber(one));
    const text = say.perPeriod(shown(amounts), shown(sums));
    const field = isShare(target) ? 'numerator' : 'value';
    return [{ figure: falling, field, code: 'per-period', text }];
  });

import { type IsoDay, periodEnd } from '../../../../domain/dates.ts';
import { reportIdOf } from '../../../../domain/observations.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import type { TargetData } from '../../../../model/target.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { isExplained } from './explained.ts';
import type { FigureRule, Finding } from './types.ts';

/** The reporting period that a day falls in, by its last day. */
export const periodOf = (day: IsoDay, every: TargetData['reportEvery']): IsoDay =>
  periodEnd(day, every);

/** True when the figure was handed in later, or on the same day as the last of its list. */
const isLater = (figure: ObservationData, other: ObservationData): boolean =>
  figure.reportedOn > other.reportedOn ||
  (figure.reportedOn === other.reportedOn && figure.asOf > other.asOf);

/** The final figure of its period that a figure comes after; undefined when there is none. */
function finalBefore(
  figure: ObservationData,
  series: ReadonlyArray<ObservationData>,
  target: TargetData,
) {
  const period = periodOf(figure.asOf, target.reportEvery);
  return series.find(
    (other) =>
      other.final &&
      other.asOf <= figure.asOf &&
      periodOf(other.asOf, target.reportEvery) === period &&
      isLater(figure, other),
  );
}

/** A figure that is not final, handed in after the final one of its period: it would replace it. */
export const afterFinal: FigureRule = (figures, { targets }) =>
  [...Map.groupBy(figures, ({ target }) => target)].flatMap(([id, series]) => {
    const target = targets.get(id);
    if (!target || !series.some(({ final }) => final)) return [];
    return series.flatMap((figure): Array<Finding> => {
      if (figure.final || isExplained(figure)) return [];
      const final = finalBefore(figure, series, target);
      if (!final) return [];
      return [
        { figure, field: 'final', code: 'after-final', text: say.afterFinal(reportIdOf(final)) },
      ];
    });
  });

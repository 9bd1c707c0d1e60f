import { formatNumber } from '../../../../domain/numbers.ts';
import { saysNothing } from '../../../../domain/status.ts';
import { countsUnits } from '../../../../domain/targets/counts-units.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { isExplained } from './explained.ts';
import type { FigureRule, Finding } from './types.ts';

/** 0 of 0 is what people type before they have counted; it counts as not reported. */
export const zeroTotal: FigureRule = (figures) =>
  figures
    .filter((figure) => saysNothing(figure) && !isExplained(figure))
    .map(
      (figure): Finding => ({
        figure,
        field: 'denominator',
        code: 'zero-total',
        text: say.zeroTotal,
      }),
    );

/**
 * More units below the reporting one than it has: a count of them, or the total of a share. Counts of several
 * periods or years may name one unit more than once.
 */
export const overUnits: FigureRule = (figures, { targets, reporter: { communes }, unitsBelow }) =>
  figures.flatMap((figure): Array<Finding> => {
    const target = targets.get(figure.target);
    if (communes === undefined || !target || target.scale === 'communes') return [];
    if (isExplained(figure) || target.each !== undefined || target.span === 'sum') return [];
    if (!countsUnits(target, unitsBelow ?? [])) return [];
    return (['value', 'denominator'] as const).flatMap((field): Array<Finding> => {
      const number = figure[field];
      if (typeof number !== 'number' || number <= communes) return [];
      const text = say.overUnits(formatNumber(number), formatNumber(communes));
      return [{ figure, field, code: 'over-scale', text }];
    });
  });

/**
 * A share of the communes of the unit has the number of its communes as its total. What is due so far grows
 * during the year: there only more than all is doubtful.
 */
export const otherScale: FigureRule = (figures, { targets, reporter: { communes } }) =>
  figures.flatMap((figure): Array<Finding> => {
    const { denominator } = figure;
    const target = targets.get(figure.target);
    if (communes === undefined || target?.scale !== 'communes' || isExplained(figure)) return [];
    if (typeof denominator !== 'number' || saysNothing(figure)) return [];
    const fixed = target.expectation === 'linear' && target.kind === 'percent' && !target.each;
    if (fixed ? denominator === communes : denominator <= communes) return [];
    const text = say.otherScale(formatNumber(denominator), formatNumber(communes));
    return [{ figure, field: 'denominator', code: 'over-scale', text }];
  });

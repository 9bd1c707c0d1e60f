import { formatNumber } from '../../../../domain/numbers.ts';
import { countsWhole, probablyWhole } from '../../../../domain/targets/counts-whole.ts';
import { checkText } from '../../../../strings/check.ts';
import { targetCheckText as say } from '../../../../strings/target-check.ts';
import { isExplained } from './explained.ts';
import type { FigureRule, Finding } from './types.ts';

const isPart = (number: number | null | undefined): number is number =>
  typeof number === 'number' && !Number.isInteger(number);

/** Parts in one of the two numbers of a share, which are counted whole unless the target says the contrary. */
export const sharedParts: FigureRule = (figures, { targets }) =>
  figures.flatMap((figure) => {
    if (targets.get(figure.target)?.wholeNumbers === false || !targets.has(figure.target))
      return [];
    return (['numerator', 'denominator'] as const).flatMap((field): Array<Finding> => {
      const number = figure[field];
      if (!isPart(number)) return [];
      return [{ figure, field, code: 'value', text: checkText.wholeNumber(number) }];
    });
  });

/**
 * Parts of what is counted whole: one and a half communes; 1.19 households, where a spreadsheet read 1.190 as a
 * decimal. Refused where the target says that it counts whole things, asked about where it probably does.
 */
export const fractions: FigureRule = (figures, { targets }) =>
  figures.flatMap((figure) => {
    const target = targets.get(figure.target);
    if (!target || ['grade', 'all', 'binary', 'percent'].includes(target.kind)) return [];
    const isSure = countsWhole(target);
    if (!isSure && (!probablyWhole(target) || isExplained(figure))) return [];
    return (['value', 'added'] as const).flatMap((field): Array<Finding> => {
      const number = figure[field];
      if (!isPart(number)) return [];
      const shown = formatNumber(number);
      return isSure
        ? [{ figure, field, code: 'value', text: say.notWhole(shown, target.unit) }]
        : [{ figure, field, code: 'fraction', text: checkText.fraction(shown, target.unit) }];
    });
  });

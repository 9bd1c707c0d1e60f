import { canAdd, type ProvinceResult } from '../../domain/aggregate.ts';
import { isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { chartText } from '../../strings/charts.ts';
import { progressText } from '../../strings/progress.ts';
import type { SiteNames } from '../../strings/site.ts';
import { targetPageText as say } from '../../strings/target-page.ts';
import type { Target } from '../site/types.ts';
import { figureText, wholeText } from './figure-text.ts';

/** The one big figure of a target's page, with the sentences that say what it covers. */
export interface BigFigure {
  /** "81,1 – 98,4%", "5/8", "230"; null where there is none. */
  readonly figure: string | null;
  /** "nhà", "đơn vị đã đạt" */
  readonly unit: string;
  /** "Toàn tỉnh, 6/8 đơn vị đã báo cáo (99/101)." and what follows from the range. */
  readonly sentences: ReadonlyArray<string>;
}

/** "81,1% – 98,4%" says its sign once. */
const span = (low: string, high: string) =>
  chartText.range(low.endsWith('%') && high.endsWith('%') ? low.slice(0, -1) : low, high);

/** What is said of a sum or share of the whole. */
function ofWhole(target: Target, result: ProvinceResult, names: SiteNames): BigFigure {
  const { figure, range, reported, total, numerator, denominator, state, own } = result;
  const complete = reported === total && (own === null || own.judgement.latest !== null);
  const text = (value: number) => wholeText(target, value);
  const counts =
    denominator === null ? null : `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  const known = !complete && range !== null && range.low < range.high;
  const partly = !complete && range === null;
  return {
    figure: known ? span(text(range.low), text(range.high)) : figure === null ? null : text(figure),
    unit: isShare(target) ? '' : target.unit,
    sentences: [
      `${partly ? '' : `${say.whole(names)}, `}${say.reported(reported, total, counts)}.`,
      ...(partly && isShare(target)
        ? [say.unknownRange(names)]
        : complete || state === 'running' || state === 'none'
          ? []
          : state === 'reached'
            ? [say.reachedAnyway]
            : state === 'missed'
              ? [say.missedAnyway]
              : []),
    ],
  };
}

/** The figure of the whole, or how many units are there where figures say nothing together. */
export function bigFigure(target: Target, result: ProvinceResult, names: SiteNames): BigFigure {
  const { by, met, total, reported, unbroken, metRange, own } = result;
  if (by === 'own' && own) {
    const { latest, bound } = own.judgement;
    const text = latest ? figureText({ ...target, ...bound }, latest) : null;
    return {
      figure: text,
      unit: '',
      sentences: [`${say.ownFigure(names.level)}: ${text ?? progressText.noFigure}.`],
    };
  }
  if (reported === 0 && !own?.judgement.latest && result.figure === null)
    return { figure: null, unit: '', sentences: [`${progressText.coverage(reported, total)}.`] };
  const counted =
    by === 'units' && (target.kind !== 'percent' || !canAdd(target)) && !isShare(target);
  if (counted || target.kind === 'all' || target.each) {
    const unitCount = target.each ? unbroken : met;
    const sum = canAdd(target) && target.kind !== 'binary' ? result.figure : null;
    return {
      figure: say.met(unitCount, total),
      unit: target.each ? say.unbroken : say.metUnits,
      sentences: [
        `${progressText.coverage(reported, total)}.`,
        ...(metRange.low < metRange.high && !target.each && target.kind !== 'all'
          ? [say.metRange(metRange.low, metRange.high)]
          : []),
        ...(sum === null ? [] : [`${say.whole(names)}: ${formatNumber(sum)} ${target.unit}.`]),
      ],
    };
  }
  if (!canAdd(target) || result.figure === null)
    return {
      figure: say.met(reported, total),
      unit: say.reports,
      sentences: by === 'none' ? [say.notAdded] : [],
    };
  return ofWhole(target, result, names);
}

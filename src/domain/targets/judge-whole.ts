import type { TargetData } from '../../model/target.ts';
import { aggregate, type ProvinceResult } from '../aggregate.ts';
import { type CarriedSum, carriedWhole } from '../carried/carried.ts';
import { isAdded } from '../carried/kinds.ts';
import type { IsoDay } from '../dates.ts';
import { divided, type Fraction, fractionOf, multiplied } from '../decimals.ts';
import type { Judgement } from '../status.ts';
import type { Base, NoBase } from './bind.ts';
import type { FindReports, TargetFacts } from './facts.ts';
import type { Reporter } from './goals.ts';
import { carriedSpanWhole, changedYears } from './span-carried.ts';

type FindWhole = (target: TargetData) => ProvinceResult;

const at = (low: Fraction, high: Fraction = low): Base => ({ low, high });

/** The figure of the whole that its growth or decrease is measured from: complete, or within known bounds. */
function wholeBase(target: TargetData, whole: FindWhole, { find }: TargetFacts): Base | NoBase {
  const { change, forerunner } = target;
  if (change?.base?.whole !== undefined) return at(fractionOf(change.base.whole));
  const before = find(change?.from ?? forerunner ?? '');
  if (!change || change.base || !before || before.id === target.id) return 'no-base';
  const { figure, range, reported, total, own, numerator, denominator } = whole(before);
  if (figure === null) return 'no-base';
  if (reported === total && (own === null || own.judgement.latest !== null)) {
    if (denominator === null) return at(fractionOf(numerator));
    const share = divided(fractionOf(numerator), fractionOf(denominator));
    return at(multiplied(share, fractionOf(100)));
  }
  return range ? at(fractionOf(range.low), fractionOf(range.high)) : 'no-base';
}

/** Several targets that must all be reached: one that is not makes it false, whatever the others do. */
function ofParts(result: ProvinceResult, parts: ReadonlyArray<ProvinceResult>): ProvinceResult {
  const states = parts.map(({ state }) => state);
  const reached = states.includes('missed')
    ? false
    : states.every((state) => state === 'reached') && parts.length > 0
      ? true
      : null;
  const open = states.includes('running') ? 'running' : 'unknown';
  return {
    ...result,
    by: 'parts',
    reported: Math.min(result.total, ...parts.map(({ reported }) => reported)),
    reached,
    state: reached === null ? open : reached ? 'reached' : 'missed',
    status: null,
  };
}

/** What all reports add up to when units changed, over the years of a span too; null when none did. */
function sumOver(
  target: TargetData,
  reporters: ReadonlyArray<Reporter>,
  reports: FindReports,
  on: IsoDay,
  facts: TargetFacts,
): CarriedSum | null {
  if (!isAdded(target) || target.each) return null;
  if (target.span === 'sum') {
    const years = changedYears(target, on, reports, facts);
    return years && carriedSpanWhole(years, target, reporters, reports, on, facts.find);
  }
  const over = facts.carried?.(target, on, reports);
  return over ? carriedWhole(over) : null;
}

/**
 * The result of the whole on one target.
 *
 * @param judgementOf how one reporter stands
 * @param reports all reports as known on the day
 * @param whole the result of the whole on another target: last year's, or one of several measures
 */
export function judgeWhole(
  target: TargetData,
  reporters: ReadonlyArray<Reporter>,
  judgementOf: (target: TargetData, area: string) => Judgement,
  whole: FindWhole,
  reports: FindReports,
  on: IsoDay,
  facts: TargetFacts,
): ProvinceResult {
  const carried = sumOver(target, reporters, reports, on, facts);
  const base = target.change ? wholeBase(target, whole, facts) : 'no-base';
  const results = reporters.map((area) => ({ area, judgement: judgementOf(target, area.id) }));
  const result = aggregate(target, results, on, base, carried);
  if (target.kind !== 'all') return result;
  const parts = (target.allOf ?? []).flatMap((id) => facts.find(id) ?? []);
  return ofParts(result, parts.map(whole));
}

import type { ObservationData } from '../../model/progress.ts';
import { addDays } from '../dates.ts';
import { type Amount, add, amountOf, denominatorOf } from './amount.ts';
import { balanceOf, balanceOfFlow, isExact, ownReport, unite } from './balance.ts';
import type { CarriedTarget } from './carried.ts';
import { isAdded } from './kinds.ts';
import { carriedState } from './states.ts';

/**
 * Reports of a unit as the rules of judging read them: after a merger every figure counts from the beginning of
 * the target. A figure that is not certain is an entry without a value, never a guess.
 */

const CARRIED = 'so-mang-sang';

/** The figure of an entry made for the rules; with none of its fields when it is not certain. */
function figureOf(amount: Amount | null, share: boolean): Partial<ObservationData> {
  if (!amount) return {};
  return share
    ? { numerator: amount.reached, denominator: denominatorOf(amount) }
    : { value: amount.reached };
}

/** True for an entry that stands for carried figures, exact or not. */
export const isCarriedEntry = ({ id }: Pick<ObservationData, 'id'>): boolean => id === CARRIED;

/** The reports of a unit with what it took over counted in; the same list for a unit without a change. */
export function reportsWithCarried(
  carried: CarriedTarget,
  unit: string,
  reports: ReadonlyArray<ObservationData>,
): ReadonlyArray<ObservationData> {
  const { flows, ledger, target } = carried;
  const holder = flows.last(unit);
  if (!holder || holder.since === null || holder.inflows.length === 0) return reports;
  const { since } = holder;
  const before = addDays(since, -1);
  const opening = (figure: Partial<ObservationData>, knownOn: string): ObservationData => ({
    id: CARRIED,
    target: target.id,
    asOf: before,
    reportedOn: knownOn,
    reporter: '',
    document: '',
    final: false,
    lifecycle: 'running',
    ...figure,
  });
  if (!isAdded(target)) {
    const state = carriedState(carried, unit);
    const past = reports.filter(({ asOf }) => asOf >= since);
    return state?.own || state?.value === null || !state
      ? past
      : [opening({ value: state.value }, before), ...past];
  }
  const taken = unite(holder.inflows.map((flow) => balanceOfFlow(flow, ledger)));
  const start = isExact(taken) ? taken.sum : null;
  const newest =
    taken.parts
      .map(({ report }) => report.reportedOn)
      .sort()
      .at(-1) ?? before;
  const known = newest > before ? newest : before;
  const own = reports
    .filter(({ asOf }) => asOf >= since)
    .map((report): ObservationData => {
      if (report.countedFrom === 'year') return report;
      const amount = amountOf(report, ledger.share);
      const { value: _v, numerator: _n, denominator: _d, ...rest } = report;
      const sum = report.countedFrom === 'change' && amount && start ? add([start, amount]) : null;
      return { ...rest, ...figureOf(sum, ledger.share) };
    });
  return [opening(figureOf(start, ledger.share), known), ...own];
}

/** True when the unit's figure is not one number: a range, or something is missing. */
export function isUncertain({ flows, ledger, target }: CarriedTarget, unit: string): boolean {
  const holder = flows.last(unit);
  if (!isAdded(target) || !holder || holder.since === null || holder.inflows.length === 0)
    return false;
  return !isExact(balanceOf(holder, ledger)) && ownReport(holder, ledger)?.countedFrom !== 'year';
}

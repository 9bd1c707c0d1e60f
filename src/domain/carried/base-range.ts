import type { Range } from './amount.ts';
import { balanceOf, figureRange, isExact } from './balance.ts';
import { type CarriedTarget, carriedFigure, carriedWhole, sumOf } from './carried.ts';

/**
 * The figure that a growth or decrease is measured from, as a range: last year's figure of a unit as it is
 * today, or of the whole. A single number when low and high are equal.
 *
 * @param carried last year's target, followed to the day on which this year's figure is judged
 * @param unit null for the whole
 * @returns null when no base is known, or something of unknown size is missing
 */
export function baseRange(carried: CarriedTarget, unit: string | null): Range | null {
  const { flows, ledger } = carried;
  if (unit === null) {
    const whole = carriedWhole(carried);
    return whole.reports.length === 0 ? null : whole.range;
  }
  const figure = carriedFigure(carried, unit);
  if (figure) return figure.range;
  const holder = flows.last(unit);
  if (!holder) return null;
  const balance = balanceOf(holder, ledger);
  if (!isExact(balance)) return figureRange(balance, ledger);
  const exact = sumOf(balance.sum, ledger.share).figure;
  return exact === null ? null : { low: exact, high: exact };
}

/**
 * Whether a comparison with a base that is a range can be decided: true or false when both ends agree, null
 * otherwise. Right for every comparison that has one threshold between the ends.
 */
export function overRange(base: Range, reached: (base: number) => boolean): boolean | null {
  const [low, high] = [reached(base.low), reached(base.high)];
  return low === high ? low : null;
}

import type { ObservationData } from '../../model/progress.ts';
import { quotient, quotientOfSum } from '../decimals.ts';

/** A reported figure as two numbers that can be added: what was reached, and what was not. */
export interface Amount {
  /** The value of a count; the numerator of a share. */
  readonly reached: number;
  /** Denominator − numerator of a share; 0 for a count. */
  readonly open: number;
}

export const none: Amount = { reached: 0, open: 0 };

/** Lowest and highest value of each of the two numbers. They move apart: the truth lies between. */
export interface Bounds {
  readonly low: Amount;
  readonly high: Amount;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

const addNumbers = (...list: ReadonlyArray<number>): number =>
  list.length === 0
    ? 0
    : quotientOfSum(
        list.map((one) => [one, 1]),
        1,
      );

/** Exact sum, as decimals are written: 0.1 + 0.2 is 0.3. */
export const add = (list: ReadonlyArray<Amount>): Amount => ({
  reached: addNumbers(...list.map(({ reached }) => reached)),
  open: addNumbers(...list.map(({ open }) => open)),
});

/** What remains after a part was taken out. */
export const difference = (whole: Amount, part: Amount): Amount => ({
  reached: addNumbers(whole.reached, -part.reached),
  open: addNumbers(whole.open, -part.open),
});

/** No number below zero. */
export const atLeastNone = ({ reached, open }: Amount): Amount => ({
  reached: Math.max(0, reached),
  open: Math.max(0, open),
});

/** True when no number of `part` is larger than that of `whole`. */
export const isWithin = (part: Amount, whole: Amount): boolean =>
  part.reached <= whole.reached && part.open <= whole.open;

export const isEqual = (a: Amount, b: Amount): boolean =>
  a.reached === b.reached && a.open === b.open;

type Given = {
  readonly [Field in 'value' | 'numerator' | 'denominator']?: ObservationData[Field] | null;
};

/**
 * A figure that can be added, or null: a percentage without its parts, an unknown or impossible total, nothing
 * at all.
 */
export function amountOf({ value, numerator, denominator }: Given, share: boolean): Amount | null {
  if (!share) {
    const reached = value ?? numerator;
    return reached === undefined || reached === null ? null : { reached, open: 0 };
  }
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return null;
  return numerator > denominator
    ? null
    : { reached: numerator, open: addNumbers(denominator, -numerator) };
}

export const denominatorOf = ({ reached, open }: Amount): number => addNumbers(reached, open);

/** The amount in the target's scale: per cent for a share, otherwise the number; null for 0 of 0. */
export function figureOfAmount(amount: Amount, share: boolean): number | null {
  if (!share) return amount.reached;
  const whole = denominatorOf(amount);
  return whole === 0 ? null : quotient([amount.reached, 100], whole);
}

/**
 * The lowest and highest figure that bounds allow. A share is lowest when all that is uncertain was not reached,
 * highest when all of it was.
 */
export function rangeOf({ low, high }: Bounds, share: boolean): Range | null {
  if (!share) return { low: low.reached, high: high.reached };
  const least = figureOfAmount({ reached: low.reached, open: high.open }, true);
  const most = figureOfAmount({ reached: high.reached, open: low.open }, true);
  return least === null || most === null ? null : { low: least, high: most };
}

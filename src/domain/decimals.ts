/** A number as it was written in decimal: digits × 10^−places. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** The shortest decimal that parses back to the number: what the file says, not the binary approximation. */
function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

const product = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
});

/** Scales two decimals to integers of the same unit. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint] {
  const places = Math.max(a.places, b.places);
  const scaled = (d: Decimal) => d.digits * 10n ** BigInt(places - d.places);
  return [scaled(a), scaled(b)];
}

type Factors = readonly [number, number];

/**
 * Compares two products of finite decimals exactly: in floating point 4.6 × 100 differs from 80 × 5.75.
 *
 * @returns negative, 0 or positive, as for sorting
 */
export function compareProducts(left: Factors, right: Factors): number {
  const [a, b] = [left, right].map(([x, y]) => product(decimalOf(x), decimalOf(y)));
  if (!a || !b) return 0;
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** left ÷ right, rounded once: 4.6 × 100 ÷ 5.75 is 80. `right` must not be 0. */
export const quotient = (left: Factors, right: number): number => quotientOfSum([left], right);

/** The sum of products ÷ right, rounded once: 0 × 2 + 0.3 × 1, ÷ 3, is 0.1. `right` must not be 0. */
export function quotientOfSum(products: ReadonlyArray<Factors>, right: number): number {
  const sum = products
    .map(([x, y]) => product(decimalOf(x), decimalOf(y)))
    .reduce((a, b) => {
      const [digits, more] = aligned(a, b);
      return { digits: digits + more, places: Math.max(a.places, b.places) };
    });
  const [over, under] = aligned(sum, decimalOf(right));
  return Number(over) / Number(under);
}

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

/** An exact fraction; `under` is above 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The number as it is written: 33.3 is 333/10. */
export function fractionOf(value: number): Fraction {
  const { digits, places } = decimalOf(value);
  return { over: digits, under: 10n ** BigInt(places) };
}

/** a + b, and a − b with `sign` −1. */
export const added = (a: Fraction, b: Fraction, sign: 1 | -1 = 1): Fraction => ({
  over: a.over * b.under + BigInt(sign) * b.over * a.under,
  under: a.under * b.under,
});

export const multiplied = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

/** a ÷ b; b must be above 0. */
export const divided = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under,
  under: a.under * b.over,
});

/** Negative, 0 or positive, as for sorting. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [x, y] = [a.over * b.under, b.over * a.under];
  return x < y ? -1 : x > y ? 1 : 0;
}

const PRECISION = 10n ** 20n;

export const numberOf = ({ over, under }: Fraction): number => {
  const whole = over / under;
  const rest = ((over - whole * under) * PRECISION) / under;
  return Number(whole) + Number(rest) / Number(PRECISION);
};

/** The exact sum of decimals, rounded once: 0.85 + 0.85 + 0.8 is 2.5. */
export function sumOf(values: ReadonlyArray<number>): number {
  if (values.every(Number.isSafeInteger)) return values.reduce((sum, value) => sum + value, 0);
  const sum = values.map(decimalOf).reduce((a, b) => {
    const [x, y] = aligned(a, b);
    return { digits: x + y, places: Math.max(a.places, b.places) };
  }, decimalOf(0));
  return Number(`${sum.digits}e-${sum.places}`);
}

const areWhole = ([a, b]: Factors): boolean => Number.isSafeInteger(a) && Number.isSafeInteger(b);

/**
 * Compares two products of finite decimals exactly: in floating point 4.6 × 100 differs from 80 × 5.75.
 *
 * @returns negative, 0 or positive, as for sorting
 */
export function compareProducts(left: Factors, right: Factors): number {
  // Whole numbers need no decimals: nearly all figures are.
  if (areWhole(left) && areWhole(right)) {
    const x = left[0] * left[1];
    const y = right[0] * right[1];
    if (Number.isSafeInteger(x) && Number.isSafeInteger(y)) return Math.sign(x - y);
  }
  const [a, b] = [left, right].map(([x, y]) => product(decimalOf(x), decimalOf(y)));
  if (!a || !b) return 0;
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** left ÷ right, rounded once: 4.6 × 100 ÷ 5.75 is 80. `right` must not be 0. */
export function quotient(left: Factors, right: number): number {
  const product = left[0] * left[1];
  if (areWhole(left) && areWhole([right, product])) return product / right;
  return quotientOfSum([left], right);
}

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

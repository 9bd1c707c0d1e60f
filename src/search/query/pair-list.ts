/**
 * Which words stand side by side, as short text: words are numbered by their place in a list, a pair is the number
 * first × length + second, and the gaps between the sorted numbers are written in as few characters as they need.
 */

/** Digits of the notation: the first 32 end a number, the others continue it. Safe in JSON, one byte each. */
const DIGITS = '!#$%&()*+,-./0123456789:;<=>?@AB' + 'CDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcd';
const BASE = 32;

/** @param pairs words that stand side by side; those with a word that is not in the list are left out */
export function writePairs(
  pairs: Iterable<readonly [first: string, second: string]>,
  words: ReadonlyArray<string>,
): string {
  const places = new Map(words.map((word, place) => [word, place]));
  const numbers = new Set<number>();
  for (const [first, second] of pairs) {
    const [a, b] = [places.get(first), places.get(second)];
    if (a !== undefined && b !== undefined) numbers.add(a * words.length + b);
  }
  let text = '';
  let before = -1;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    let gap = number - before - 1;
    before = number;
    let digits = DIGITS[gap % BASE] ?? '';
    for (gap = Math.floor(gap / BASE); gap > 0; gap = Math.floor(gap / BASE)) {
      digits = `${DIGITS[BASE + (gap % BASE)]}${digits}`;
    }
    text += digits;
  }
  return text;
}

/** Reads what `writePairs` wrote with the same words; ignores characters that it never writes. */
export function readPairs(
  text: string,
  words: ReadonlyArray<string>,
): (first: string, second: string) => boolean {
  const places = new Map(words.map((word, place) => [word, place]));
  const numbers = new Set<number>();
  let last = -1;
  let gap = 0;
  for (const char of text) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) continue;
    gap = gap * BASE + (digit % BASE);
    if (digit >= BASE) continue;
    last += gap + 1;
    gap = 0;
    numbers.add(last);
  }
  return (first, second) => {
    const [a, b] = [places.get(first), places.get(second)];
    return a !== undefined && b !== undefined && numbers.has(a * words.length + b);
  };
}

/** Vietnamese number formatting: decimal comma, dot as thousands separator. */
const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

type Comparator = '>=' | '<=' | '=';

/**
 * Rounds without crossing the goal, for any comparator: a figure short of the goal stays short of it, one
 * that exceeds an exact goal stays different from it.
 */
function roundBeside(value: number, steps: number, goal: number | null, compare: Comparator) {
  const rounded = Math.round(value * steps) / steps;
  if (goal === null) return rounded;
  const side = (figure: number) =>
    compare === '<='
      ? figure <= goal
      : compare === '>='
        ? figure >= goal
        : Math.sign(figure - goal);
  if (side(value) === side(rounded)) return rounded;
  return (value < goal ? Math.floor : Math.ceil)(value * steps) / steps;
}

/**
 * Formats a number with at most two decimals; rounding never crosses the goal.
 *
 * @param goal the number it is compared with, or null
 * @param comparator which side of the goal is the good one
 */
export const formatNumber = (
  value: number,
  goal: number | null = null,
  comparator: Comparator = '>=',
): string => plain.format(roundBeside(value, 100, goal, comparator));

/**
 * Formats a percentage with at most one decimal that never crosses the goal: 79.63 against 80 is shown as
 * 79,6; 79.97 would round to 80, so it is truncated to 79,9.
 *
 * @param goal the percentage it is compared with, or null
 * @param comparator which side of the goal is the good one
 */
export const formatPercent = (
  value: number,
  goal: number | null = null,
  comparator: Comparator = '>=',
): string => `${plain.format(roundBeside(value, 10, goal, comparator))}%`;

/** A human-readable file size: "12 KB", "1,4 MB". A kilobyte has 1000 bytes; rounded up. */
export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${plain.format(Math.ceil(bytes / 1000))} KB`
    : `${plain.format(Math.ceil(bytes / 100_000) / 10)} MB`;

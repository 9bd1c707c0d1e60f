/** Vietnamese number formatting: decimal comma, dot as thousands separator. */
const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'range';

/** The number that a figure is compared with, or both ends of a range. */
type Goal = number | ReadonlyArray<number> | null;

/** On which side of the goal a figure lies: the same for two figures with the same verdict. */
function sideOf(figure: number, goals: ReadonlyArray<number>, compare: Comparator): string {
  return goals
    .map((goal) => {
      if (compare === '>=') return figure >= goal;
      if (compare === '<=') return figure <= goal;
      // The goal itself is not reached: 94.96 is not printed as 95 beside "more than 95".
      return Math.sign(figure - goal);
    })
    .join();
}

/** The most decimals that a figure near its goal is printed with. */
const MOST_DECIMALS = 6;

/**
 * Rounds without crossing the goal, for any comparator: a figure short of the goal stays short of it, one
 * that exceeds an exact goal stays different from it. It gets more decimals until that holds.
 */
function roundBeside(value: number, decimals: number, goal: Goal, compare: Comparator): number {
  const goals = goal === null ? [] : [goal].flat();
  for (let places = decimals; places <= MOST_DECIMALS; places += 1) {
    const steps = 10 ** places;
    const rounded = Math.round(value * steps) / steps;
    if (sideOf(value, goals, compare) === sideOf(rounded, goals, compare)) return rounded;
  }
  const steps = 10 ** MOST_DECIMALS;
  const away = goals.some((one) => value < one) ? Math.floor : Math.ceil;
  return away(value * steps) / steps;
}

/**
 * Formats a number with at most two decimals, or as many as keep it on its side of the goal.
 *
 * @param goal the number it is compared with, the ends of a range, or null
 * @param comparator which side of the goal is the good one
 */
export const formatNumber = (
  value: number,
  goal: Goal = null,
  comparator: Comparator = '>=',
): string => plain.format(roundBeside(value, 2, goal, comparator));

/**
 * Formats a percentage with at most one decimal, or as many as keep it on its side of the goal: 79.63
 * against 80 is shown as 79,6; 79.97 would round to 80, so it is shown as 79,97.
 *
 * @param goal the percentage it is compared with, the ends of a range, or null
 * @param comparator which side of the goal is the good one
 */
export const formatPercent = (
  value: number,
  goal: Goal = null,
  comparator: Comparator = '>=',
): string => `${plain.format(roundBeside(value, 1, goal, comparator))}%`;

/** A human-readable file size: "12 KB", "1,4 MB". A kilobyte has 1000 bytes; rounded up. */
export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${plain.format(Math.ceil(bytes / 1000))} KB`
    : `${plain.format(Math.ceil(bytes / 100_000) / 10)} MB`;

/** Numbers as Vietnamese readers write them: decimal comma, dot between thousands. */
const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

export const formatNumber = (value: number): string => plain.format(value);

/**
 * A percentage with at most one decimal that never crosses the goal: 79.63 against 80 is shown as
 * 79,6; 79.97 would round to 80, so it is cut to 79,9 instead.
 *
 * @param goal the percentage it is compared with, or null when there is none
 */
export function formatPercent(value: number, goal: number | null = null): string {
  const rounded = Math.round(value * 10) / 10;
  const crosses = goal !== null && value < goal !== rounded < goal;
  const shown = crosses ? (value < goal ? Math.floor : Math.ceil)(value * 10) / 10 : rounded;
  return `${plain.format(shown)}%`;
}

/** Numbers as Vietnamese readers write them: decimal comma, dot between thousands. */
const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

export const formatNumber = (value: number): string => plain.format(value);

/**
 * A percentage with at most one decimal that never crosses the goal: 79.63 against 80 is shown as
 * 79,6; 79.97 would round to 80, so it is cut to 79,9 instead.
 *
 * @param goal the percentage it is compared with, or null when there is none
 * @param comparator which side of the goal is the good one
 */
export function formatPercent(
  value: number,
  goal: number | null = null,
  comparator: '>=' | '<=' | '=' = '>=',
): string {
  const rounded = Math.round(value * 10) / 10;
  const meets = (figure: number) =>
    comparator === '<=' ? figure <= (goal ?? 0) : figure >= (goal ?? 0);
  const crosses = goal !== null && meets(value) !== meets(rounded);
  const shown = crosses ? (value < goal ? Math.floor : Math.ceil)(value * 10) / 10 : rounded;
  return `${plain.format(shown)}%`;
}

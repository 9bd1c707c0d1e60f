import type { PeriodResult } from '../../domain/targets/periods.ts';
import { progressText } from '../../strings/progress.ts';

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** "quý I", "tháng 3", "sáu tháng đầu năm", "năm 2026". */
export function periodName({ each, start }: Pick<PeriodResult, 'each' | 'start'>): string {
  const number = Math.ceil(Number(start.slice(5, 7)) / MONTHS[each]);
  return progressText.goal.period[each](number, start.slice(0, 4));
}

import type { PeriodResult } from '../../domain/targets/periods.ts';
import { vi } from '../../strings/vi.ts';

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** "quý I", "tháng 3", "sáu tháng đầu năm", "năm 2026". */
export function periodName({ each, start }: Pick<PeriodResult, 'each' | 'start'>): string {
  const number = Math.ceil(Number(start.slice(5, 7)) / MONTHS[each]);
  return vi.progress.goal.period[each](number, start.slice(0, 4));
}

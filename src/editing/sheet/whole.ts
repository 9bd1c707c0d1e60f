import { countsWhole } from '../../domain/targets/counts-whole.ts';
import type { TargetData } from '../../model/target.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetReadingText as say } from '../../strings/sheet-reading.ts';

const inVietnamese = (value: number) =>
  value.toLocaleString('vi-VN', { maximumFractionDigits: 12 });

/** 1190 for 1.19: what was typed as 1.190 in an English spreadsheet. Null for other fractions. */
function asThousands(value: number): number | null {
  const thousands = Math.round(value * 1e6) / 1e3;
  return value >= 1 && value < 1000 && Number.isInteger(thousands) ? thousands : null;
}

/**
 * What to say of a number with a fraction where whole things are counted, with both readings.
 *
 * @param unit what is counted; null when it is not known
 */
export function fractionProblem(value: number, unit: string | null): ProblemText {
  const thousands = asThousands(value);
  const other = thousands === null ? null : inVietnamese(thousands);
  return say.notWhole(inVietnamese(value), other, unit);
}

type Counted = Pick<TargetData, 'unit'> & Partial<Pick<TargetData, 'wholeNumbers'>>;

/** Whether a target counts whole things. */
export const isWhole = (target: Counted): boolean => countsWhole(target);

/** The problem of a figure with a fraction; null when it has none, or when the target may have fractions. */
export const notWhole = (target: Counted, value: number): ProblemText | null =>
  countsWhole(target) && !Number.isInteger(value) ? fractionProblem(value, target.unit) : null;

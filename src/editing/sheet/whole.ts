import { countsWhole, probablyWhole } from '../../domain/targets/counts-whole.ts';
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

/**
 * What to say of a figure with a fraction: refused where the target says that it counts whole things, asked about
 * where it probably does, unless a remark says why. Null when there is nothing to say.
 */
export function inParts(
  target: Pick<TargetData, 'unit' | 'wholeNumbers' | 'goal' | 'baseline' | 'kind' | 'per'>,
  value: number,
  hasNote: boolean,
): { readonly text: ProblemText; readonly severity: 'error' | 'warning' } | null {
  if (Number.isInteger(value)) return null;
  if (countsWhole(target)) {
    return { text: fractionProblem(value, target.unit), severity: 'error' };
  }
  if (hasNote || !probablyWhole(target)) return null;
  const thousands = asThousands(value);
  const other = thousands === null ? null : inVietnamese(thousands);
  return { text: say.perhapsWhole(inVietnamese(value), other, target.unit), severity: 'warning' };
}

import { formatDay, isRealDay } from '../../domain/dates.ts';
import { checkText } from '../../strings/check.ts';

/** An ISO day, or null when that day does not exist. */
function isoOf(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || !isRealDay(Number(year), m, d)) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const DAY_FIRST =
  /^(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})$/iu;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ].*)?$/;

/**
 * Advice for a text that is not an ISO day. Slashes are read the Vietnamese way (day first) only when the
 * other order is impossible: 03/04/2017 gets both readings and no guess.
 *
 * @returns `ambiguous` with its own message, or else only the advice
 */
export function dateAdvice(
  typed: string,
):
  | { readonly ambiguous: true; readonly message: string; readonly fix: string }
  | { readonly ambiguous: false; readonly fix: string } {
  const text = typed.slice(0, 60).normalize('NFC').trim();
  const slashed = DAY_FIRST.exec(text);
  if (slashed) {
    const [, first = '', second = '', year = ''] = slashed;
    const dayFirst = isoOf(year, second, first);
    // "tháng" marks the month, so the order is not ambiguous.
    const monthFirst = /tháng/iu.test(text) ? null : isoOf(year, first, second);
    if (dayFirst && monthFirst && dayFirst !== monthFirst) {
      const reading = (iso: string) => `${formatDay(iso)} (“${iso}”)`;
      return {
        ambiguous: true,
        ...checkText.dateTwo(text, reading(dayFirst), reading(monthFirst)),
      };
    }
    const only = dayFirst ?? monthFirst;
    return { ambiguous: false, fix: only ? checkText.dateOne(only) : checkText.dateForm };
  }
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== '') {
    const iso = isoOf(year, month, day) ?? isoOf(year, day, month);
    if (iso) return { ambiguous: false, fix: checkText.dateOne(iso) };
    const last = ['31', '30', '29', '28'].find((end) => isoOf(year, month, end));
    if (last) {
      const name = `${month.padStart(2, '0')}/${year}`;
      return { ambiguous: false, fix: checkText.dateLastDay(name, last) };
    }
  }
  return { ambiguous: false, fix: checkText.dateForm };
}

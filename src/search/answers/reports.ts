import type { Case } from './lookups.ts';
import { listed, phraseAt } from './words.ts';

/** Words of a question for the reports of a period, beside its own. */
const isOfReports = listed(
  'báo cáo định kỳ kết quả chế độ số liệu tháng quý đầu cuối năm cả tổng kết sơ gửi nộp i ii iii iv 1 2 3 4 6 9 12 sáu chín ba',
);

/**
 * The period whose report is asked about: "quarter-2" for "báo cáo quý II", "all" for "báo cáo" alone; null when the
 * query is about something else.
 */
export function reportAsked({ terms, parsed }: Case): string | null {
  const words = terms.flatMap(({ typed }) => typed);
  if (phraseAt(words, 'báo cáo') < 0) return null;
  const [month] = parsed.months;
  const isMonth = (typed: string): boolean => month !== undefined && Number(typed) === month.month;
  if (
    !terms.every(
      ({ soft, typed }) => soft || typed.every((word) => isOfReports(word) || isMonth(word.typed)),
    )
  )
    return null;
  if (month) return `month-${month.month}`;
  const { period } = parsed;
  // "quý 5" is none.
  if (!period) return words.some(({ folded }) => /^\d+$/.test(folded)) ? null : 'all';
  if (period.quarter !== null) return `quarter-${period.quarter}`;
  if (period.months === 6) return `half-year-${phraseAt(words, 'cuối năm') < 0 ? 1 : 2}`;
  return period.months === 12 ? 'year-1' : 'all';
}

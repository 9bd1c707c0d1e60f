import type { When } from '../model/dates.ts';
import { formatWhen } from './dates.ts';

/** "2017-10-07" → a pattern for "7/10", "07/10/2017", "ngày 7 tháng 10". */
const dayPattern = (day: string): RegExp => {
  const [, month = '', date = ''] = day.split('-').map(Number);
  return new RegExp(`(?<!\\d)0?${date}(?:/0?${month}|\\s+tháng\\s+0?${month})(?!\\d)`, 'u');
};

/** True when a sentence already says when: saying it again would tell the same day twice. */
export function namesTime(sentence: string, when: When): boolean {
  switch (when.precision) {
    case 'day':
      return dayPattern(when.date).test(sentence);
    case 'range':
      return dayPattern(when.start).test(sentence) && dayPattern(when.end).test(sentence);
    case 'year':
      return new RegExp(`(?<!\\d)${when.year}(?!\\d)`).test(sentence);
    default:
      return sentence.toLowerCase().includes(formatWhen(when).toLowerCase());
  }
}

import { clauseTerm } from './clause-terms.ts';
import { numberAt } from './number-words.ts';
import type { TypedDate } from './parsed.ts';
import { type Taken, withoutOverlaps } from './taken.ts';
import { dateTerm, dayTerm, monthTerm } from './terms.ts';
import { monthAt } from './typed-months.ts';

/**
 * Dates as people type them: "27/7", "27-7-2017", "ngày 22 tháng 01 năm 2017", "hai mươi bảy tháng bảy". One that ends
 * the query may go on: "27/1" may become "27/10".
 */

const DATE =
  /(?<![\d/])(?<!\bthang\s+)(?:ngay\s+)?(?:m[uo]ng\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s*,?\s+nam\s+)(\d{4}|\d{1,3}$))?(?![\d/]*\d)/g;
/** "ngày 27 7". */
const SPACED =
  /(?<![\d/])ngay\s+(?:m[uo]ng\s+)?(\d{1,2})\s+(\d{1,2})(?:\s+(\d{4}))?(?![\d/%]|\s*[/-]\s*\d)/g;
/** A month that was not typed yet: "27/". */
const BEGUN = /(?<![\d/.-])(?<!\bthang\s+)(?:ngay\s+)?(\d{1,2})\/$/g;
const IN_WORDS = /\bthang\s+/g;

const isDay = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12;

function dateTaken(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { day, month, year }: Omit<TypedDate, 'typed'>,
): Taken {
  const typed = text.slice(start, end);
  const date = year === null ? dayTerm(day, month) : dateTerm(day, month, year);
  const isOpen = year === null && end === text.length && /\d$/.test(typed);
  // "1.2" may be the second clause of the first part or the first of February.
  const clause = /^\d+\.\d+$/.test(typed) ? [clauseTerm(typed)] : [];
  return {
    start,
    end,
    unit: {
      // The calendar of its month has every day.
      forms: [date, ...clause, monthTerm(month, year)],
      plain: false,
      light: false,
      fallback: typed.trim(),
      ...(isOpen ? { begins: date.slice(0, -1) } : {}),
    },
    dates: [{ day, month, year, typed: typed.trim() }],
  };
}

/** "hai mươi bảy tháng bảy", "27 tháng bảy": a day or month in words. */
function inWords(typed: string, folded: string): Array<Taken> {
  return [...folded.matchAll(IN_WORDS)].flatMap(({ index, 0: word }) => {
    const before = /(?:ngay\s+)?(?:m[uo]ng\s+)?((?:[a-z]+\s+){1,3}|\d{1,2}\s+)$/.exec(
      folded.slice(0, index),
    );
    const after = /^(?:\d{1,2}|[a-z]+(?:\s+[a-z]+)?)/.exec(folded.slice(index + word.length));
    if (!before || !after) return [];
    const [all, said = ''] = before;
    const words = said.trim().split(/\s+/);
    // The longest number that ends before "tháng".
    const from = words.findIndex((_, at) => numberAt(words, at)?.takes === words.length - at);
    const day = /^\d/.test(said)
      ? Number(said)
      : from < 0
        ? 0
        : (numberAt(words, from)?.value ?? 0);
    const month = /^\d/.test(after[0]) ? { value: Number(after[0]), takes: 1 } : monthAt(after[0]);
    const isWords = !(/^\d/.test(said) && /^\d/.test(after[0]));
    if (!month || !isWords || !isDay(day, month.value)) return [];
    const dropped = from > 0 ? words.slice(0, from).join(' ').length + 1 : 0;
    const start = index - (from > 0 ? said.length - dropped : all.length);
    const read = after[0].split(/\s+/).slice(0, month.takes).join(' ').length;
    const end = index + word.length + read;
    return dateTaken(typed, { start, end }, { day, month: month.value, year: null });
  });
}

/** The dates in a text; `folded` has one character for each of its characters. */
export function typedDates(typed: string, folded: string): Array<Taken> {
  const figures = [DATE, SPACED].flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const [text, d, m, y] = match;
      const [day, month] = [Number(d), Number(m)];
      if (!isDay(day, month)) return [];
      const year = y?.length === 4 ? Number(y) : null;
      const place = { start: match.index, end: match.index + text.length };
      return dateTaken(typed, place, { day, month, year });
    }),
  );
  const begun = [...folded.matchAll(BEGUN)].flatMap(({ index, 0: text, 1: d }) => {
    if (!isDay(Number(d), 1)) return [];
    const unit = {
      forms: [`zd${Number(d)}t`],
      plain: false,
      light: false,
      fallback: text.slice(0, -1),
    };
    return { start: index, end: index + text.length, unit };
  });
  return withoutOverlaps([...figures, ...inWords(typed, folded), ...begun]);
}

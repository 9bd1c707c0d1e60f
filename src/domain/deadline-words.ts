/** Reads deadlines in official Vietnamese, as far as words and numbers leave no doubt. */

/** A day of the calendar: "trước ngày 15/11", "chậm nhất ngày 20 tháng cuối quý". */
export interface StatedDay {
  readonly kind: 'day';
  /** The words, as in the text. */
  readonly raw: string;
  /** True for "trước ngày", false for "đến", "chậm nhất", "hết ngày". */
  readonly before: boolean;
  readonly day: number | 'last';
  /** The month by its number, or within the period; null when the words name none ("ngày 20 hằng tháng"). */
  readonly month: number | 'first' | 'second' | 'last' | 'next' | null;
  readonly year: number | null;
}

/** A number of days: "sau 05 ngày làm việc". */
export interface StatedDays {
  readonly kind: 'days';
  readonly raw: string;
  readonly days: number;
  readonly working: boolean;
}

const LEAD = String.raw`(?<lead>(?:trước|chậm nhất|muộn nhất|đến hết|đến|hết)(?:\s+(?:là|vào|trước|đến|hết|tới))*)`;
const DATE = String.raw`(?<day>\d{1,2})(?:\s*[/.-]\s*(?<slash>\d{1,2})|\s+(?:của\s+)?tháng\s+(?<word>\d{1,2}))(?:(?:\s*[/.-]\s*|\s+năm\s+)(?<year>\d{4}))?(?![\d/%])`;
const PART = String.raw`(?:\s+(?:của\s+)?tháng\s+(?<part>đầu\s+(?:của\s+)?(?:quý|kỳ)\s+(?:sau|tiếp theo|kế tiếp)|đầu|thứ nhất|thứ hai|giữa|cuối|sau|tiếp theo|kế tiếp|liền kề)(?!\p{L}))`;
const DAY = new RegExp(
  String.raw`(?<!\p{L})${LEAD}\s+(?:(?:ngày\s+)?${DATE}|ngày\s+(?<plain>\d{1,2}|cuối(?:\s+cùng)?)(?![\d/.-])${PART}?)`,
  'giu',
);
const DAYS =
  /(?<!\p{L})(?:sau|trong(?:\s+vòng|\s+thời hạn)?|chậm nhất(?:\s+là)?(?:\s+sau)?)\s+(?<days>\d{1,3})\s+ngày(?<working>\s+làm việc)?(?!\p{L})/giu;

const PARTS: Readonly<Record<string, StatedDay['month']>> = {
  đầu: 'first',
  'thứ nhất': 'first',
  'thứ hai': 'second',
  giữa: 'second',
  cuối: 'last',
  sau: 'next',
  'tiếp theo': 'next',
  'kế tiếp': 'next',
  'liền kề': 'next',
};

function monthOf(groups: Readonly<Record<string, string | undefined>>): StatedDay['month'] {
  const number = groups.slash ?? groups.word;
  if (number !== undefined) return Number(number);
  const part = (groups.part ?? '').toLowerCase().replace(/\s+/g, ' ');
  // The first month of the period after.
  return part.startsWith('đầu ') ? 'next' : (PARTS[part] ?? null);
}

/** The days of the calendar that a text sets as deadlines, in order. */
export function statedDays(text: string): Array<StatedDay> {
  return [...text.normalize('NFC').matchAll(DAY)].flatMap((match) => {
    const groups = match.groups ?? {};
    const written = groups.day ?? groups.plain ?? '';
    const day = /^\d/.test(written) ? Number(written) : 'last';
    const month = monthOf(groups);
    const isReal =
      (day === 'last' || (day >= 1 && day <= 31)) && (typeof month !== 'number' || month <= 12);
    if (!isReal) return [];
    const before = /trước/iu.test(groups.lead ?? '');
    const year = groups.year === undefined ? null : Number(groups.year);
    return { kind: 'day', raw: match[0], before, day, month, year };
  });
}

/** The numbers of days that a text sets as deadlines, in order. */
export const statedNumbers = (text: string): Array<StatedDays> =>
  [...text.normalize('NFC').matchAll(DAYS)].map((match) => ({
    kind: 'days',
    raw: match[0],
    days: Number(match.groups?.days),
    working: match.groups?.working !== undefined,
  }));

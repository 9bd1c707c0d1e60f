import { isRealDay, periodEnd } from '../../../domain/dates.ts';
import type { ReportPeriod, When } from '../../../model/dates.ts';
import { clauseAround, type Found, matches, overlaps, type Span } from './spans.ts';

export type DateKind = 'deadline' | 'period' | 'event' | 'report' | 'anniversary';

/** A time that a text names. */
export interface FoundDate extends Found {
  readonly quote: string;
  readonly when: When;
  readonly kind: DateKind;
  /** "trước": before the day; "chậm nhất", "đến": the day itself counts. */
  readonly bound?: 'before' | 'by';
}

const DAY = (name: string) =>
  String.raw`(?:ngày\s+)?(?<${name}d>\d{1,2})(?:\s?[/.-]\s?(?<${name}m>\d{1,2})(?:\s?[/.-]\s?(?<${name}y>\d{4}))?|\s+tháng\s+(?<${name}mw>\d{1,2}|giêng|chạp|tư|một)(?:\s*,?\s+năm\s+(?<${name}yw>\d{4})|\s?/\s?(?<${name}ys>\d{4}))?)(?![\d/%])`;
const LEAD = String.raw`(?<lead>(?:trước|chậm nhất|muộn nhất|đến hết|đến|hết|cuối|xong|hạn)(?:\s+(?:là|vào|trước|đến|hết|tới|trong|cuối))*)`;
const YEAR = String.raw`(?:\s*(?:/|năm|-)\s*(?<year>\d{4}))?`;

/** 1 the same day of two years in brackets: what is kept each year. */
const ANNIVERSARY = new RegExp(
  String.raw`(?:(?:kỷ niệm|mừng)\s[^();.\n]{0,140})?\(\s*${DAY('a')}\s*[-–]\s*${DAY('b')}\s*\)`,
  'giu',
);
const NAMED_DAY = new RegExp(
  String.raw`(?:kỷ niệm\s+(?:\d+\s+năm\s+)?)?(?:lần thứ\s+\d+\s+)?Ngày\s+\p{Lu}[^();:.\n]{2,90}?[(,]?\s*${DAY('a')}\s*\)?`,
  'gu',
);
const RANGE = new RegExp(
  String.raw`(?:từ\s+)(?:ngày\s+)?(?<ad>\d{1,2})(?:\s?[/.]\s?(?<am>\d{1,2})(?:\s?[/.]\s?(?<ay>\d{4}))?|\s+tháng\s+(?<amw>\d{1,2})(?:\s+năm\s+(?<ayw>\d{4}))?)?\s*(?:đến\s+hết|đến|tới|[-–])\s*(?:hết\s+)?${DAY('b')}`,
  'giu',
);
const BARE_RANGE =
  /(?<![\d/])(?<ad>\d{1,2})\/(?<am>\d{1,2})(?:\/(?<ay>\d{4}))?\s*(?:[-–]|đến)\s*(?<bd>\d{1,2})\/(?<bm>\d{1,2})\/(?<by>\d{4})(?!\d)/giu;
const MONTHS = new RegExp(
  String.raw`từ\s+tháng\s+(?<from>\d{1,2})(?:\s*(?:/|năm)\s*(?<fromYear>\d{4}))?\s*(?:đến|-|–)\s*(?:hết\s+)?tháng\s+(?<to>\d{1,2})${YEAR}`,
  'giu',
);
const YEARS =
  /(?:giai đoạn|thời kỳ)\s+(?:từ\s+(?:năm\s+)?)?(?<from>\d{4})\s*(?:[-–]|đến(?:\s+năm)?)\s*(?<to>\d{4})/giu;
const EACH_MONTH = new RegExp(
  String.raw`(?:${LEAD}\s+)?ngày\s+\d{1,2}\s+(?:của\s+)?(?:(?<month>hằng tháng|hàng tháng|mỗi tháng|các tháng|tháng sau)|tháng\s+(?:đầu|cuối|thứ \p{L}+)?\s*(?:của\s+)?(?:mỗi\s+|hằng\s+|hàng\s+)?(?<quarter>quý)(?:\s+(?:sau|tiếp theo))?|(?:tháng\s+\d{1,2}\s+)?(?<years>hằng năm|hàng năm|mỗi năm))`,
  'giu',
);
const YEARLY_DAY = new RegExp(
  String.raw`(?:${LEAD}\s+)?${DAY('a')}\s+(?:hằng năm|hàng năm|mỗi năm)`,
  'giu',
);
/** "17 giờ 00": the time of a day, which stands before it. */
const HOUR = String.raw`(?:\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2}(?:\s*phút)?)?,?\s+)?`;
const DEADLINE = new RegExp(String.raw`(?<!\p{L})${LEAD}\s+${HOUR}${DAY('a')}`, 'giu');
const QUARTER = new RegExp(
  String.raw`(?<!\p{L})(?:(?:trước|chậm nhất|muộn nhất|đến hết|đến|hết|trong|cuối|xong|vào)(?:\s+(?:là|vào|trước|đến|hết|trong|cuối))*\s+)?quý\s+(?<quarter>IV|I{1,3}|[1-4])${YEAR}(?![\p{L}\d])`,
  'giu',
);
const MONTH = new RegExp(
  String.raw`(?<!\p{L}|\d[/.-]|\d\s)(?<lead>(?:trước|chậm nhất|muộn nhất|đến hết|đến|hết|trong|cuối|xong|vào|giữa|đầu)(?:\s+(?:là|vào|trước|đến|hết|trong|cuối|đầu|giữa))*\s+)?tháng\s+(?<month>1[0-2]|0?[1-9])${YEAR}(?![\p{L}\d/])`,
  'giu',
);
const END_OF_YEAR =
  /(?<!\p{L})(?:(?:đến|trước|hết)\s+(?:(?:cuối|hết)\s+)?|cuối\s+)năm\s+(?<year>\d{4})(?!\d)/giu;
const DAYS =
  /(?<!\p{L})(?:(?:trong(?:\s+vòng|\s+thời hạn)?|trước|sau|chậm nhất(?:\s+là)?(?:\s+sau)?)\s+)?\d{1,3}\s+(?:giờ|ngày)(?:\s+làm việc)?(?:\s*,?\s*(?:kể từ|tính từ|sau khi|trước khi|từ khi|sau|trước)\s+[^,;.\n]{2,80})?/giu;
const BARE_DAY = new RegExp(String.raw`(?<!\p{L})${DAY('a')}`, 'giu');

/**
 * A cited document without a symbol: "Luật … ngày 16 tháng 6 năm 2025", "Lời kêu gọi ngày 30/9/2025 của …"; in
 * "Căn cứ …" any document.
 */
const NAMED_DOCUMENT =
  /(?:(?:^|\n)\s*Căn cứ\s[^;\n]*|(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s[^;.\n]{2,120}?\s(?:số\s\S+\s)?ngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4}|(?:Lời kêu gọi|Thư|Công văn|Thông báo|Thông tri|Hướng dẫn|Kế hoạch|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Chương trình|Quy chế|Quy định|Tờ trình|Thông tư|Báo cáo)(?:\s+liên tịch)?,?\s+(?:ký\s+)?ngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4}\s+của\s)/gu;
const REPORTING =
  /báo cáo|sơ kết|tổng kết|giao ban|(?<!\p{L})họp(?!\p{L})|số liệu|rà soát kết quả|thông tin hai chiều/iu;
const EVERY: ReadonlyArray<readonly [ReportPeriod, string]> = [
  ['month', 'tháng'],
  ['quarter', 'quý'],
  ['half-year', '(?:0?6|sáu) tháng(?: (?:đầu năm|một lần))?'],
  ['year', '(?:0?1 |một )?năm'],
];
const PERIOD = EVERY.map(([, words]) => words)
  .reverse()
  .join('|');
const REGULAR = new RegExp(
  String.raw`(?<!\p{L})(?:(?:mỗi|hằng|hàng|định kỳ(?:\s+(?:hằng|hàng|theo))?|theo)\s+(?:${PERIOD})(?:\s*(?:,|và|;)\s*(?:mỗi |hằng |hàng )?(?:${PERIOD}))*(?:\s+(?:báo cáo|sơ kết|họp|giao ban))?|(?:(?:báo cáo|kết quả)\s+)?(?:${PERIOD})(?:\s*(?:,|và)\s*(?:${PERIOD}))+|(?:${PERIOD})\s+(?:một|01)\s+lần|(?:một|01)\s+(?:${PERIOD})\s+(?:một|01)\s+lần)(?![\p{L}\d/])`,
  'giu',
);

/** "giêng" and "chạp" are months of the lunar calendar: their days are no days of ours. */
const MONTH_WORDS: Readonly<Record<string, number>> = {
  giêng: Number.NaN,
  chạp: Number.NaN,
  một: 1,
  tư: 4,
};
const monthOf = (text: string | undefined): number | null =>
  text === undefined ? null : (MONTH_WORDS[text.toLowerCase()] ?? Number(text));
const two = (value: number): string => String(value).padStart(2, '0');
const iso = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && isRealDay(year, month, day)
    ? `${year}-${two(month)}-${two(day)}`
    : null;

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups, name: string, year: number | null): string | null {
  const month = monthOf(groups[`${name}m`] ?? groups[`${name}mw`]);
  const own = groups[`${name}y`] ?? groups[`${name}yw`] ?? groups[`${name}ys`];
  const at = own === undefined ? year : Number(own);
  return month === null || at === null ? null : iso(at, month, Number(groups[`${name}d`]));
}

const boundOf = (lead: string | undefined): FoundDate['bound'] =>
  lead === undefined ? undefined : /trước/iu.test(lead) ? 'before' : 'by';

type Draft = Omit<FoundDate, 'quote' | 'rule' | 'start' | 'end'>;
type Read = (match: RegExpExecArray & Span) => Draft | null;

/** Reads the times of one text. */
class DateReader {
  readonly #text: string;
  readonly #year: number | null;
  readonly #taken: Array<Span>;
  readonly found: Array<FoundDate> = [];

  constructor(text: string, year: number | null, taken: ReadonlyArray<Span>) {
    this.#text = text;
    this.#year = year;
    this.#taken = [...taken];
  }

  /** Takes what a pattern finds outside of what is taken already. */
  take(rule: string, pattern: RegExp, read: Read): void {
    for (const match of matches(this.#text, pattern)) {
      if (overlaps(match, this.#taken)) continue;
      const draft = read(match);
      if (!draft) continue;
      this.#taken.push(match);
      this.found.push({
        ...draft,
        rule,
        quote: match[0].trim(),
        start: match.start,
        end: match.end,
      });
    }
  }

  /** A deadline is that of a report where its clause speaks of one. */
  #due(match: Span): 'deadline' | 'report' {
    const { start, end } = clauseAround(this.#text, match);
    return REPORTING.test(this.#text.slice(start, end)) ? 'report' : 'deadline';
  }

  #bounded(match: RegExpExecArray & Span, when: When): Draft {
    const bound = boundOf(match.groups?.lead);
    return { when, kind: this.#due(match), ...(bound ? { bound } : {}) };
  }

  read(): Array<FoundDate> {
    const year = this.#year;
    const day = (date: string | null): When | null =>
      date === null ? null : { precision: 'day', date };
    this.take('anniversary', ANNIVERSARY, ({ groups = {}, 0: raw }) => {
      const from = dayOf(groups, 'a', null);
      const last = dayOf(groups, 'b', year);
      if (!from || !last || from.slice(5) !== last.slice(5) || /^\(?\s*từ/iu.test(raw)) return null;
      return { when: { precision: 'day', date: last }, kind: 'anniversary' };
    });
    this.take('anniversary', BARE_RANGE, ({ groups = {} }) => {
      const { ad, am, bd, bm, ay, by } = groups;
      const date = iso(Number(by), Number(bm), Number(bd));
      const isKept = Number(ad) === Number(bd) && Number(am) === Number(bm) && ay !== by;
      return date && ay && isKept
        ? { when: { precision: 'day', date }, kind: 'anniversary' }
        : null;
    });
    for (const pattern of [RANGE, BARE_RANGE])
      this.take('range', pattern, (match) => this.#range(match));
    this.take('months', MONTHS, ({ groups = {} }) => {
      const last = Number(groups.year ?? year ?? Number.NaN);
      const first = Number(groups.fromYear ?? last);
      const [start, begin] = [iso(first, Number(groups.from), 1), iso(last, Number(groups.to), 1)];
      if (!start || !begin || start > begin) return null;
      return {
        when: { precision: 'range', start, end: periodEnd(begin, 'month') },
        kind: 'period',
      };
    });
    this.take('years', YEARS, ({ groups = {} }) => ({
      when: { precision: 'range', start: `${groups.from}-01-01`, end: `${groups.to}-12-31` },
      kind: 'period',
    }));
    this.take('day-of-each-period', EACH_MONTH, (match) => {
      const { month, quarter } = match.groups ?? {};
      const every: ReportPeriod = month ? 'month' : quarter ? 'quarter' : 'year';
      return this.#bounded(match, { precision: 'periodic', every: [every], printed: match[0] });
    });
    this.take('day-of-each-year', YEARLY_DAY, (match) =>
      this.#bounded(match, { precision: 'periodic', every: ['year'], printed: match[0] }),
    );
    this.take('deadline', DEADLINE, (match) => {
      if (/giêng|chạp/iu.test(match.groups?.amw ?? ''))
        return { when: { precision: 'unknown', printed: match[0].trim() }, kind: this.#due(match) };
      const when = day(dayOf(match.groups ?? {}, 'a', year));
      return when && this.#bounded(match, when);
    });
    this.take('named-day', NAMED_DAY, ({ groups = {}, 0: raw }) => {
      const when = day(dayOf(groups, 'a', year));
      return when && { when, kind: /kỷ niệm/iu.test(raw) ? 'anniversary' : 'event' };
    });
    this.take('quarter', QUARTER, (match) => {
      const { quarter = '', year: own } = match.groups ?? {};
      const at = own ?? year;
      if (at === null || at === undefined) return null;
      const number = ['I', 'II', 'III', 'IV'].indexOf(quarter.toUpperCase()) + 1 || Number(quarter);
      const lead = /^(?:trước|chậm|muộn|đến|hết)/iu.exec(match[0])?.[0];
      const bound = boundOf(lead);
      return {
        when: { precision: 'quarter', quarter: `${at}-Q${number}` },
        kind: this.#due(match),
        ...(bound ? { bound } : {}),
      };
    });
    this.take('month', MONTH, (match) => this.#month(match));
    this.take('end-of-year', END_OF_YEAR, (match) => {
      const bound = /^(?:trước|đến|hết)/iu.exec(match[0])?.[0];
      return {
        when: { precision: 'year', year: Number(match.groups?.year) },
        kind: this.#due(match),
        ...(bound ? { bound: /trước/iu.test(bound) ? 'before' : 'by' } : {}),
      };
    });
    this.take('number-of-days', DAYS, (match) => {
      const isBound = /^(?:trong|trước|sau|chậm)|kể từ|tính từ|sau khi|trước khi/iu.test(match[0]);
      return isBound
        ? { when: { precision: 'unknown', printed: match[0].trim() }, kind: this.#due(match) }
        : null;
    });
    this.take('regular', REGULAR, (match) => this.#regular(match));
    this.take('day', BARE_DAY, ({ groups = {}, 0: raw }) => {
      const hasYear = (groups.ay ?? groups.ayw ?? groups.ays) !== undefined;
      if (!hasYear && !/^ngày\s/iu.test(raw)) return null;
      const when = day(dayOf(groups, 'a', year));
      return when && { when, kind: 'event' };
    });
    return this.found.sort((a, b) => a.start - b.start);
  }

  #range({ groups = {} }: RegExpExecArray): Draft | null {
    const end = dayOf(groups, 'b', this.#year);
    if (!end) return null;
    const [endYear = '', endMonth = ''] = end.split('-');
    const month = monthOf(groups.am ?? groups.amw) ?? Number(endMonth);
    const start = iso(Number(groups.ay ?? groups.ayw ?? endYear), month, Number(groups.ad));
    return start && start <= end
      ? { when: { precision: 'range', start, end }, kind: 'period' }
      : null;
  }

  #month(match: RegExpExecArray & Span): Draft | null {
    const { lead, month, year: own } = match.groups ?? {};
    const at = own ?? this.#year;
    // A month without a lead or a year is mostly a name: "báo cáo tháng 6".
    if (at === null || at === undefined || (lead === undefined && own === undefined)) return null;
    const when: When = { precision: 'month', month: `${at}-${two(Number(month))}` };
    if (lead === undefined || /^(?:vào|giữa|đầu)/iu.test(lead)) return { when, kind: 'event' };
    const bound = /^(?:trước|chậm|muộn|đến|hết)/iu.test(lead) ? boundOf(lead) : undefined;
    return { when, kind: this.#due(match), ...(bound ? { bound } : {}) };
  }

  /** "mỗi quý báo cáo": only where a report or a review is meant, and no day is set for it. */
  #regular(match: RegExpExecArray & Span): Draft | null {
    const clause = clauseAround(this.#text, match);
    if (!REPORTING.test(this.#text.slice(clause.start, clause.end))) return null;
    if (this.found.some((one) => one.start >= clause.start && one.end <= clause.end)) return null;
    const raw = match[0];
    const every = EVERY.flatMap(([period, words]) => {
      const own =
        period === 'month'
          ? String.raw`(?<!\d\s|sáu\s)tháng`
          : period === 'year'
            ? String.raw`năm(?!\s*\d)`
            : words;
      return new RegExp(String.raw`(?<!\p{L})${own}(?!\p{L})`, 'iu').test(raw) ? [period] : [];
    });
    return every.length === 0
      ? null
      : { when: { precision: 'periodic', every, printed: raw.trim() }, kind: 'report' };
  }
}

/**
 * The times that a text names.
 *
 * @param year of the plan, for days without one; null when it is unknown
 * @param taken stretches that are read otherwise: cited documents and their days
 */
export const datesIn = (
  text: string,
  year: number | null,
  taken: ReadonlyArray<Span>,
): Array<FoundDate> =>
  new DateReader(text, year, [...taken, ...matches(text, NAMED_DOCUMENT)]).read();

import { isRealDay, periodEnd } from '../../../domain/dates.ts';
import type { ReportPeriod, When } from '../../../model/dates.ts';
import {
  ANNIVERSARY,
  BARE_DAY,
  BARE_RANGE,
  DATED_DOCUMENT,
  DAYS,
  DEADLINE,
  EACH_MONTH,
  END_OF_YEAR,
  EVERY,
  FEAST,
  HALF_YEAR,
  MONTH,
  MONTHS,
  NAMED_DAY,
  NAMED_DOCUMENT,
  QUARTER,
  RANGE,
  REGULAR,
  REPORTING,
  TWO_DAYS,
  TWO_MONTHS,
  YEARLY_DAY,
  YEARLY_PART,
  YEARS,
} from './date-patterns.ts';
import { clauseAround, type Found, matches, overlaps, pattern, type Span } from './spans.ts';

export type DateKind = 'deadline' | 'period' | 'event' | 'report' | 'anniversary';

/** A time that a text names. */
export interface FoundDate extends Found {
  readonly quote: string;
  readonly when: When;
  readonly kind: DateKind;
  /** "trước": before the day; "chậm nhất", "đến": the day itself counts. */
  readonly bound?: 'before' | 'by';
}

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
    this.take('two-months', TWO_MONTHS, (match) => this.#months(match));
    this.take('half-year', HALF_YEAR, (match) => {
      const { half, year: own } = match.groups ?? {};
      const at = own ?? year;
      if (at === null || at === undefined) return null;
      const [start, end] = half?.toLowerCase() === 'đầu' ? ['01-01', '06-30'] : ['07-01', '12-31'];
      const when: When = { precision: 'range', start: `${at}-${start}`, end: `${at}-${end}` };
      return { when, kind: this.#due(match) };
    });
    this.take('months', MONTHS, (match) => this.#months(match));
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
    this.take('part-of-each-year', YEARLY_PART, (match) =>
      this.#bounded(match, { precision: 'periodic', every: ['year'], printed: match[0].trim() }),
    );
    this.take('deadline', DEADLINE, (match) => {
      if (/giêng|chạp/iu.test(match.groups?.amw ?? ''))
        return { when: { precision: 'unknown', printed: match[0].trim() }, kind: this.#due(match) };
      const when = day(dayOf(match.groups ?? {}, 'a', year));
      return when && this.#bounded(match, when);
    });
    this.take('feast', FEAST, (match) => ({
      when: { precision: 'unknown', printed: match[0].trim() },
      kind: this.#due(match),
    }));
    this.take('two-days', TWO_DAYS, (match) => this.#range(match));
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

  #months({ groups = {} }: RegExpExecArray): Draft | null {
    const last = Number(groups.year ?? this.#year ?? Number.NaN);
    const first = Number(groups.fromYear ?? last);
    const [start, begin] = [iso(first, Number(groups.from), 1), iso(last, Number(groups.to), 1)];
    if (!start || !begin || start > begin) return null;
    return { when: { precision: 'range', start, end: periodEnd(begin, 'month') }, kind: 'period' };
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
      return pattern(String.raw`(?<!\p{L})${own}(?!\p{L})`, 'iu').test(raw) ? [period] : [];
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
  new DateReader(text, year, [
    ...taken,
    ...matches(text, NAMED_DOCUMENT),
    ...matches(text, DATED_DOCUMENT),
  ]).read();

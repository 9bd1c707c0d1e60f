import type { MilestoneData } from '../model/milestone.ts';
import type { ObservanceData } from '../model/observance.ts';
import type { ReportingRule } from '../model/reporting.ts';
import type { Level } from '../model/site-terms.ts';
import { calendarText } from '../strings/calendar.ts';
import { type IsoDay, isRealDay } from './dates.ts';
import { type Deadline, deadlineOf, spanOf } from './deadlines.ts';
import { lunarInYear } from './lunar.ts';
import { type ReportingPeriod, reportingPeriods } from './reporting.ts';
import type { Holidays } from './working-days.ts';

type Milestone = Omit<MilestoneData, 'id'> & { readonly id: string };

/** One entry of a year's calendar. Its source is a milestone, a recurring day, or a report's due day. */
export interface CalendarEntry {
  /**
   * Permanent: "2017/tet", "2017/observance/<id>" for a recurring day without a milestone,
   * "2017/report/month-3" for the due day of a report.
   */
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly kind: MilestoneData['kind'];
  readonly when: MilestoneData['when'];
  /** First and last day, only when the source states days. Of a deadline, the last day in time. */
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  /** How the day follows from the text, when it states a deadline and not simply a day. */
  readonly deadline: Deadline | null;
  readonly main: boolean;
  /** "70" for 27/7/2017, counted from the first year; null when that is unknown. */
  readonly anniversary: number | null;
  readonly since: number | null;
  /** The levels it concerns; a recurring day concerns all. Empty: the source names none. */
  readonly levels: ReadonlyArray<Level>;
  /** Set when it is cancelled; it stays on the calendar. */
  readonly cancelled: { readonly reason: string; readonly on: IsoDay } | null;
  readonly milestone: Milestone | null;
  readonly observance: ObservanceData | null;
  /** The period whose report is due. */
  readonly report: ReportingPeriod | null;
}

const pad = (n: number) => String(n).padStart(2, '0');

function age(year: number, observance: ObservanceData | null): number | null {
  const years = observance?.since == null ? 0 : year - observance.since;
  return years > 0 ? years : null;
}

/** The days of a year on which a recurring day falls: usually one; 29/02 and lunar days may differ. */
export function daysOf(year: number, { calendar, month, day }: ObservanceData): Array<IsoDay> {
  if (calendar === 'lunar') return lunarInYear(year, month, day);
  // 29 February exists in leap years only; it is not moved to another day.
  return isRealDay(year, month, day) ? [`${year}-${pad(month)}-${pad(day)}`] : [];
}

function ofMilestone(
  year: number,
  milestone: Milestone,
  observance: ObservanceData | null,
  holidays: Holidays,
): CalendarEntry {
  return {
    id: milestone.id,
    anchor: milestone.id.split('/').at(-1) ?? milestone.id,
    title: milestone.title,
    kind: milestone.kind,
    when: milestone.when,
    ...spanOf(milestone.when, holidays),
    deadline: deadlineOf(milestone.when, holidays),
    main: milestone.main,
    anniversary: age(year, observance),
    since: observance?.since ?? null,
    levels: milestone.levels,
    cancelled: milestone.cancelled ?? null,
    milestone,
    observance,
    report: null,
  };
}

function ofObservance(
  year: number,
  observance: ObservanceData,
  levels: ReadonlyArray<Level>,
  anchors: ReadonlySet<string>,
): Array<CalendarEntry> {
  return daysOf(year, observance).map((date, index) => {
    // A lunar day can fall twice in a solar year; no id of the content contains "--".
    const name = index === 0 ? observance.id : `${observance.id}--${index + 1}`;
    const anchor = `ngay-${name}`;
    return {
      id: `${year}/observance/${name}`,
      // A separate milestone (cancelled or unconfirmed) may already have this anchor.
      anchor: anchors.has(anchor) ? `${anchor}--hang-nam` : anchor,
      title: observance.title,
      kind: 'anniversary',
      when: { precision: 'day', date },
      start: date,
      end: date,
      deadline: null,
      main: false,
      anniversary: age(year, observance),
      since: observance.since,
      levels,
      cancelled: null,
      milestone: null,
      observance,
      report: null,
    };
  });
}

/** "Trước ngày 15/11" keeps its words; what was counted or moved is a day, its words a fact of the entry. */
function whenDue({ day, steps }: Deadline, printed: string | null): CalendarEntry['when'] {
  if (day === null) return { precision: 'unknown', printed: printed ?? '' };
  const [only, ...more] = steps;
  return only?.step === 'before' && more.length === 0
    ? { precision: 'day', date: only.named, before: true }
    : { precision: 'day', date: day };
}

function ofReport(year: number, report: ReportingPeriod): Array<CalendarEntry> {
  const { period, number, due, deadline, printed } = report;
  if (deadline === null) return [];
  return [
    {
      id: `${year}/report/${period}-${number}`,
      anchor: `bao-cao-${calendarText.periodSlugs[period]}-${number}`,
      title: calendarText.reportDue(calendarText.reportNames[period](number, year)),
      kind: 'report',
      when: whenDue(deadline, printed),
      start: due,
      end: due,
      deadline,
      main: false,
      anniversary: null,
      since: null,
      levels: [],
      cancelled: null,
      milestone: null,
      observance: null,
      report,
    },
  ];
}

/**
 * The calendar of a year: its milestones, the recurring days without a milestone, and the due days of
 * reports that its plan states. A dated milestone that refers to a recurring day is merged with it into one
 * entry; an undated, cancelled or unconfirmed one leaves the recurring day a separate entry.
 *
 * @param milestones of that year only
 * @param reporting the rules of the year's plan; empty for a year without a plan
 * @param levels all levels: a recurring day concerns each of them
 * @param holidays for deadlines in working days
 * @returns dated entries by day, then undated ones in the given order
 */
export function yearCalendar(
  year: number,
  milestones: ReadonlyArray<Milestone>,
  observances: ReadonlyArray<ObservanceData>,
  reporting: ReadonlyArray<ReportingRule> = [],
  levels: ReadonlyArray<Level> = [],
  holidays: Holidays = [],
): { dated: Array<CalendarEntry>; undated: Array<CalendarEntry> } {
  const byId = new Map(observances.map((o) => [o.id, o]));
  const own = milestones.map((m) =>
    ofMilestone(year, m, byId.get(m.observance ?? '') ?? null, holidays),
  );
  const taken = new Set(
    own
      .filter(
        ({ start, cancelled, milestone }) =>
          start !== null && cancelled === null && !milestone?.unconfirmed,
      )
      .map((entry) => entry.observance?.id),
  );
  const anchors = new Set(own.map(({ anchor }) => anchor));
  const entries = [
    ...own,
    ...observances
      .filter(({ id }) => !taken.has(id))
      .flatMap((observance) => ofObservance(year, observance, levels, anchors)),
    ...reportingPeriods(year, reporting, holidays).flatMap((report) => ofReport(year, report)),
  ];
  const dated = entries
    .filter((e) => e.start !== null)
    .sort((a, b) => `${a.start}${a.end}`.localeCompare(`${b.start}${b.end}`));
  return { dated, undated: entries.filter((e) => e.start === null) };
}

/** Entries grouped by the month of their first day: [["2017-05", […]], …], without empty months. */
export function byMonth(
  dated: ReadonlyArray<CalendarEntry>,
): Array<readonly [month: string, entries: Array<CalendarEntry>]> {
  const months = new Map<string, Array<CalendarEntry>>();
  for (const entry of dated) {
    const month = entry.start?.slice(0, 7) ?? '';
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}

/**
 * The years that have a calendar: from the first plan, or this year, to the next year or the last plan,
 * without gaps. A page or feed once published stays after its year has passed.
 */
export const calendarYears = (plans: ReadonlyArray<number>, now: IsoDay): Array<number> => {
  const current = Number(now.slice(0, 4));
  const first = Math.min(current, ...plans);
  const last = Math.max(current + 1, ...plans);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

/** Slugs of the kinds, used in URLs and filters; permanent. */
export const kindSlugs: Readonly<Record<CalendarEntry['kind'], string>> = {
  anniversary: 'ky-niem',
  'high-season': 'thang-cao-diem',
  report: 'han-bao-cao',
  review: 'tong-ket',
  event: 'su-kien',
};

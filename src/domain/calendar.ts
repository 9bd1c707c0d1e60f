import type { MilestoneData } from '../model/milestone.ts';
import type { ObservanceData } from '../model/observance.ts';
import { type IsoDay, isRealDay } from './dates.ts';

type Milestone = Omit<MilestoneData, 'id'> & { readonly id: string };

/** One line of a year's calendar. */
export interface CalendarEntry {
  /** Permanent: "2017/tet", or "2017/observance/<id>" for a recurring day without a milestone. */
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly kind: MilestoneData['kind'];
  readonly when: MilestoneData['when'];
  /** First and last day, only when the source gives days. */
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly main: boolean;
  /** "70" for 27/7/2017, counted from the first year; null when that is not known. */
  readonly anniversary: number | null;
  readonly since: number | null;
  readonly milestone: Milestone | null;
  readonly observance: ObservanceData | null;
}

const pad = (n: number) => String(n).padStart(2, '0');

function span(when: MilestoneData['when']): { start: IsoDay | null; end: IsoDay | null } {
  if (when.precision === 'day') return { start: when.date, end: when.date };
  if (when.precision === 'range') return { start: when.start, end: when.end };
  return { start: null, end: null };
}

function age(year: number, observance: ObservanceData | null): number | null {
  const years = observance?.since == null ? 0 : year - observance.since;
  return years > 0 ? years : null;
}

/**
 * The calendar of a year: its milestones, and the observances that no milestone stands for. A
 * milestone that points at an observance is one entry with it. Lunar days get no solar date here.
 *
 * @param milestones of that year only
 * @returns dated entries by day, then those without a day in the order given
 */
export function yearCalendar(
  year: number,
  milestones: ReadonlyArray<Milestone>,
  observances: ReadonlyArray<ObservanceData>,
): { dated: Array<CalendarEntry>; undated: Array<CalendarEntry> } {
  const byId = new Map(observances.map((o) => [o.id, o]));
  const taken = new Set(milestones.map((m) => m.observance));
  const entries: Array<CalendarEntry> = milestones.map((milestone) => {
    const observance = byId.get(milestone.observance ?? '') ?? null;
    return {
      id: milestone.id,
      anchor: milestone.id.split('/').at(-1) ?? milestone.id,
      title: milestone.title,
      kind: milestone.kind,
      when: milestone.when,
      ...span(milestone.when),
      main: milestone.main,
      anniversary: age(year, observance),
      since: observance?.since ?? null,
      milestone,
      observance,
    };
  });
  for (const observance of observances) {
    if (taken.has(observance.id) || observance.calendar === 'lunar') continue;
    // 29 February stands in leap years only; it is put on no other day.
    if (!isRealDay(year, observance.month, observance.day)) continue;
    const date = `${year}-${pad(observance.month)}-${pad(observance.day)}`;
    entries.push({
      id: `${year}/observance/${observance.id}`,
      anchor: `ngay-${observance.id}`,
      title: observance.title,
      kind: 'anniversary',
      when: { precision: 'day', date },
      start: date,
      end: date,
      main: false,
      anniversary: age(year, observance),
      since: observance.since,
      milestone: null,
      observance,
    });
  }
  const dated = entries
    .filter((e) => e.start !== null)
    .sort((a, b) => `${a.start}${a.end}`.localeCompare(`${b.start}${b.end}`));
  return { dated, undated: entries.filter((e) => e.start === null) };
}

/** Entries by month of their first day: [["2017-05", […]], …], months without entries left out. */
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

import { changedAt, observanceKey, reportKey, sequenceOf } from '../../domain/calendar-ledger.ts';
import type { IsoDay } from '../../domain/dates.ts';
import { eventUid } from '../../domain/event-uid.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import { yearOf } from '../../model/entity.ts';
import type { ObservanceData } from '../../model/observance.ts';
import type { Site } from '../site/site.ts';
import { entriesOfYear, yearsOf } from './calendar-years.ts';

/** The ledger's data on an event: its identity and its last change. */
export interface Ledgered {
  readonly uid: string;
  readonly sequence: number;
  /** ISO with offset. */
  readonly changed: string;
}

/** The entry's ledger key: a recurring day and a report each have one row for all their days. */
function keyOf(entry: CalendarEntry): string {
  if (entry.milestone) return entry.id;
  if (entry.report) return reportKey(yearOf(entry.id), entry.report.period);
  return observanceKey(entry.observance?.id ?? entry.id);
}

function ledgered(site: Site, key: string, id: string): Ledgered {
  const row = site.ledger(key);
  // The checker fails the build when an entry has no row.
  if (!row) throw new Error(`${key} is not in the ledger of calendar events`);
  return {
    uid: key === id ? row.uid : eventUid(id),
    sequence: sequenceOf(row),
    changed: changedAt(row),
  };
}

/** Identity and last change of an entry, from the ledger. */
export const ledgeredEntry = (site: Site, entry: CalendarEntry): Ledgered =>
  ledgered(site, keyOf(entry), entry.id);

/** The day on which an entry was first published; that of its row, for the days of one rule. */
export const publishedOn = (site: Site, entry: CalendarEntry): IsoDay =>
  site.ledger(keyOf(entry))?.changes[0]?.at.slice(0, 10) ?? site.builtOn;

/** The same for a recurring day, as one event for all years. */
export const ledgeredObservance = (site: Site, observance: ObservanceData): Ledgered =>
  ledgered(site, observanceKey(observance.id), observanceKey(observance.id));

/** False for entries copied from another year: pages show them, marked, but feeds leave them out. */
const isConfirmed = ({ milestone }: CalendarEntry): boolean => !milestone?.unconfirmed;

/** Confirmed entries of all calendars; in each year, those with a day come first. */
export const allEntries = (site: Site): Array<CalendarEntry> =>
  yearsOf(site).flatMap((year) => {
    const { dated, undated } = entriesOfYear(site, year);
    return [...dated, ...undated].filter(isConfirmed);
  });

/** A confirmed entry with known days, which can therefore be part of calendar files. */
export type DatedEntry = CalendarEntry & { readonly start: string; readonly end: string };

export const isDated = (entry: CalendarEntry): entry is DatedEntry =>
  entry.start !== null && entry.end !== null && isConfirmed(entry);

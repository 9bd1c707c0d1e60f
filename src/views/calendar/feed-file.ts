import ical, {
  escape as escapeText,
  foldLines,
  ICalAlarmType,
  type ICalCalendar,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { addDays, type IsoDay } from '../../domain/dates.ts';
import { oneLine, plainText } from '../../domain/plain-text.ts';
import { feedsText } from '../../strings/feeds.ts';
import { vi } from '../../strings/vi.ts';

/** One all-day event with its final text and dates. */
export interface FeedEvent {
  readonly uid: string;
  readonly sequence: number;
  /** The instant of the event's own last change, ISO with offset: DTSTAMP and LAST-MODIFIED. */
  readonly changed: string;
  readonly start: IsoDay;
  /** Its last day, inclusive; DTEND in the file is the day after. */
  readonly end: IsoDay;
  readonly yearly: boolean;
  readonly cancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly categories: ReadonlyArray<string>;
}

/** Properties of a calendar. */
interface CalendarWords {
  readonly name: string;
  readonly description: string;
  /** The page for readers, and the URL of the file itself; both absolute. */
  readonly page: string;
  readonly source: string;
}

export interface FeedFile {
  /** The publisher of the calendar. */
  readonly owner: string;
  /** Null for an event to add to an existing calendar: a named file would be opened as a new calendar. */
  readonly calendar: CalendarWords | null;
  /** Days before an event on which its alarm goes off; null for a file without alarms. */
  readonly remind: number | null;
  readonly events: ReadonlyArray<FeedEvent>;
}

const HOUR = 60 * 60;
const DAY = 24 * HOUR;
/** Alarms go off at this hour: relative to an all-day event, they would go off at midnight. */
const ALARM_HOUR = 8;
/** The site's accent colour, and the nearest CSS3 colour name, which RFC 7986 requires. */
const COLOR = { hex: '#9C1616', name: 'firebrick' };

function addEvent(calendar: ICalCalendar, event: FeedEvent, remind: number | null): void {
  const changed = Temporal.Instant.from(event.changed);
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: changed,
    lastModified: changed,
    start: Temporal.PlainDate.from(event.start),
    end: Temporal.PlainDate.from(addDays(event.end, 1)),
    allDay: true,
    ...(event.yearly ? { repeating: { freq: ICalEventRepeatingFreq.YEARLY } } : {}),
    summary: plainText(event.summary),
    description: plainText(event.description),
    url: event.url,
    categories: event.categories.map((name) => ({ name: oneLine(name) })),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    // No reminders for cancelled events.
    alarms:
      remind === null || event.cancelled
        ? []
        : [
            {
              type: ICalAlarmType.display,
              triggerBefore: remind * DAY - ALARM_HOUR * HOUR,
              description: plainText(event.summary),
            },
          ],
  });
}

const utc = (instant: string) =>
  `${Temporal.Instant.from(instant).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`;

/** Calendar properties that the library does not support: RFC 7986 §5, and those that older programs read. */
function calendarLines({ calendar, events }: FeedFile): Array<string> {
  if (!calendar) return [];
  const changed = events.map((event) => utc(event.changed)).sort();
  const description = escapeText(oneLine(calendar.description), false);
  return [
    `DESCRIPTION;LANGUAGE=vi:${description}`,
    `X-WR-CALDESC:${description}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    `LAST-MODIFIED:${changed.at(-1)}`,
    `CATEGORIES:${escapeText(feedsText.category, false)}`,
    `COLOR:${COLOR.name}`,
  ];
}

/**
 * Sorts the library's lines into the order of RFC 5545 §3.6 (properties of an event, then its alarms), marks
 * texts as Vietnamese, and adds the calendar properties that the library leaves out.
 */
function complete(lines: ReadonlyArray<string>, ofCalendar: ReadonlyArray<string>): Array<string> {
  const done: Array<string> = [];
  let alarms: Array<string> = [];
  let inAlarm = false;
  let begun = false;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT' && !begun) {
      done.push(...ofCalendar);
      begun = true;
    }
    if (line === 'BEGIN:VALARM') inAlarm = true;
    if (line === 'END:VEVENT') {
      done.push(...alarms);
      alarms = [];
    }
    (inAlarm ? alarms : done).push(line.replace(/^(SUMMARY|DESCRIPTION):/, '$1;LANGUAGE=vi:'));
    if (line === 'END:VALARM') inAlarm = false;
  }
  return done;
}

/**
 * An iCalendar file (RFC 5545, RFC 7986): CR LF, lines of at most 75 octets, no METHOD, the same bytes in
 * every build. Control characters, which RFC 5545 does not allow in texts, are removed.
 *
 * @throws RangeError without events: a calendar has at least one component (RFC 5545 §3.6)
 */
export function feedFile(file: FeedFile): string {
  if (file.events.length === 0) throw new RangeError('a calendar file without events');
  const calendar = ical({
    prodId: {
      // The library writes this property as it is given, line breaks too.
      company: escapeText(oneLine(file.owner), false),
      product: vi.site.name,
      language: 'VI',
    },
    scale: 'GREGORIAN',
  });
  if (file.calendar) {
    // The library escapes every text except the calendar's name.
    calendar.name(escapeText(oneLine(file.calendar.name), false));
    calendar.url(file.calendar.page).source(file.calendar.source).ttl(DAY).color(COLOR.hex);
  }
  for (const event of file.events) addEvent(calendar, event, file.remind);
  const lines = calendar.toString().replaceAll('\r\n ', '').split('\r\n');
  // The library omits the line break after the last line (RFC 5545 §3.1 requires it).
  return `${foldLines(complete(lines, calendarLines(file)).join('\r\n'))}\r\n`;
}

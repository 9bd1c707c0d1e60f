import { paths } from '../../domain/paths.ts';
import { yearOf } from '../../model/entity.ts';
import { feedsText } from '../../strings/feeds.ts';
import { openDataText } from '../../strings/open-data.ts';
import type { Site } from '../site/site.ts';
import { allEntries, isDated, ledgeredEntry } from './feed-entries.ts';
import { absoluteFrom } from './feed-text.ts';

/**
 * All calendars as JSON, including periods without a day, with the ids and UIDs of the calendar files. `end`
 * is the last day, inclusive. It contains no timestamp of its own, so two builds give the same bytes.
 */
export function calendarJson(site: Site, address: URL): string {
  const absolute = absoluteFrom(address);
  const entries = allEntries(site).map((entry) => {
    const { id, title, kind, when, start, end, main, anniversary, since, levels } = entry;
    const { milestone, observance, cancelled, deadline } = entry;
    return {
      id,
      ...ledgeredEntry(site, entry),
      title,
      kind,
      when,
      start,
      end,
      ...(deadline ? { deadline } : {}),
      status: cancelled ? 'cancelled' : 'confirmed',
      cancelled,
      main,
      anniversary,
      since,
      observance: observance?.id ?? null,
      levels,
      lead: milestone?.owners.lead ?? [],
      partners: milestone?.owners.partners ?? [],
      guidance: milestone?.guidance ?? [],
      campaigns: milestone?.campaigns ?? [],
      url: absolute(paths.calendarEntry(yearOf(entry.id), entry.anchor)),
      ics: isDated(entry) ? absolute(paths.entryFeed(id)) : null,
    };
  });
  const { title, data } = { title: feedsText.titles.all('', site.names), data: openDataText };
  return `${JSON.stringify({ name: 'lich', title, license: data.license, entries }, null, 2)}\n`;
}

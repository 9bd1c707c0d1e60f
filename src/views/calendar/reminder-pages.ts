import { eventUid } from '../../domain/event-uid.ts';
import { paths } from '../../domain/paths.ts';
import { reminderText } from '../../strings/reminder.ts';
import { home, listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { xml } from './feed-changes.ts';
import { absoluteFrom } from './feed-text.ts';
import { type Feed, feedsOf } from './feeds.ts';
import { type Reminder, reminderOf } from './reminder.ts';

export interface ReminderPage {
  readonly meta: PageMeta;
  readonly feed: Feed;
  readonly reminder: Reminder;
}

/** Groups of feeds whose readers get reminders: everybody, a level, a unit. */
const GROUPS: ReadonlySet<string> = new Set(['all', 'level', 'area']);

const labelOf = (feed: Feed) =>
  feed.group === 'all' ? { ...feed, label: reminderText.index.all } : feed;

/** The feeds that have reminders. Units that have ended have no week to come. */
const remindedFeeds = (site: Site): Array<Feed> =>
  feedsOf(site)
    .filter(({ group }) => GROUPS.has(group))
    .filter(({ unit }) => unit?.until === undefined || unit.until > site.builtOn)
    .map(labelOf);

/** One page for each level and unit. */
export const reminderPages = (site: Site): Array<ReminderPage> =>
  remindedFeeds(site).map((feed) => ({
    meta: {
      title: reminderText.title(feed.label),
      short: feed.label,
      description: reminderText.description(feed.label),
      path: paths.reminder(feed.name),
      crumbs: [
        home(),
        listLink('milestones'),
        { href: href.reminders(), text: reminderText.index.title },
      ],
      kind: null,
      alternates: [
        {
          type: 'application/atom+xml',
          href: href.reminderFeed(feed.name),
          title: reminderText.title(feed.label),
        },
      ],
    },
    feed,
    reminder: reminderOf(site, feed),
  }));

/** The page that leads to all of them. */
export function reminderIndex(site: Site): { meta: PageMeta; links: ReadonlyArray<Link> } {
  const { title, description } = reminderText.index;
  return {
    meta: {
      title,
      description,
      path: paths.reminders(),
      crumbs: [home(), listLink('milestones')],
      kind: null,
    },
    links: remindedFeeds(site).map(({ name, label }) => ({
      href: href.reminder(name),
      text: label,
    })),
  };
}

/** A reminder as an Atom feed of one entry, which is new each week (RFC 4287). */
export function reminderFeed(site: Site, { feed, reminder }: ReminderPage, address: URL): string {
  const absolute = absoluteFrom(address);
  const updated = `${site.builtOn}T00:00:00+07:00`;
  const page = xml(absolute(paths.reminder(feed.name)));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>urn:uuid:${eventUid(`lich/nhac/${feed.name}`)}</id>
  <title>${xml(reminderText.title(feed.label))}</title>
  <updated>${updated}</updated>
  <author><name>${xml(site.names.owner)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(absolute(paths.reminderFeed(feed.name)))}"/>
  <link rel="alternate" type="text/html" href="${page}"/>
  <entry>
    <id>urn:uuid:${eventUid(`lich/nhac/${feed.name}/${reminder.week}`)}</id>
    <title>${xml(reminder.title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${page}"/>
    <content type="text">${reminder.text.split('\n').map(xml).join('\n')}</content>
  </entry>
</feed>
`;
}

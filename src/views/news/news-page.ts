import { inVietnam } from '../../domain/dates.ts';
import { eventUid } from '../../domain/event-uid.ts';
import { paths } from '../../domain/paths.ts';
import { siteConfig } from '../../site.config.ts';
import { newsText } from '../../strings/news.ts';
import { xml } from '../calendar/feed-changes.ts';
import { absoluteFrom } from '../calendar/feed-text.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { changedDays } from './git.ts';
import { lineText } from './news.ts';
import { type NewsDay, ownDays } from './news-days.ts';

/** Number of days that the page and the feed cover. */
export const MOST_DAYS = 30;

let known: ReadonlyArray<NewsDay> | null | undefined;

/** Computed once per build: each day is a state of the whole content. Null without a history. */
export function newsDays(site: Site): ReadonlyArray<NewsDay> | null {
  if (known !== undefined) return known;
  const days = changedDays('.', MOST_DAYS, inVietnam);
  known = days && [...ownDays(site, days, '.', siteConfig.edition)];
  return known;
}

/** The page of recent changes. */
export function newsPage(site: Site): { meta: PageMeta; days: ReadonlyArray<NewsDay> | null } {
  return {
    meta: {
      title: newsText.title,
      description: newsText.description,
      path: paths.news(),
      crumbs: [home()],
      kind: null,
      alternates: [
        {
          type: 'application/atom+xml',
          href: href.newsFeed(),
          title: newsText.feedTitle(site.names),
        },
      ],
    },
    days: newsDays(site),
  };
}

/**
 * The same as an Atom feed (RFC 4287), one entry per day. It is generated from git alone, without a clock:
 * the same commit gives the same bytes.
 *
 * @param address the public URL of the site
 */
export function newsFeed(site: Site, address: URL): string {
  const absolute = absoluteFrom(address);
  const days = newsDays(site) ?? [];
  // RFC 4287 §4.1.1 requires `updated`; an empty feed uses the start of its year.
  const updated = days[0]?.at ?? `${site.plan.year}-01-01T00:00:00+07:00`;
  const entries = days.map(
    ({ day, at, title, anchor, lines }) => `  <entry>
    <id>urn:uuid:${eventUid(`co-gi-moi/${day}`)}</id>
    <title>${xml(title)}</title>
    <updated>${at}</updated>
    <link rel="alternate" type="text/html" href="${xml(absolute(`${paths.news()}#${anchor}`))}"/>
    <summary>${lines.map((line) => xml(lineText(line))).join('\n')}</summary>
  </entry>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>urn:uuid:${eventUid('co-gi-moi')}</id>
  <title>${xml(newsText.feedTitle(site.names))}</title>
  <subtitle>${xml(newsText.description)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${xml(site.names.owner)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(absolute(paths.newsFeed()))}"/>
  <link rel="alternate" type="text/html" href="${xml(absolute(paths.news()))}"/>
${entries.join('')}</feed>
`;
}

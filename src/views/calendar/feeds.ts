import { levelOfKind, levelsFrom, unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import { type FeedUnit, feedShare } from '../../domain/unit-feed.ts';
import type { ObservanceData } from '../../model/observance.ts';
import type { SiteLevel } from '../../model/site.ts';
import { feedsText } from '../../strings/feeds.ts';
import type { Site } from '../site/site.ts';
import { entriesOfYear, yearsOf } from './calendar-years.ts';
import { allEntries, type DatedEntry, isDated, publishedOn } from './feed-entries.ts';

export const feedGroups = ['all', 'year', 'yearly', 'level', 'area', 'campaign', 'owner'] as const;
export type FeedGroup = (typeof feedGroups)[number];

/** One feed that people subscribe to. Its name is permanent: subscribers' calendar programs have stored it. */
export interface Feed {
  /** File name without extension: "tat-ca", "2017", "cap-huyen". */
  readonly name: string;
  readonly group: FeedGroup;
  /** Label within its group: "Huyện Ba Bể". */
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** The page for readers, site-relative. */
  readonly page: string;
  readonly entries: ReadonlyArray<DatedEntry>;
  /** Days that recur every year, one event each. */
  readonly series: ReadonlyArray<ObservanceData>;
  /** The unit whose feed it is: entries after its end are cancelled in it (src/domain/unit-feed.ts). */
  readonly unit?: FeedUnit;
}

/** Number of years for which lunar days are expanded: RFC 5545 has no recurrence rule for them. */
const LUNAR_YEARS_AHEAD = 5;

/** True when an entry concerns a level: it names the level, or the source names none. */
const concerns = (entry: DatedEntry, levels: ReadonlyArray<SiteLevel>): boolean =>
  entry.levels.length === 0 || levels.some(({ id }) => entry.levels.includes(id));

const ownersOf = ({ milestone }: DatedEntry): ReadonlyArray<string> => [
  ...(milestone?.owners.lead ?? []),
  ...(milestone?.owners.partners ?? []),
];

/** Recurring lunar days as one entry per year, with the same ids as on the year's calendar. */
function lunarEntries(site: Site): Array<DatedEntry> {
  const years = yearsOf(site);
  const first = years[0] ?? 0;
  const last = Number(site.builtOn.slice(0, 4)) + LUNAR_YEARS_AHEAD;
  const lunar = site.content.observances.filter(({ calendar }) => calendar === 'lunar');
  const alone = { ...site, content: { ...site.content, milestones: [], observances: lunar } };
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
    entriesOfYear(alone, year).dated.filter((entry) => isDated(entry) && entry.observance !== null),
  ) as Array<DatedEntry>;
}

/** What a unit's feed shows of an entry. An end that lies ahead changes nothing yet. */
export function shareOf(site: Site, { from, until }: FeedUnit, entry: DatedEntry) {
  const ended = until !== undefined && until <= site.builtOn;
  return feedShare(
    { from, until: ended ? until : undefined },
    { ...entry, published: publishedOn(site, entry) },
  );
}

/** All feeds of the site, in the order of the page that lists them; feeds without events are left out. */
export function feedsOf(site: Site): Array<Feed> {
  const dated = allEntries(site).filter(isDated);
  const feed = (
    group: FeedGroup,
    name: string,
    label: string,
    page: string,
    entries: ReadonlyArray<DatedEntry>,
    series: ReadonlyArray<ObservanceData> = [],
  ): Feed => ({
    group,
    name,
    label,
    title: feedsText.titles[group](label, site.names),
    description: feedsText.descriptions[group](label),
    page,
    entries,
    series,
  });
  const of = (keep: (entry: DatedEntry) => boolean) => dated.filter(keep);
  const solar = site.content.observances.filter(({ calendar }) => calendar === 'solar');
  const { campaigns, organizations } = site.content;

  return [
    feed('all', 'tat-ca', feedsText.all, paths.calendarIndex(), dated),
    ...yearsOf(site)
      .map((year) => String(year))
      .map((year) =>
        feed(
          'year',
          year,
          year,
          paths.calendar(year),
          of(({ id }) => id.startsWith(`${year}/`)),
        ),
      ),
    feed(
      'yearly',
      'ky-niem-hang-nam',
      feedsText.yearly,
      paths.calendarIndex(),
      lunarEntries(site),
      solar,
    ),
    ...site.identity.levels.map((level) =>
      feed(
        'level',
        `cap-${level.slug}`,
        unitsOf(level),
        paths.calendarIndex(),
        of((entry) => concerns(entry, [level])),
      ),
    ),
    ...site.everReporting.map(({ id, name, kind, from, until }) => {
      // A unit is concerned by entries of its own level and of those below it.
      const levels = levelsFrom(site.identity, levelOfKind(site.identity, kind)?.id ?? '');
      return {
        ...feed(
          'area',
          `don-vi-${id}`,
          name,
          paths.area(id),
          of(
            (entry) =>
              concerns(entry, levels) && shareOf(site, { id, from, until }, entry) !== 'left-out',
          ),
        ),
        unit: { id, from, until },
        description: feedsText.areaDescription(
          name,
          levels.map((level) => level.name),
          levels[0] ? unitsOf(levels[0]) : site.names.units,
        ),
      };
    }),
    ...campaigns.map(({ id, title }) =>
      feed(
        'campaign',
        `chien-dich-${id}`,
        title,
        paths.campaign(id),
        of(({ milestone }) => milestone?.campaigns.includes(id) ?? false),
      ),
    ),
    ...organizations.map(({ id, name }) =>
      feed(
        'owner',
        `co-quan-${id}`,
        name,
        paths.organization(id),
        of((entry) => ownersOf(entry).includes(id)),
      ),
    ),
  ].filter(({ entries, series }) => entries.length + series.length > 0);
}

/** Entries that have a file of their own. @throws when two would have the same URL. */
export function entryFeeds(site: Site): Array<DatedEntry> {
  const dated = allEntries(site).filter(isDated);
  const addresses = new Set(dated.map(({ id }) => paths.entryFeed(id)));
  if (addresses.size !== dated.length) throw new Error('two calendar entries share an address');
  return dated;
}

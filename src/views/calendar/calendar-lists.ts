import { unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import type { SiteLevel } from '../../model/site.ts';
import { calendarText } from '../../strings/calendar.ts';
import { organizationLink, organizationName, resolve } from '../site/entry-links.ts';
import { newerCalendar } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type EntryView, entryView, levelsOf, ownersOf } from './calendar-entry.ts';
import { type Offer, offerOf } from './calendar-subscription.ts';
import { entriesOfYear, yearCrumbs, yearsOf } from './calendar-years.ts';

/**
 * A year's entries of one level or one owner: the static equivalent of the filters, for readers without
 * JavaScript.
 */
export interface CalendarList {
  readonly meta: PageMeta;
  readonly year: number;
  readonly dated: ReadonlyArray<EntryView>;
  readonly undated: ReadonlyArray<EntryView>;
  /** All lists of the same kind, this one included. */
  readonly others: ReadonlyArray<Link & { readonly current: boolean }>;
  readonly whole: Link;
  readonly offer: Offer;
}

const allOf = (site: Site, year: number): Array<CalendarEntry> => {
  const { dated, undated } = entriesOfYear(site, year);
  return [...dated, ...undated];
};

const hasPlan = (site: Site, year: number) => site.content.plans.some((plan) => plan.year === year);

/** The levels that a year's plan gives work to; empty for a year without a plan. */
export function levelsIn(site: Site, year: number): Array<{ level: SiteLevel; link: Link }> {
  if (!hasPlan(site, year)) return [];
  const entries = allOf(site, year).filter(({ milestone }) => milestone !== null);
  return site.identity.levels
    .filter(({ id }) => entries.some(({ levels }) => levels.includes(id)))
    .map((level) => ({
      level,
      link: { href: href.calendarLevel(year, level.slug), text: unitsOf(level) },
    }));
}

/** The organizations that lead or take part in an entry of the year, sorted by name. */
export function ownersIn(site: Site, year: number): Array<{ id: string; link: Link }> {
  const named = new Set(allOf(site, year).flatMap(ownersOf));
  return site.content.organizations
    .filter(({ id }) => named.has(id))
    .map((organization) => ({
      id: organization.id,
      link: {
        href: href.calendarOwner(year, organization.id),
        text: organizationLink(organization).text,
      },
    }));
}

function listPage(
  site: Site,
  year: number,
  sentences: { title: string; description: string; path: string },
  links: ReadonlyArray<Link>,
  offer: Offer,
  own: (entry: CalendarEntry) => boolean,
): CalendarList {
  const { dated, undated } = entriesOfYear(site, year);
  const views = (list: ReadonlyArray<CalendarEntry>) =>
    list.filter(own).map((entry) => entryView(site, entry));
  return {
    // Excluded from the search index: every entry is found on the page of its year.
    meta: {
      ...sentences,
      crumbs: yearCrumbs(year),
      kind: null,
      alternates: offer.alternates,
      plan: String(year),
      newer: newerCalendar(site, year),
    },
    year,
    dated: views(dated),
    undated: views(undated),
    others: links.map((link) => ({ ...link, current: link.href.endsWith(sentences.path) })),
    whole: { href: href.calendar(year), text: calendarText.whole(year) },
    offer,
  };
}

interface ListRoute {
  readonly year: number;
  /** The two path segments after the year. */
  readonly by: 'cap' | 'co-quan';
  readonly id: string;
  /** Label of the navigation to the lists of the same kind. */
  readonly label: string;
  readonly page: CalendarList;
}

function levelPages(site: Site): Array<ListRoute> {
  return yearsOf(site).flatMap((year) => {
    const levels = levelsIn(site, year);
    return levels.map(({ level }) => {
      const [slug, name] = [level.slug, unitsOf(level)];
      const sentences = {
        title: calendarText.levelTitle(name, year),
        description: calendarText.levelDescription(name, year),
        path: paths.calendarLevel(year, slug),
      };
      const links = levels.map(({ link }) => link);
      return {
        year,
        by: 'cap',
        id: slug,
        label: calendarText.byLevel,
        page: listPage(site, year, sentences, links, offerOf(site, `cap-${slug}`), (entry) =>
          levelsOf(site, entry).includes(level),
        ),
      };
    });
  });
}

function ownerPages(site: Site): Array<ListRoute> {
  return yearsOf(site).flatMap((year) => {
    const owners = ownersIn(site, year);
    return owners.flatMap(({ id }) =>
      resolve([id], site.find.organization).map((organization) => {
        const sentences = {
          title: calendarText.ownerTitle(organizationName(organization), year),
          description: calendarText.ownerDescription(organization.name, year),
          path: paths.calendarOwner(year, id),
        };
        const links = owners.map(({ link }) => link);
        return {
          year,
          by: 'co-quan',
          id,
          label: calendarText.byOwner,
          page: listPage(site, year, sentences, links, offerOf(site, `co-quan-${id}`), (entry) =>
            ownersOf(entry).includes(id),
          ),
        };
      }),
    );
  });
}

/** The lists of each year for readers without JavaScript: one per level, one per owner. */
export const listPages = (site: Site): Array<ListRoute> => [
  ...levelPages(site),
  ...ownerPages(site),
];

import { paths } from '../../domain/paths.ts';
import { siteMapText } from '../../strings/site-map.ts';
import { vi } from '../../strings/vi.ts';
import { yearsOf } from '../calendar/calendar-years.ts';
import { contentsOf } from '../guidance/guidance.ts';
import { campaignLink, directiveLink, home, organizationLink, programLink } from './entry-links.ts';
import type { Site } from './site.ts';
import type { Link, PageMeta } from './types.ts';
import { href } from './urls.ts';

/** One group of pages: the page that lists them, and they. */
export interface SiteMapGroup {
  readonly link: Link;
  readonly links: ReadonlyArray<Link & { readonly depth?: number }>;
}

export interface SiteMapPage {
  readonly meta: PageMeta;
  readonly groups: ReadonlyArray<SiteMapGroup>;
}

export function siteMapPage(site: Site): SiteMapPage {
  const { content } = site;
  const plans = [...content.plans].reverse();
  return {
    meta: {
      title: siteMapText.title,
      description: siteMapText.description,
      path: paths.siteMap(),
      crumbs: [home()],
      kind: null,
    },
    groups: [
      ...plans.map((plan) => ({
        link: { href: href.document(plan.id), text: plan.title },
        links: contentsOf(site, plan.id).map(({ href, name, depth }) => ({
          href,
          text: name,
          depth,
        })),
      })),
      {
        link: { href: href.campaigns(), text: vi.campaigns.listTitle },
        links: content.campaigns.map(campaignLink),
      },
      ...plans.map((plan) => ({
        link: { href: href.progress(plan.id), text: vi.progress.yearTitle(plan.year) },
        links: [
          ...site.of
            .targetsOfPlan(plan.id)
            .map((target) => ({ href: href.target(target.id), text: target.title })),
          { href: href.missingReports(plan.id), text: vi.missingReports.title },
          { href: href.corrections(plan.id), text: vi.corrections.title },
          { href: href.method(), text: vi.method.title },
        ],
      })),
      {
        link: { href: href.calendarIndex(), text: vi.calendar.indexTitle },
        links: [
          ...[...yearsOf(site)]
            .reverse()
            .map((year) => ({ href: href.calendar(year), text: vi.calendar.yearTitle(year) })),
          { href: href.subscribe(), text: vi.calendar.allFeeds },
        ],
      },
      {
        link: { href: href.areas(), text: vi.nav.areas },
        links: content.areas.map(({ id, name }) => ({ href: href.area(id), text: name })),
      },
      {
        link: { href: href.programs(), text: vi.programs.listTitle },
        links: content.programs.map(programLink),
      },
      {
        link: { href: href.directives(), text: vi.directives.listTitles.type },
        links: content.directives.map(directiveLink),
      },
      {
        link: { href: href.organizations(), text: vi.organizations.listTitle },
        links: content.organizations.map(organizationLink),
      },
      {
        link: { href: href.search(), text: siteMapText.tools },
        links: [
          { href: href.search(), text: vi.nav.search },
          { href: href.data(), text: vi.nav.data },
          { href: href.editors(), text: vi.nav.editors },
          { href: href.errors(), text: vi.editors.errorsTitle },
        ],
      },
    ],
  };
}

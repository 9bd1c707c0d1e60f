import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { menuGroupNames } from '../../model/entity.ts';
import { aboutText } from '../../strings/about.ts';
import { calendarText } from '../../strings/calendar.ts';
import { editorsText } from '../../strings/editors.ts';
import { menuText } from '../../strings/menu.ts';
import { methodText } from '../../strings/method.ts';
import { progressText } from '../../strings/progress.ts';
import { registersText } from '../../strings/registers.ts';
import { siteMapText } from '../../strings/site-map.ts';
import { vi } from '../../strings/vi.ts';
import { yearsOf } from '../calendar/calendar-years.ts';
import { contentsOf } from '../guidance/parts.ts';
import { taskDoors, tasksLink } from '../tasks/task-doors.ts';
import { taskPlan } from '../tasks/tasks.ts';
import { linksOf } from './entities.ts';
import { home, listLink, type MenuCollection } from './entry-links.ts';
import { menuOf } from './menu.ts';
import { menuPages } from './menu-pages.ts';
import type { Site } from './site.ts';
import type { Link, PageMeta } from './types.ts';
import { href } from './urls.ts';

/** A list page and the pages below it. */
export interface SiteMapGroup {
  readonly link: Link;
  readonly links: ReadonlyArray<Link & { readonly depth?: number }>;
}

export interface SiteMapPage {
  readonly meta: PageMeta;
  /** The groups of the menu sheet, each with its lists. */
  readonly groups: ReadonlyArray<{
    readonly title: string;
    readonly lists: ReadonlyArray<SiteMapGroup>;
  }>;
}

/** Collections whose pages are grouped under their years. */
const groupsOf: {
  readonly [Name in MenuCollection]?: (site: Site) => ReadonlyArray<SiteMapGroup>;
} = {
  guidance: (site) =>
    site.content.plans.toReversed().map((plan) => ({
      link: { href: href.document(plan.id), text: plan.title },
      links: contentsOf(site, plan.id).map(({ href, name, depth }) => ({
        href,
        text: name,
        depth,
      })),
    })),
  milestones: (site) => [
    {
      link: { href: href.calendarIndex(), text: calendarText.indexTitle },
      links: [
        ...yearsOf(site)
          .toReversed()
          .map((year) => ({ href: href.calendar(year), text: calendarText.yearTitle(year) })),
        { href: href.subscribe(), text: calendarText.allFeeds },
      ],
    },
  ],
  progress: (site) =>
    site.content.plans.toReversed().map((plan) => ({
      link: { href: href.progress(plan.id), text: progressText.yearTitle(plan.year) },
      links: [
        ...site.of
          .targetsOfPlan(plan.id)
          .map((target) => ({ href: href.target(target.id), text: target.title })),
        // A year without a target has no registers.
        ...(site.of.targetsOfPlan(plan.id).length > 0
          ? [
              { href: href.missingReports(plan.id), text: registersText.missing.title },
              { href: href.corrections(plan.id), text: registersText.corrections.title },
            ]
          : []),
        { href: href.method(), text: methodText.title },
      ],
    })),
};

/** A collection's list page, with all its entries. */
const wholeList = (site: Site, name: MenuCollection): SiteMapGroup => ({
  link: { ...listLink(name), text: entities[name].names.many },
  links: linksOf(site, name),
});

/** The lists of tasks of each level; none while no year has any. */
function taskLists(site: Site): Array<SiteMapGroup> {
  const [link, plan] = [tasksLink(site), taskPlan(site)];
  return link && plan ? [{ link, links: taskDoors(site, plan) }] : [];
}

/** Pages that list no kind of content; those of the figures stand with their year. */
function aboutPages(site: Site): SiteMapGroup {
  const pages = menuPages(site).filter(
    ({ footer, group }) => footer === 'about' || group === 'about',
  );
  const others = [
    { href: href.search(), text: vi.nav.search },
    { href: href.errors(), text: editorsText.errorsTitle },
  ];
  const links = [...pages.map(({ link }) => link), ...others];
  return {
    link: { href: href.about(), text: aboutText.title },
    links: links.filter(({ href: to }) => to !== href.about() && to !== href.siteMap()),
  };
}

export function siteMapPage(site: Site): SiteMapPage {
  return {
    meta: {
      title: siteMapText.title,
      description: siteMapText.description,
      path: paths.siteMap(),
      crumbs: [home()],
      kind: null,
    },
    groups: menuGroupNames.map((group) => ({
      title: menuText.groups[group],
      lists: [
        ...(group === 'work' ? taskLists(site) : []),
        ...menuOf(site)
          .filter(({ name }) => entities[name].menu.group === group)
          .flatMap(({ name }) => groupsOf[name]?.(site) ?? wholeList(site, name)),
        ...(group === 'about' ? [aboutPages(site)] : []),
      ],
    })),
  };
}

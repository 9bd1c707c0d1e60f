import { entities, entityOf } from '../../model/entities.ts';
import { type MenuGroupName, menuGroupNames } from '../../model/entity.ts';
import { menuText } from '../../strings/menu.ts';
import { capitalised } from '../../strings/site.ts';
import { listLink, type MenuCollection, menuCollections } from './entry-links.ts';
import { menuPages } from './menu-pages.ts';
import type { Site } from './site.ts';
import type { Link, LinkGroup } from './types.ts';

/** A list page in the menus. */
export interface MenuEntry {
  readonly name: MenuCollection;
  readonly link: Link;
  readonly in: 'header' | 'footer';
}

/** True when the calendar has any day, period or report. */
export const hasCalendar = ({ content }: Site): boolean =>
  content.milestones.length + content.observances.length > 0 ||
  content.plans.some(({ reporting }) => reporting.length > 0);

/** True when a list page shows anything: the calendar and the progress pages show more than their own files. */
function isFilled(site: Site, name: MenuCollection): boolean {
  if (name === 'milestones') return hasCalendar(site);
  if (name === 'progress') return site.content.targets.length > 0;
  return site.content[name].length > 0;
}

/** The non-empty list pages: no menu links to an empty one. */
export const menuOf = (site: Site): Array<MenuEntry> =>
  menuCollections
    .filter((name) => isFilled(site, name))
    .map((name) => ({ name, link: listLink(name), in: entities[name].menu.in }));

/** The links of those lists, for pages that lead to everything. */
export const menuLinks = (site: Site): Array<Link> => menuOf(site).map(({ link }) => link);

/** The name of a list in the menu sheet. Units have the name that the site gives those of a year. */
const fullName = (site: Site, plan: string, name: MenuCollection): string =>
  name === 'areas'
    ? capitalised(site.namesOf(plan).units)
    : (entityOf(name).menu?.full ?? entities[name].menu.text);

/** The titles of the header, in their order. */
export function headerLinks(site: Site): Array<Link> {
  const lists = menuOf(site)
    .filter((entry) => entry.in === 'header')
    .map(({ name, link }) => ({ link, order: entities[name].menu.order }));
  const pages = menuPages(site).flatMap(({ link, header }) =>
    header === undefined ? [] : [{ link, order: header }],
  );
  return [...pages, ...lists].sort((a, b) => a.order - b.order).map(({ link }) => link);
}

/**
 * The groups of the menu sheet; a group without a link is left out. They are on every page, so they have no
 * counts: an entry of another year must not change a year's pages.
 *
 * @param plan the year of the page; by default the newest
 */
export function menuGroups(site: Site, plan: string = site.plan.id): Array<LinkGroup> {
  const lists = menuOf(site);
  const pages = menuPages(site, plan);
  const linksOf = (group: MenuGroupName): Array<Link> => {
    const own = pages.filter((page) => page.group === group);
    return [
      ...own.filter(({ header }) => header !== undefined).map(({ link }) => link),
      ...lists
        .filter(({ name }) => entities[name].menu.group === group)
        .map(({ name, link }) => ({ href: link.href, text: fullName(site, plan, name) })),
      ...own.filter(({ header }) => header === undefined).map(({ link }) => link),
    ];
  };
  return menuGroupNames
    .map((group) => ({ title: menuText.groups[group], links: linksOf(group) }))
    .filter(({ links }) => links.length > 0);
}

/**
 * The lists of the footer: where to look things up, the data, this site.
 * @param plan the year of the page; by default the newest
 */
export function footerGroups(site: Site, plan: string = site.plan.id): Array<LinkGroup> {
  const pages = menuPages(site, plan);
  const ofPages = (list: 'data' | 'about') =>
    pages.filter(({ footer }) => footer === list).map(({ link }) => link);
  const lists = menuOf(site).filter((entry) => entry.in === 'footer');
  return [
    {
      title: menuText.footer.find,
      links: [...headerLinks(site), ...lists.map(({ link }) => link)],
    },
    { title: menuText.footer.data, links: ofPages('data') },
    { title: menuText.footer.about, links: ofPages('about') },
  ];
}

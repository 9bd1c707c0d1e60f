import { entities } from '../../model/entities.ts';
import { listLink, type MenuCollection, menuCollections } from './entry-links.ts';
import type { Site } from './site.ts';
import type { Link } from './types.ts';

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

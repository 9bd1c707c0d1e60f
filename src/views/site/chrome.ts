import { formatDay } from '../../domain/dates.ts';
import type { Forge } from '../../domain/forge/forge.ts';
import { editLink } from '../../domain/forge/links.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { vi } from '../../strings/vi.ts';
import { type Band, bandOf } from './band.ts';
import { lastChange } from './history.ts';
import { type ImprintRow, imprintOf } from './imprint.ts';
import { footerGroups, headerLinks, menuGroups } from './menu.ts';
import { perPlan } from './per-site.ts';
import type { Site } from './site.ts';
import type { LinkGroup, NavLink, PageMeta, Plan } from './types.ts';
import { href, withBase } from './urls.ts';

/** The header, footer and metadata of a page, as data for the layout. */
export interface Chrome {
  readonly documentTitle: string;
  /** The short name of the site's owner. */
  readonly owner: string;
  /** "Công tác phong trào – MTTQ Việt Nam tỉnh Hòa Bình" */
  readonly siteName: string;
  /** The organization responsible for the site: one row per detail that the content gives. */
  readonly imprint: ReadonlyArray<ImprintRow>;
  readonly canonical: string;
  /** The page's address for paper; null when the build has no public one. */
  readonly printed: string | null;
  /** What is over of that which the page is about; null when nothing is. */
  readonly band: Band | null;
  readonly nav: ReadonlyArray<NavLink>;
  /** The groups of the menu sheet. */
  readonly menu: ReadonlyArray<LinkGroup>;
  /** The lists of the footer, beside the owner. */
  readonly footer: ReadonlyArray<LinkGroup>;
  /** Where to edit the page's content file, if it has one and there is a forge. */
  readonly edit: string | null;
  readonly updated: string | null;
  /**
   * Its QR code, written after the build (src/integrations/page-codes.ts). The 404 page has none, and no page
   * of a build without a public address.
   */
  readonly code: string | null;
  /** The preview picture of its link, as an absolute URL. */
  readonly picture: string;
}

interface Settings {
  readonly site: URL;
  readonly forge: Forge;
}

/** The same on all pages of a year. */
const menusOf = perPlan((site, { id }: Pick<Plan, 'id'>) => ({
  header: headerLinks(site),
  sheet: menuGroups(site, id),
  footer: footerGroups(site, id),
}));

const currentOf = (link: string, path: string): NavLink['current'] =>
  link === path ? 'page' : path.startsWith(link) ? 'true' : undefined;

/** @param settings the site's address and its forge */
export function chromeOf(meta: PageMeta, site: Site, settings: Settings): Chrome {
  const path = withBase(meta.path);
  const lasting = meta.sameAs ?? meta.path;
  const menus = menusOf(site, { id: meta.plan ?? site.plan.id });
  const editOf = (file: string) => editLink(settings.forge, file);
  const printed = publicAddress(withBase(lasting), settings.site);
  const changed = meta.file ? lastChange(meta.file) : null;
  return {
    documentTitle:
      meta.crumbs.length === 0
        ? vi.site.homeTitle(site.names)
        : vi.site.title(meta.title, site.names),
    owner: site.names.shortName,
    siteName: vi.site.homeTitle(site.names),
    imprint: imprintOf(site.identity),
    canonical: new URL(withBase(lasting), settings.site).href,
    band: bandOf(site, meta),
    nav: menus.header.map((link) => ({ ...link, current: currentOf(link.href, path) })),
    menu: menus.sheet,
    footer: menus.footer,
    edit: meta.file ? editOf(meta.file) : null,
    printed,
    code: printed && meta.path.endsWith('/') ? href.pageCode(lasting) : null,
    picture: new URL(href.picture(meta.pictured ? meta.path : '/'), settings.site).href,
    updated: changed ? formatDay(changed.slice(0, 10)) : null,
  };
}

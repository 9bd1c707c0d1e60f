import { formatDay } from '../../domain/dates.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { accessibilityText } from '../../strings/accessibility.ts';
import { chromeText } from '../../strings/chrome.ts';
import { newsText } from '../../strings/news.ts';
import { offlineText } from '../../strings/offline.ts';
import { vi } from '../../strings/vi.ts';
import { type Band, bandOf } from './band.ts';
import { lastChange } from './history.ts';
import { type ImprintRow, imprintOf } from './imprint.ts';
import { menuOf } from './menu.ts';
import type { Site } from './site.ts';
import type { Link, LinkGroup, NavLink, PageMeta } from './types.ts';
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
  /** Everything the site has, for the menu and the footer. */
  readonly groups: ReadonlyArray<LinkGroup>;
  /** Where to edit the page's content file, if it has one. */
  readonly edit: string | null;
  /** Where to edit its figures, one link per area. */
  readonly editFigures: ReadonlyArray<Link>;
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
  readonly repository: string;
  readonly branch: string;
}

const currentOf = (link: string, path: string): NavLink['current'] =>
  link === path ? 'page' : path.startsWith(link) ? 'true' : undefined;

/** @param settings the URLs of the site and of its source repository */
export function chromeOf(meta: PageMeta, site: Site, settings: Settings): Chrome {
  const path = withBase(meta.path);
  const lasting = meta.sameAs ?? meta.path;
  const menu = menuOf(site);
  const inMenu = (place: 'header' | 'footer') =>
    menu.filter((entry) => entry.in === place).map(({ link }) => link);
  const nav = inMenu('header');
  const titles = chromeText.nav.groups;
  const groups: Array<LinkGroup> = [
    { title: titles.find, links: [...nav, ...inMenu('footer')] },
    {
      title: titles.data,
      links: [
        { href: href.data(), text: vi.nav.data },
        { href: href.news(), text: newsText.title },
        { href: href.search(), text: vi.nav.search },
      ],
    },
    {
      title: titles.site,
      links: [
        { href: href.accessibility(), text: accessibilityText.title },
        { href: href.offline(), text: offlineText.title },
        { href: href.editors(), text: vi.nav.editors },
        { href: href.siteMap(), text: chromeText.nav.siteMap },
      ],
    },
  ];
  const editOf = (file: string) => `${settings.repository}/edit/${settings.branch}/${file}`;
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
    nav: nav.map((link) => ({ ...link, current: currentOf(link.href, path) })),
    groups,
    edit: meta.file ? editOf(meta.file) : null,
    editFigures: (meta.figureFiles ?? []).map(({ text, file }) => ({ href: editOf(file), text })),
    printed,
    code: printed && meta.path.endsWith('/') ? href.pageCode(lasting) : null,
    picture: new URL(href.picture(meta.pictured ? meta.path : '/'), settings.site).href,
    updated: changed ? formatDay(changed.slice(0, 10)) : null,
  };
}

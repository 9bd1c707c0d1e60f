import { formatDay } from '../../domain/dates.ts';
import { entities } from '../../model/entities.ts';
import { accessibilityText } from '../../strings/accessibility.ts';
import { chromeText } from '../../strings/chrome.ts';
import { newsText } from '../../strings/news.ts';
import { offlineText } from '../../strings/offline.ts';
import { vi } from '../../strings/vi.ts';
import { listLink, menuCollections } from './entry-links.ts';
import { lastChange } from './history.ts';
import type { Link, NavLink, PageMeta } from './types.ts';
import { href, withBase } from './urls.ts';

/** The parts of a page around its content, as data for the layout. */
export interface Chrome {
  readonly documentTitle: string;
  readonly canonical: string;
  readonly nav: ReadonlyArray<NavLink>;
  readonly footer: ReadonlyArray<Link>;
  /** Where the page's content file is edited, if it has one. */
  readonly edit: string | null;
  /** Where its figures are edited, each with whose they are. */
  readonly editFigures: ReadonlyArray<Link>;
  readonly updated: string | null;
  /** Its QR code, made when the build is done (src/integrations/page-codes.ts); the 404 page has none. */
  readonly code: string | null;
  /** The picture shown where its link is shared, as a full address. */
  readonly picture: string;
}

interface Settings {
  readonly site: URL;
  readonly repository: string;
  readonly branch: string;
}

const currentOf = (link: string, path: string): NavLink['current'] =>
  link === path ? 'page' : path.startsWith(link) ? 'true' : undefined;

/** @param settings the site's address, and where its sources are */
export function chromeOf(meta: PageMeta, settings: Settings): Chrome {
  const path = withBase(meta.path);
  const lasting = meta.sameAs ?? meta.path;
  const inMenu = (place: 'header' | 'footer') =>
    menuCollections.filter((name) => entities[name].menu.in === place).map(listLink);
  const nav = inMenu('header');
  const more: Array<Link> = [
    ...inMenu('footer'),
    { href: href.search(), text: vi.nav.search },
    { href: href.data(), text: vi.nav.data },
    { href: href.news(), text: newsText.title },
    { href: href.offline(), text: offlineText.title },
    { href: href.accessibility(), text: accessibilityText.title },
    { href: href.editors(), text: vi.nav.editors },
    { href: href.siteMap(), text: chromeText.nav.siteMap },
  ];
  const editOf = (file: string) => `${settings.repository}/edit/${settings.branch}/${file}`;
  const changed = meta.file ? lastChange(meta.file) : null;
  return {
    documentTitle: meta.crumbs.length === 0 ? vi.site.homeTitle : vi.site.title(meta.title),
    canonical: new URL(withBase(lasting), settings.site).href,
    nav: nav.map((link) => ({ ...link, current: currentOf(link.href, path) })),
    footer: [...nav, ...more],
    edit: meta.file ? editOf(meta.file) : null,
    editFigures: (meta.figureFiles ?? []).map(({ text, file }) => ({ href: editOf(file), text })),
    code: meta.path.endsWith('/') ? href.pageCode(lasting) : null,
    picture: new URL(href.picture(meta.pictured ? meta.path : '/'), settings.site).href,
    updated: changed ? formatDay(changed.slice(0, 10)) : null,
  };
}

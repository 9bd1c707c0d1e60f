import type { MenuGroupName } from '../../model/entity.ts';
import { aboutText } from '../../strings/about.ts';
import { accessibilityText } from '../../strings/accessibility.ts';
import { chromeText } from '../../strings/chrome.ts';
import { faultText } from '../../strings/fault.ts';
import { feedbackText } from '../../strings/feedback.ts';
import { menuText } from '../../strings/menu.ts';
import { methodText } from '../../strings/method.ts';
import { newsText } from '../../strings/news.ts';
import { offlineText } from '../../strings/offline.ts';
import { registersText } from '../../strings/registers.ts';
import { vi } from '../../strings/vi.ts';
import { tasksLink } from '../tasks/task-doors.ts';
import type { Site } from './site.ts';
import type { Link } from './types.ts';
import { href } from './urls.ts';

/** A page of the menus that lists no kind of content. Lists are in the menus by their descriptor. */
export interface MenuPage {
  readonly link: Link;
  /** Its group in the menu sheet; omitted: it is in the footer only. */
  readonly group?: MenuGroupName;
  /** Its list in the footer; omitted: it is in the menu sheet only. */
  readonly footer?: 'data' | 'about';
  /** Its place in the header, before the lists with a greater number. */
  readonly header?: number;
}

/** The rules and registers of a year's figures; a year without a target has none. */
function figurePages(site: Site, id: string): Array<MenuPage> {
  if (site.of.targetsOfPlan(id).length === 0) return [];
  return [
    { link: { href: href.method(), text: methodText.title }, footer: 'data' },
    { link: { href: href.corrections(id), text: registersText.corrections.title }, footer: 'data' },
    {
      link: { href: href.missingReports(id), text: registersText.missing.title },
      group: 'results',
      footer: 'data',
    },
  ];
}

/** The lists of tasks come first: most readers ask what they have to do. */
function taskPages(site: Site): Array<MenuPage> {
  const link = tasksLink(site);
  return link ? [{ link, group: 'work', header: 0 }] : [];
}

/**
 * Those pages in the order in which each menu shows them. A new page is one entry here.
 * @param plan the year of the page that shows the menu: a newer year must not change its links
 */
export const menuPages = (site: Site, plan: string = site.plan.id): Array<MenuPage> => [
  ...taskPages(site),
  ...figurePages(site, plan),
  { link: { href: href.about(), text: aboutText.title }, group: 'about', footer: 'about' },
  { link: { href: href.fault(), text: faultText.title }, group: 'about', footer: 'about' },
  { link: { href: href.feedback(), text: feedbackText.title }, footer: 'about' },
  { link: { href: href.data(), text: vi.nav.data }, group: 'about', footer: 'data' },
  { link: { href: href.news(), text: newsText.title }, group: 'about', footer: 'data' },
  { link: { href: href.newsFeed(), text: menuText.feed }, footer: 'data' },
  { link: { href: href.accessibility(), text: accessibilityText.title }, footer: 'about' },
  { link: { href: href.offline(), text: offlineText.title }, footer: 'about' },
  { link: { href: href.editors(), text: vi.nav.editors }, footer: 'about' },
  { link: { href: href.siteMap(), text: chromeText.nav.siteMap }, group: 'about', footer: 'about' },
];

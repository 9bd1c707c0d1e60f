import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { bookletText } from '../../strings/booklet.ts';
import { home, listLink } from '../site/entry-links.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Fact, PageMeta, Plan } from '../site/types.ts';
import { href, siteAddress, withBase } from '../site/urls.ts';
import { type ContentsEntry, contentsOf, itemPages, officialOnPaper } from './guidance.ts';

/** One item of the booklet: its text, who does it, and what is measured. */
export interface BookletPart {
  readonly entry: ContentsEntry;
  /** HTML; its own heading is at level 3. */
  readonly official: string;
  readonly facts: ReadonlyArray<Fact>;
  /** "Hộ ký cam kết: từ 50% trở lên", without current figures: paper cannot be updated. */
  readonly goals: ReadonlyArray<string>;
}

export interface BookletPage {
  readonly meta: PageMeta;
  readonly built: string;
  readonly address: string | null;
  readonly parts: ReadonlyArray<BookletPart>;
}

/**
 * All guidance of a year as a printable booklet. Excluded from the search index: other pages have the same
 * text.
 */
export function bookletPage(site: Site, plan: Plan): BookletPage {
  const pages = new Map(itemPages(site, plan).map((page) => [page.item.id, page]));
  const path = paths.booklet(plan.id);
  const printed = publicAddress(withBase(path), siteAddress);
  return {
    meta: {
      title: bookletText.title(plan.year),
      description: bookletText.description(plan.year),
      path,
      crumbs: [home(), listLink('guidance'), { href: href.document(plan.id), text: plan.title }],
      kind: null,
      file: plan.file,
      plan: plan.id,
      newer: newerYear(site, plan.id),
    },
    built: bookletText.built(formatDay(site.builtOn)),
    address: printed ? bookletText.address(printed) : null,
    parts: contentsOf(site, plan.id).flatMap((entry): Array<BookletPart> => {
      const page = pages.get(entry.item.id);
      // The cover already shows the title.
      if (!page || entry.item.part === 'title') return [];
      const goals = page.targets.map(({ target, goal }) => bookletText.goal(target.title, goal));
      // Facts that the source does not state get no line in print.
      const facts = page.facts.filter(({ links = [], text }) => links.length > 0 || text);
      return [{ entry, official: officialOnPaper(site, entry.item), facts, goals }];
    }),
  };
}

import { depthOf } from '../../domain/clause-place.ts';
import { guidanceText } from '../../strings/guidance.ts';
import { listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { nameInLists } from './clause-amendments.ts';

/** One entry of the table of contents. */
export interface ContentsEntry {
  readonly item: GuidanceItem;
  readonly name: string;
  /** 1 for a part at the top of the document. */
  readonly depth: number;
  readonly anchor: string;
  readonly href: string;
}

/** The parts of a year's document, in its order. */
export const itemsOf = (site: Site, plan: string): ReadonlyArray<GuidanceItem> =>
  site.content.guidance.filter((item) => item.plan === plan);

/** Where a part stands on the page of the whole document. */
export const anchorOf = (item: GuidanceItem): string => item.id.split('/').at(-1) ?? item.id;

/** Every part of a year's document with its depth. */
export function contentsOf(site: Site, plan: string): Array<ContentsEntry> {
  return itemsOf(site, plan).map((item) => ({
    item,
    name: nameInLists(site, item),
    depth: depthOf(item, site.find.item),
    anchor: anchorOf(item),
    href: href.item(item.id),
  }));
}

/** Parts that hold no work: they are read in the whole document, and no list of clauses names them. */
const FRAME: ReadonlySet<GuidanceItem['part']> = new Set([
  'letterhead',
  'title',
  'closing',
  'recipients',
  'signature',
  'footnote',
]);

/** True for a part that lists of clauses name. */
export const isListed = ({ part }: GuidanceItem): boolean => !FRAME.has(part);

/** The breadcrumb of a year's document, short enough for one line on a phone. */
export const documentCrumb = (plan: Plan): Link => ({
  href: href.document(plan.id),
  text: guidanceText.crumb(plan.year),
});

/** The breadcrumb of the list of years. */
export const indexCrumb = (): Link => listLink('guidance');

import { clauseName } from '../../domain/clause-place.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { vi } from '../../strings/vi.ts';
import { isPictured } from '../pictures/pictures.ts';
import { itemFields } from '../search/search-fields.ts';
import { home, itemLink } from '../site/entry-links.ts';
import { followersIn, newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, Link, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { taskDoors } from '../tasks/task-doors.ts';
import { twinAlternate } from '../twins/twin-address.ts';
import { type AmendmentsShown, amendmentsShown } from './amendments-shown.ts';
import { nameInLists } from './clause-amendments.ts';
import { type ClauseFacts, clauseFacts } from './clause-facts.ts';
import { type OutlineEntry, outlineOf } from './clause-outline.ts';
import { clauseResults, type Results } from './clause-results.ts';
import { partName, sourceLine } from './clause-source.ts';
import { type ClauseTask, clauseTasks } from './clause-tasks.ts';
import { officialText } from './official.ts';
import { documentCrumb, itemsOf } from './parts.ts';
import { documentTree, type TreeNode } from './tree.ts';

/** The page of one part of a year's document. */
export interface ClausePage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly item: GuidanceItem;
  /** "Mục I.1.1.", which its heading begins with; null for a part without a number. */
  readonly number: string | null;
  /** The rest of the heading. */
  readonly heading: string;
  /** "mục I.1.1": as a sentence names it. */
  readonly name: string;
  readonly official: string;
  /** What later documents made of it; null when none did. */
  readonly amendments: AmendmentsShown | null;
  readonly outline: ReadonlyArray<OutlineEntry>;
  readonly facts: ClauseFacts;
  readonly results: Results;
  readonly tasks: ReadonlyArray<ClauseTask>;
  /** The lists of all tasks of the year, by level. */
  readonly taskLists: ReadonlyArray<Link>;
  /** Child items of a section. */
  readonly children: ReadonlyArray<Link & { readonly summary?: string | undefined }>;
  readonly tree: ReadonlyArray<TreeNode>;
  /** The line at the head of the printed clause. */
  readonly source: string;
  readonly inDocument: string;
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Breadcrumbs show a section by its number: "I.1". */
const numberLink = (item: GuidanceItem): Link => ({
  href: href.item(item.id),
  text: item.number ?? item.title,
});

/**
 * The title of an item's page. It includes the year, because items of different years may have the same title;
 * only those of the site's first year do not, so that a second year changes no title. The title of the document
 * itself becomes "Tiêu đề của văn bản hướng dẫn (năm 2018)".
 */
function partTitle(site: Site, plan: Plan, { part, number, title }: GuidanceItem): string {
  const name = number ? vi.guidance.itemTitle(clauseName(number), title) : title;
  if (plan.id === site.content.plans[0]?.id)
    return part === 'title' && name === plan.title ? vi.guidance.titlePart : name;
  return vi.guidance.inYear(part === 'title' ? vi.guidance.titlePart : name, plan.year);
}

function metaOf(site: Site, plan: Plan, item: GuidanceItem): PageMeta {
  const parent = item.parent === undefined ? undefined : site.find.item(item.parent);
  return {
    short: item.number ?? item.title,
    pictured: isPictured(site, item),
    title: partTitle(site, plan, item),
    description: item.summary ?? vi.guidance.partDescription(item.title, plan.title, site.names),
    path: paths.item(item.id),
    crumbs: [
      home(),
      documentCrumb(plan),
      // The number of the part above tells those above it: "B.II".
      ...(parent ? [numberLink(parent)] : []),
    ],
    // Title and closing line get no page: the whole document shows them better.
    kind: item.part === 'title' || item.part === 'closing' ? null : entities.guidance.page.kind,
    // Computed lazily: the development server shows one page and asks for all.
    get search() {
      return itemFields(site, item);
    },
    file: item.file,
    alternates: [twinAlternate(paths.item(item.id))],
    plan: plan.id,
    newer: newerYear(site, plan.id, (newest) =>
      followersIn(item, newest.id, site.of.followersOfItem).map(itemLink),
    ),
  };
}

/** One page per item, section, preamble, closing, recipients and signature. */
export function clausePages(site: Site, plan: Plan): Array<ClausePage> {
  const items = itemsOf(site, plan.id);
  // Computed once per document, not once per item: a year may contain thousands.
  const byParent = Map.groupBy(items, (item) => item.parent);
  const tree = documentTree(items, (item) => nameInLists(site, item));
  const taskLists = taskDoors(site, plan);
  return items.map((item, index) => {
    const [before, after] = [items[index - 1], items[index + 1]];
    const meta = metaOf(site, plan, item);
    const number = item.number ? `${partName(item)}.` : null;
    return {
      ...{ meta, plan, item, number },
      heading: number ? meta.title.slice(number.length).trim() : meta.title,
      name: item.number ? clauseName(item.number) : item.title,
      get official() {
        return officialText(site, item, 3, { on: 'page' });
      },
      amendments: amendmentsShown(site, item, 3),
      outline: outlineOf(item),
      facts: clauseFacts(site, item),
      results: clauseResults(site, plan, item),
      tasks: clauseTasks(site, item),
      taskLists: item.tasks.length > 0 ? taskLists : [],
      children: (byParent.get(item.id) ?? []).map((child) => ({
        ...itemLink(child),
        summary: child.summary,
      })),
      get tree() {
        return tree.around(item.id);
      },
      source: sourceLine(site, plan, item),
      inDocument: href.inDocument(item.id),
      previous: before ? itemLink(before) : null,
      next: after ? itemLink(after) : null,
    };
  });
}

import { clauseName, depthOf } from '../../domain/clause-place.ts';
import { formatPartial } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { entities } from '../../model/entities.ts';
import { chromeText } from '../../strings/chrome.ts';
import { vi } from '../../strings/vi.ts';
import { yearsText } from '../../strings/years.ts';
import { ownerRowsNow } from '../duties/duties.ts';
import { isPictured } from '../pictures/pictures.ts';
import {
  type Evaluation,
  evaluationOf,
  type TargetRow,
  targetRow,
} from '../progress/progress-pages.ts';
import { documentFields, itemFields } from '../search/search-fields.ts';
import { attachmentFacts } from '../site/attachments.ts';
import {
  campaignLink,
  directiveLink,
  directiveName,
  home,
  itemLink,
  itemName,
  listLink,
  milestoneLink,
  organizationLink,
  planDocumentLink,
  programLink,
  resolve,
} from '../site/entry-links.ts';
import { knownFacts } from '../site/known-facts.ts';
import { followersIn, newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import { renderText } from '../site/text.ts';
import type { Fact, GuidanceItem, Link, PageMeta, Plan } from '../site/types.ts';
import { href, siteAddress } from '../site/urls.ts';
import { changesLink } from './changes.ts';

/** One entry of the table of contents. */
export interface ContentsEntry {
  readonly item: GuidanceItem;
  readonly name: string;
  /** 1 for a part at the top of the document. */
  readonly depth: number;
  readonly anchor: string;
  readonly href: string;
}

export interface ItemPage {
  readonly meta: PageMeta;
  readonly item: GuidanceItem;
  readonly official: string;
  readonly facts: ReadonlyArray<Fact>;
  /** “Năm trước”, “Năm sau”: not part of `facts`, which the booklet of a year prints. */
  readonly years: ReadonlyArray<Fact>;
  readonly targets: ReadonlyArray<TargetRow>;
  readonly evaluation: Evaluation;
  /** Child items of a section. */
  readonly children: ReadonlyArray<Link>;
  readonly inDocument: string;
  readonly previous: Link | null;
  readonly next: Link | null;
}

export interface DocumentPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly facts: ReadonlyArray<Fact>;
  /** The page of what changed against the year before, if there is one. */
  readonly changes: Link | null;
  readonly contents: ReadonlyArray<ContentsEntry>;
  readonly parts: ReadonlyArray<{
    readonly item: GuidanceItem;
    readonly anchor: string;
    readonly official: string;
    readonly href: string;
    readonly name: string;
  }>;
  /** The documents that the printed text cites and where to read them, numbered from 1. */
  readonly notes: ReadonlyArray<{ readonly text: string; readonly address: string | null }>;
  /** The print style sheet: running title, page numbers. */
  readonly sheet: string;
}

const anchorOf = (item: GuidanceItem) => item.id.split('/').at(-1) ?? item.id;
/** Breadcrumbs show a section by its number: "I.1". */
const numberLink = (item: GuidanceItem): Link => ({
  href: href.item(item.id),
  text: item.number ?? item.title,
});
const itemsOf = (site: Site, plan: string) => site.content.guidance.filter((i) => i.plan === plan);

/** The part of a year's document that is the footnote with a mark. */
const footnoteOf = (site: Site, plan: string, mark: string) =>
  itemsOf(site, plan).find(({ part, label }) => part === 'footnote' && label === mark);

/**
 * The official text of an item as HTML; its own heading, if any, gets the given level. Its paragraphs are
 * `#doan-2` on the item's page and `#i-1-2_doan_2` in the whole document, where headings cannot have such ids.
 */
const official = (
  site: Site,
  item: GuidanceItem,
  headingLevel: number,
  { on, noteOf }: { readonly on: 'page' | 'document' | 'booklet'; readonly noteOf?: NoteOf },
) =>
  renderText(item.body, {
    citations: site.citations,
    own: item.plan,
    headingLevel,
    anchor: anchorOf(item),
    ...(noteOf ? { noteOf } : {}),
    official: {
      paragraphs: { page: 'doan-', document: `${anchorOf(item)}_doan_`, booklet: null }[on],
      links: on === 'page',
      footnote: (mark) => {
        const note = footnoteOf(site, item.plan, mark);
        return note && note.id !== item.id ? href.inDocument(note.id) : undefined;
      },
    },
  });

/** The official text of an item for paper: without addresses of its paragraphs. */
export const officialOnPaper = (site: Site, item: GuidanceItem): string =>
  official(site, item, 3, { on: 'booklet' });

type NoteOf = (document: string) => number;

/** Documents are numbered in the order in which the text cites them. */
function notes(site: Site): { noteOf: NoteOf; list: () => DocumentPage['notes'] } {
  const numbers = new Map<string, number>();
  return {
    noteOf(document) {
      const number = numbers.get(document) ?? numbers.size + 1;
      numbers.set(document, number);
      return number;
    },
    list: () =>
      resolve([...numbers.keys()], site.find.directive).map((directive) => ({
        text: directiveName(site, directive),
        address: publicAddress(href.directive(directive.id), siteAddress),
      })),
  };
}

export function contentsOf(site: Site, plan: string): Array<ContentsEntry> {
  return itemsOf(site, plan).map((item) => ({
    item,
    name: itemName(item),
    depth: depthOf(item, site.find.item),
    anchor: anchorOf(item),
    href: href.item(item.id),
  }));
}

const documentLink = (plan: Plan): Link => ({ href: href.document(plan.id), text: plan.title });
const documentCrumb = (plan: Plan): Link => ({
  href: href.document(plan.id),
  text: chromeText.year(plan.year),
});
const indexCrumb = (): Link => listLink('guidance');

function documentFacts(site: Site, plan: Plan): Array<Fact> {
  const { symbol, issued, issuer, signer, position } = plan.document;
  return [
    {
      label: vi.guidance.document.issuer,
      links: resolve([issuer], site.find.organization).map(organizationLink),
    },
    { label: vi.guidance.document.symbol, text: symbol ?? '' },
    { label: vi.guidance.document.issued, text: formatPartial(issued) },
    { label: vi.guidance.document.signer, text: [position, signer].filter(Boolean).join(' ') },
    ...attachmentFacts(site, plan.attachments),
  ];
}

/** The years that have a guidance document. */
export function guidanceIndex(site: Site): { meta: PageMeta; documents: ReadonlyArray<Link> } {
  return {
    meta: {
      title: vi.guidance.indexTitle,
      description: vi.guidance.indexDescription,
      path: paths.guidanceIndex(),
      crumbs: [home()],
      kind: null,
    },
    documents: [...site.content.plans].reverse().map(documentLink),
  };
}

/** The whole document on one page. */
export function documentPage(site: Site, plan: Plan): DocumentPage {
  const { noteOf, list } = notes(site);
  const parts = itemsOf(site, plan.id).map((item) => ({
    item,
    anchor: anchorOf(item),
    official: official(site, item, 1 + depthOf(item, site.find.item), {
      on: 'document',
      noteOf,
    }),
    href: href.item(item.id),
    name: itemName(item),
  }));
  return {
    meta: {
      title: plan.title,
      short: chromeText.year(plan.year),
      description: vi.guidance.documentDescription(
        plan.title,
        site.find.organization(plan.document.issuer)?.name ?? site.names.owner,
      ),
      path: paths.document(plan.id),
      crumbs: [home(), indexCrumb()],
      kind: entities.guidance.page.kind,
      ...(plan.document.symbol === null ? {} : { search: documentFields(site, plan) }),
      file: plan.file,
      plan: plan.id,
      newer: newerYear(site, plan.id),
    },
    plan,
    facts: documentFacts(site, plan),
    changes: changesLink(site, plan),
    contents: contentsOf(site, plan.id),
    parts,
    notes: list(),
    sheet: href.printSheet(plan.id),
  };
}

/** Clauses of another year, each with its year; no row without any. */
function yearFact(site: Site, label: string, items: ReadonlyArray<GuidanceItem>): Array<Fact> {
  if (items.length === 0) return [];
  const links = items.map((item) => {
    const { href: address, text } = itemLink(item);
    return { href: address, text: yearsText.inYear(text, site.find.plan(item.plan)?.year ?? 0) };
  });
  return [{ label, links }];
}

/** The clauses of the years before and after in whose place this one stands. */
const yearFacts = (site: Site, item: GuidanceItem): Array<Fact> => [
  ...yearFact(site, yearsText.before, resolve(item.forerunners ?? [], site.find.item)),
  ...yearFact(site, yearsText.after, site.of.followersOfItem(item.id)),
];

function factsOf(site: Site, item: GuidanceItem): Array<Fact> {
  const { facts } = vi;
  const programs = resolve(item.programs, site.find.program).map(programLink);
  const campaigns = resolve(item.campaigns, site.find.campaign).map(campaignLink);
  return knownFacts(
    [
      ...ownerRowsNow(site, item),
      ['when', { label: facts.when, links: site.of.milestonesOfItem(item.id).map(milestoneLink) }],
      ['basis', { label: facts.basis, links: documentsOf(site, item) }],
      ['programs', { label: facts.programs, links: programs }],
      ['campaigns', { label: facts.campaigns, links: campaigns }],
    ],
    item.notStated,
  );
}

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

/** One page per item, section, preamble, closing, recipients and signature. */
export function itemPages(site: Site, plan: Plan): Array<ItemPage> {
  const items = itemsOf(site, plan.id);
  // Computed once per document, not once per item: a year may contain thousands.
  const byParent = Map.groupBy(items, (item) => item.parent);
  return items.map((item, index) => {
    const [before, after] = [items[index - 1], items[index + 1]];
    const parent = item.parent === undefined ? undefined : site.find.item(item.parent);
    const children = byParent.get(item.id) ?? [];
    return {
      meta: {
        short: item.number ?? item.title,
        pictured: isPictured(site, item),
        title: partTitle(site, plan, item),
        description:
          item.summary ?? vi.guidance.partDescription(item.title, plan.title, site.names),
        path: paths.item(item.id),
        crumbs: [
          home(),
          indexCrumb(),
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
        plan: plan.id,
        newer: newerYear(site, plan.id, (newest) =>
          followersIn(item, newest.id, site.of.followersOfItem).map(itemLink),
        ),
      },
      item,
      get official() {
        return official(site, item, 3, { on: 'page' });
      },
      facts:
        item.part === 'item' || item.part === 'section'
          ? factsOf(site, item)
          : citedOnly(site, item),
      years: yearFacts(site, item),
      evaluation: evaluationOf(site, plan),
      targets: site.of.targetsOfItem(item.id).map((target) => targetRow(site, target)),
      children: children.map(itemLink),
      inDocument: href.inDocument(item.id),
      previous: before ? itemLink(before) : null,
      next: after ? itemLink(after) : null,
    };
  });
}

/** The documents that a clause cites, among them those of other years. */
const documentsOf = (site: Site, { id }: GuidanceItem): Array<Link> => [
  ...site.of.directivesOfItem(id).map((directive) => directiveLink(site, directive)),
  ...site.of.plansOfItem(id).map((plan) => planDocumentLink(site, plan)),
];

/** Preamble, closing and the like assign no tasks; they only cite. */
function citedOnly(site: Site, item: GuidanceItem): Array<Fact> {
  const links = documentsOf(site, item);
  return links.length > 0 ? [{ label: vi.facts.basis, links }] : [];
}

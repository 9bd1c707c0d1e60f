import { cite } from '../../domain/cite.ts';
import { formatPartial, partialSortKey } from '../../domain/dates.ts';
import { compareVietnamese } from '../../domain/fold.ts';
import { paths } from '../../domain/paths.ts';
import type { PartialDate } from '../../model/dates.ts';
import { entities } from '../../model/entities.ts';
import { directiveText } from '../../strings/directive.ts';
import { vi } from '../../strings/vi.ts';
import { directiveFields } from '../search/search-fields.ts';
import { attachmentFacts } from '../site/attachments.ts';
import {
  directiveLink,
  directiveName,
  home,
  itemLink,
  listLink,
  organizationLink,
  planDocumentLink,
  planType,
  programLink,
  resolve,
  typeName,
} from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import { renderText } from '../site/text.ts';
import type { Directive, Fact, Link, Organization, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

export interface DirectiveRow {
  readonly link: Link;
  readonly title: string;
  readonly type: string;
  readonly issuers: string;
  readonly issued: string;
  /** For the own document of a year, clauses of other years. */
  readonly citedBy: number;
  /** The year whose own document it is; null for cited documents. */
  readonly year: number | null;
}

export interface DirectiveListPage {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly groups: ReadonlyArray<{
    readonly name: string;
    readonly id: string;
    readonly rows: ReadonlyArray<DirectiveRow>;
  }>;
  /** Links to the same list in other orders; the current one has no href. */
  readonly orders: ReadonlyArray<{ readonly text: string; readonly href: string | null }>;
  readonly types: ReadonlyArray<Link & { readonly count: number }>;
}

export interface DirectivePage {
  readonly meta: PageMeta;
  readonly directive: Directive;
  readonly heading: string;
  readonly facts: ReadonlyArray<Fact>;
  /** Its citation as official texts write it, from the known parts. */
  readonly citation: string;
  /** The unknown parts that its citation therefore leaves out. */
  readonly missing: ReadonlyArray<string>;
  readonly body: string;
  readonly citedIn: ReadonlyArray<Link & { readonly summary: string | undefined }>;
  readonly programs: ReadonlyArray<Link>;
}

const crumbs = (): Array<Link> => [home(), listLink('directives')];

const issuersOf = (site: Site, directive: Directive) =>
  resolve(directive.issuers, site.find.organization);

/** A line of the lists: a cited document, or the own document of a year, which leads to the guidance. */
interface Listed {
  readonly row: DirectiveRow;
  /** The id of its type; null when the symbol of a year's own document leaves it open. */
  readonly type: string | null;
  readonly issued: PartialDate;
}

const issuerNames = (organizations: ReadonlyArray<Organization>): string =>
  organizations.map((o) => o.shortName ?? o.name).join(' – ') || vi.common.notStated;

const listed = (site: Site, directive: Directive): Listed => ({
  row: {
    link: directiveLink(site, directive),
    title: directive.title,
    type: typeName(site, directive),
    issuers: issuerNames(issuersOf(site, directive)),
    issued: formatPartial(directive.issued),
    citedBy: site.of.itemsCiting(directive.id).length,
    year: null,
  },
  type: directive.type,
  issued: directive.issued,
});

const listedPlan = (site: Site, plan: Plan): Listed => ({
  row: {
    link: planDocumentLink(site, plan),
    title: plan.title,
    type: planType(site, plan)?.name ?? vi.directives.otherType,
    issuers: issuerNames(resolve([plan.document.issuer], site.find.organization)),
    issued: formatPartial(plan.document.issued),
    citedBy: site.of.itemsCitingPlan(plan.id).length,
    year: plan.year,
  },
  type: planType(site, plan)?.id ?? null,
  issued: plan.document.issued,
});

/** All documents: those that texts cite, and those of the years whose numbers are known. */
const allListed = (site: Site): Array<Listed> => [
  ...site.content.directives.map((directive) => listed(site, directive)),
  ...site.content.plans
    .filter(({ document }) => document.symbol !== null)
    .map((plan) => listedPlan(site, plan)),
];

type Order = 'type' | 'ngay' | 'co-quan';
const orderHref = (order: Order) =>
  order === 'type' ? href.directives() : href.directivesBy(order);

type Compare = (a: string, b: string) => number;

/** Types in the order of their list; other types last. */
function byTypeOrder(site: Site): Compare {
  const names = site.content['document-types'].map(({ name }) => name);
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return (a, b) => place(a) - place(b);
}

function groupsBy(
  list: ReadonlyArray<Listed>,
  keyOf: (row: DirectiveRow) => string,
  compare: Compare = compareVietnamese,
): DirectiveListPage['groups'] {
  return [...Map.groupBy(list, ({ row }) => keyOf(row))]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, documents], index) => ({
      name,
      id: `nhom-${index + 1}`,
      rows: documents
        .map(({ row }) => row)
        .sort((a, b) => compareVietnamese(a.link.text, b.link.text)),
    }));
}

function groupsOf(site: Site, order: Order): DirectiveListPage['groups'] {
  const all = allListed(site);
  if (order === 'type') return groupsBy(all, ({ type }) => type, byTypeOrder(site));
  if (order === 'co-quan') return groupsBy(all, ({ issuers }) => issuers);
  const newestFirst = all.sort((a, b) => {
    const [x, y] = [partialSortKey(a.issued), partialSortKey(b.issued)];
    // Unknown dates sort last in both directions.
    if (x === '9999' || y === '9999') return x.localeCompare(y);
    return y.localeCompare(x) || compareVietnamese(a.row.link.text, b.row.link.text);
  });
  return [
    { name: vi.directives.newestFirst, id: 'nhom-1', rows: newestFirst.map(({ row }) => row) },
  ];
}

function listPage(
  site: Site,
  heading: string,
  path: string,
  current: Order | null,
  groups: DirectiveListPage['groups'],
): DirectiveListPage {
  const counts = Map.groupBy(allListed(site), ({ type }) => type);
  return {
    meta: {
      title: heading,
      description: vi.directives.listDescription(
        groups.reduce((sum, group) => sum + group.rows.length, 0),
        heading,
      ),
      path,
      crumbs: current === 'type' ? [home()] : crumbs(),
      kind: null,
    },
    heading,
    groups,
    orders: (['type', 'ngay', 'co-quan'] as const).map((order) => ({
      text: vi.directives.orders[order],
      href: order === current ? null : orderHref(order),
    })),
    types: site.content['document-types'].flatMap(({ id, name }) => {
      const count = counts.get(id)?.length ?? 0;
      return count === 0 ? [] : { href: href.directivesOfType(id), text: name, count };
    }),
  };
}

/** All documents in one of three orders; each order is a separate page, so no script is needed. */
export function directiveList(site: Site, order: Order): DirectiveListPage {
  const path = order === 'type' ? paths.directives() : paths.directivesBy(order);
  return listPage(site, vi.directives.listTitles[order], path, order, groupsOf(site, order));
}

/** The documents of one type: a filter as static pages. */
export function directiveTypeLists(
  site: Site,
): Array<DirectiveListPage & { readonly type: string }> {
  return site.content['document-types'].flatMap(({ id: type, name }) => {
    const list = allListed(site).filter((one) => one.type === type);
    if (list.length === 0) return [];
    const heading = vi.directives.ofType(name);
    const groups = groupsBy(list, (row) => row.type);
    return { ...listPage(site, heading, paths.directivesOfType(type), null, groups), type };
  });
}

function factsOf(site: Site, directive: Directive): Array<Fact> {
  const relations = (types: Directive['relations']) =>
    types.flatMap(({ type, target }) => {
      const other = site.find.directive(target);
      return other
        ? { label: vi.directives.relations[type], links: [directiveLink(site, other)] }
        : [];
    });
  const period = directive.period;
  return [
    { label: vi.directives.type, text: typeName(site, directive) },
    { label: vi.directives.symbol, text: directive.symbol ?? '' },
    { label: vi.directives.issuers, links: issuersOf(site, directive).map(organizationLink) },
    { label: vi.directives.issued, text: formatPartial(directive.issued) },
    { label: vi.directives.subject, text: directive.subject ?? '' },
    statusFact(site, directive),
    ...(period ? [{ label: vi.facts.period, text: vi.facts.years(period.start, period.end) }] : []),
    ...(directive.symbol && directive.aliases.length > 0
      ? [{ label: vi.directives.aliases, text: directive.aliases.join('; ') }]
      : []),
    ...relations(directive.relations),
    ...(directive.officialUrl
      ? [
          {
            label: vi.directives.officialUrl,
            links: [{ href: directive.officialUrl, text: directive.officialUrl }],
          },
        ]
      : []),
    ...attachmentFacts(site, directive.attachments),
    ...directive.notes.map((note) => ({ label: vi.facts.note, text: note })),
  ];
}

/** Citations use the short names of Party bodies: "của Ban Bí thư". */
const citationOf = (site: Site, directive: Directive) =>
  cite({
    ...directive,
    type: typeName(site, directive),
    issuers: issuersOf(site, directive).map(({ system, name, shortName }) =>
      system === 'party' ? (shortName ?? name) : name,
    ),
    joint: site.find.documentType(directive.type)?.joint ?? false,
  });

const missingOf = ({ symbol, issued, issuers, subject }: Directive): Array<string> => [
  ...(symbol === null ? [vi.directives.symbol] : []),
  ...(issued.precision === 'day' ? [] : [vi.directives.issued]),
  ...(issuers.length > 0 ? [] : [vi.directives.issuers]),
  ...(subject === null ? [directiveText.subject] : []),
];

/** Whether it is in force: according to other documents on this site, or unknown. */
function statusFact(site: Site, directive: Directive): Fact {
  const by = (type: Directive['relations'][number]['type']) =>
    site.of
      .directivesNaming(directive.id)
      .filter((other) => other.relations.some((r) => r.type === type && r.target === directive.id))
      .map((other) => directiveLink(site, other));
  const [replaced, amended] = [by('replaces'), by('amends')];
  const { status } = directiveText;
  if (replaced.length > 0) return { label: status.label, links: replaced, note: status.replaced };
  if (amended.length > 0) return { label: status.label, links: amended, note: status.amended };
  return { label: status.label, text: status.unknown, note: status.unknownNote };
}

export function directivePages(site: Site): Array<DirectivePage> {
  return site.content.directives.map((directive) => ({
    meta: {
      title: directive.symbol
        ? `${directiveName(site, directive)} – ${directive.title}`
        : directive.title,
      short: directiveName(site, directive),
      description: vi.directives.description(directiveName(site, directive), directive.title),
      path: paths.directive(directive.id),
      crumbs: crumbs(),
      kind: entities.directives.page.kind,
      search: directiveFields(site, directive),
      file: directive.file,
    },
    directive,
    heading: directiveName(site, directive),
    facts: factsOf(site, directive),
    citation: citationOf(site, directive),
    missing: missingOf(directive),
    body: renderText(directive.body, { citations: site.citations, headingLevel: 2 }),
    citedIn: site.of
      .itemsCiting(directive.id)
      .map((item) => ({ ...itemLink(item), summary: item.summary })),
    programs: site.of.programsOnDirective(directive.id).map(programLink),
  }));
}

import { partialSortKey } from '../../domain/dates.ts';
import { compareVietnamese, slugify } from '../../domain/fold.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { directiveListText as say } from '../../strings/directive.ts';
import { searchText } from '../../strings/search.ts';
import { home, listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { allListed, type DirectiveRow, type Listed } from './directive-rows.ts';

export interface DirectiveGroup {
  readonly name: string;
  readonly id: string;
  readonly rows: ReadonlyArray<DirectiveRow>;
}

/** A choice among pages. */
export interface Choice {
  readonly text: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly count?: number;
}

export interface DirectiveListPage {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly lead: string;
  readonly groups: ReadonlyArray<DirectiveGroup>;
  readonly orders: ReadonlyArray<Choice>;
  readonly types: ReadonlyArray<Choice>;
  /** The site's search, for documents only. */
  readonly search: { readonly name: string; readonly value: string };
}

type Order = 'type' | 'ngay' | 'co-quan';

type Compare = (a: string, b: string) => number;

/** Types in the order of their list; other types last. */
function byTypeOrder(site: Site): Compare {
  const names = site.content['document-types'].map(({ name }) => name);
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return (a, b) => place(a) - place(b);
}

/** What nobody knows stands last. */
const byName: Compare = (a, b) =>
  Number(a === say.noIssuer) - Number(b === say.noIssuer) || compareVietnamese(a, b);

const groupOf = (name: string, at: number, list: ReadonlyArray<Listed>): DirectiveGroup => ({
  name,
  id: `nhom-${at + 1}`,
  rows: list.map(({ row }) => row),
});

function groupsBy(
  list: ReadonlyArray<Listed>,
  keyOf: (row: DirectiveRow) => string,
  compare: Compare,
): Array<DirectiveGroup> {
  return [...Map.groupBy(list, ({ row }) => keyOf(row))]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, documents], at) =>
      groupOf(
        name,
        at,
        documents.toSorted((a, b) => compareVietnamese(a.row.link.text, b.row.link.text)),
      ),
    );
}

/** The newest first; documents whose date is unknown are a group of their own at the end. */
function groupsByDate(list: ReadonlyArray<Listed>): Array<DirectiveGroup> {
  const [dated, undated] = [
    list.filter(({ issued }) => issued.precision !== 'unknown'),
    list.filter(({ issued }) => issued.precision === 'unknown'),
  ].map((part) =>
    part.toSorted(
      (a, b) =>
        partialSortKey(b.issued).localeCompare(partialSortKey(a.issued)) ||
        compareVietnamese(a.row.link.text, b.row.link.text),
    ),
  );
  return [[say.newestFirst, dated ?? []] as const, [say.noDate, undated ?? []] as const]
    .filter(([, part]) => part.length > 0)
    .map(([name, part], at) => groupOf(name, at, part));
}

function groupsOf(site: Site, order: Order): Array<DirectiveGroup> {
  const all = allListed(site);
  if (order === 'type') return groupsBy(all, ({ type }) => type, byTypeOrder(site));
  return order === 'co-quan' ? groupsBy(all, ({ issuers }) => issuers, byName) : groupsByDate(all);
}

/** "2008–2025": the years in which documents were issued. */
function yearsOf(list: ReadonlyArray<Listed>): string {
  const years = list
    .filter(({ issued }) => issued.precision !== 'unknown')
    .map(({ issued }) => partialSortKey(issued).slice(0, 4))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}

const orderHref = (order: Order) =>
  order === 'type' ? href.directives() : href.directivesBy(order);

interface Shown {
  readonly heading: string;
  readonly path: string;
  readonly order: Order | null;
  readonly type: string | null;
  readonly groups: ReadonlyArray<DirectiveGroup>;
}

function listPage(site: Site, { heading, path, order, type, groups }: Shown): DirectiveListPage {
  const all = allListed(site);
  const shown = type === null ? all : all.filter((one) => one.type === type);
  const cited = shown.filter(({ isCited }) => isCited).length;
  const counts = Map.groupBy(all, (one) => one.type);
  return {
    meta: {
      title: heading,
      description: say.description(shown.length, heading),
      path,
      crumbs: order === 'type' ? [home()] : [home(), listLink('directives')],
      kind: null,
    },
    heading,
    lead:
      type === null
        ? say.lead(all.length, cited, yearsOf(all))
        : say.leadOfType(shown.length, cited),
    groups,
    orders: (['type', 'ngay', 'co-quan'] as const).map((one) => ({
      text: say.orders[one],
      href: orderHref(one),
      isCurrent: one === order,
    })),
    types: [
      { text: say.all, href: href.directives(), isCurrent: type === null, count: all.length },
      ...site.content['document-types'].flatMap(({ id, name }) => {
        const count = counts.get(id)?.length ?? 0;
        const link = { text: name, href: href.directivesOfType(id), isCurrent: id === type };
        return count === 0 ? [] : { ...link, count };
      }),
    ],
    search: { name: slugify(searchText.filterKind), value: entities.directives.page.kind },
  };
}

/** All documents in one of three orders; each order is a separate page, so no script is needed. */
export function directiveList(site: Site, order: Order): DirectiveListPage {
  return listPage(site, {
    heading: say.titles[order],
    path: order === 'type' ? paths.directives() : paths.directivesBy(order),
    order,
    type: null,
    groups: groupsOf(site, order),
  });
}

/** The documents of one type: a filter as static pages. */
export function directiveTypeLists(
  site: Site,
): Array<DirectiveListPage & { readonly type: string }> {
  return site.content['document-types'].flatMap(({ id: type, name }) => {
    const list = allListed(site).filter((one) => one.type === type);
    if (list.length === 0) return [];
    const path = paths.directivesOfType(type);
    const groups = groupsBy(list, (row) => row.type, compareVietnamese);
    return {
      ...listPage(site, { heading: say.ofType(name), path, order: null, type, groups }),
      type,
    };
  });
}

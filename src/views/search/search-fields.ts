import { formatPartial } from '../../domain/dates.ts';
import type { Level } from '../../model/site-terms.ts';
import { clauseTerms } from '../../search/query/clause-terms.ts';
import { isoDateTerms, REPORTS_TERM } from '../../search/query/terms.ts';
import { searchText } from '../../strings/search.ts';
import { levelNames, resolve } from '../site/entry-links.ts';
import { planType, typeName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { Directive, GuidanceItem, Plan, Program, SearchFields } from '../site/types.ts';
import {
  citedDates,
  citedSymbols,
  datePrecise,
  ownDates,
  ownSymbols,
  planSymbols,
  uniqueTerms,
} from './search-terms.ts';

/**
 * Search metadata of a page in addition to its text: symbols, dates and clause numbers as index words
 * (src/search/query/terms.ts), the abstract, and the filters. Always from typed data.
 */
type Filters = SearchFields['filters'];

const names = (site: Site, ids: ReadonlyArray<string>): Array<string> =>
  resolve(ids, site.find.organization).map((o) => o.shortName ?? o.name);

const levelFilter = (site: Site, levels: ReadonlyArray<Level>): Filters[number] => [
  searchText.filters.level,
  levelNames(site, levels),
];

/** The filters of any entry that names organizations and levels. */
export const ownerFilters = (
  site: Site,
  organizations: ReadonlyArray<string>,
  levels: ReadonlyArray<Level>,
): Filters => [
  [searchText.filters.organization, names(site, organizations)],
  levelFilter(site, levels),
];

/** What most pages lack: symbols, numbers and dates of their own. */
export const NO_FIELDS: SearchFields = {
  own: '',
  cited: '',
  dates: '',
  citedDates: '',
  abstract: '',
  filters: [],
};

/** Search fields of a page without symbol or date: its text, the organizations concerned, and its level. */
export const plainFields = (
  site: Site,
  entry: {
    readonly summary: string;
    readonly organizations: ReadonlyArray<string>;
    readonly levels: ReadonlyArray<Level>;
  },
): SearchFields => ({
  ...NO_FIELDS,
  abstract: entry.summary,
  filters: ownerFilters(site, entry.organizations, entry.levels),
});

export function itemFields(site: Site, item: GuidanceItem): SearchFields {
  const directives = site.of.directivesOfItem(item.id);
  const asksForReports = site.content.plans.some((plan) => plan.reportingItem === item.id);
  return {
    own: uniqueTerms([
      ...(item.number ? clauseTerms(item.number) : []),
      ...(asksForReports ? [REPORTS_TERM] : []),
    ]),
    cited: uniqueTerms([
      ...directives.flatMap((directive) => ownSymbols(site, directive)),
      ...site.of.plansOfItem(item.id).flatMap((plan) => planSymbols(site, plan)),
    ]),
    dates: ownDates(site, item.body),
    citedDates: citedDates(directives),
    abstract: item.summary ?? '',
    filters: [
      [searchText.filters.year, [item.plan]],
      ...ownerFilters(site, [...item.owners.lead, ...item.owners.partners], item.levels),
    ],
  };
}

/** The page of a year's own document: found by its symbol before the clauses and annexes that print it. */
export function documentFields(site: Site, plan: Plan): SearchFields {
  const { issued, issuer } = plan.document;
  const type = planType(site, plan);
  return {
    ...NO_FIELDS,
    own: uniqueTerms(planSymbols(site, plan)),
    dates: uniqueTerms(issued.precision === 'day' ? isoDateTerms(issued.date) : []),
    abstract: plan.title,
    ...(issued.precision === 'unknown' ? {} : { shown: formatPartial(issued) }),
    filters: [
      [searchText.filters.documentType, type ? [type.name] : []],
      [searchText.filters.year, [plan.id]],
      [searchText.filters.organization, names(site, [issuer])],
    ],
  };
}

export function directiveFields(site: Site, directive: Directive): SearchFields {
  const { issued } = directive;
  const year =
    issued.precision === 'day'
      ? [issued.date.slice(0, 4)]
      : issued.precision === 'year'
        ? [`${issued.year}`]
        : [];
  return {
    ...NO_FIELDS,
    own: uniqueTerms(ownSymbols(site, directive)),
    cited: citedSymbols(
      site,
      resolve(
        directive.relations.map((r) => r.target),
        site.find.directive,
      ),
    ),
    dates: uniqueTerms(datePrecise(directive)),
    abstract: [directive.title, directive.subject ?? ''].join('. '),
    ...(issued.precision === 'unknown' ? {} : { shown: formatPartial(issued) }),
    filters: [
      [searchText.filters.documentType, [typeName(site, directive)]],
      [searchText.filters.year, year],
      [searchText.filters.organization, names(site, directive.issuers)],
    ],
  };
}

export function programFields(site: Site, program: Program): SearchFields {
  const directives = resolve(program.basis, site.find.directive);
  return {
    ...NO_FIELDS,
    cited: citedSymbols(site, directives),
    citedDates: citedDates(directives),
    abstract: program.summary,
    filters: ownerFilters(
      site,
      [...program.owners.lead, ...program.owners.partners],
      program.levels,
    ),
  };
}

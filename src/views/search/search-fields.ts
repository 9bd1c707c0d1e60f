import { formatPartial, formatWhen } from '../../domain/dates.ts';
import { lastDayInTime } from '../../domain/deadlines.ts';
import { fold } from '../../domain/fold.ts';
import { findSymbols, parseSymbol } from '../../domain/symbols.ts';
import type { When } from '../../model/dates.ts';
import type { Level } from '../../model/site-terms.ts';
import { clauseTerms } from '../../search/query/clause-terms.ts';
import {
  areaTerm,
  datesIn,
  dateTerm,
  dayTerm,
  isoDateTerms,
  monthTerm,
  symbolTerms,
  typeTerm,
} from '../../search/query/terms.ts';
import { JOINT_TYPES, TYPE_NAMES } from '../../search/query/vocabulary.ts';
import { searchText } from '../../strings/search.ts';
import { levelNames, planType, resolve, typeName } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type {
  Area,
  Campaign,
  CampaignEdition,
  Directive,
  GuidanceItem,
  Organization,
  Plan,
  Program,
  SearchFields,
  Target,
} from '../site/types.ts';

/**
 * Search metadata of a page in addition to its text: symbols, dates and clause numbers as index words
 * (src/search/query/terms.ts), the abstract, and the filters. Always from typed data.
 */
type Filters = SearchFields['filters'];

const uniqueTerms = (terms: ReadonlyArray<string>): string => [...new Set(terms)].join(' ');

const datePrecise = (directive: Directive): Array<string> =>
  directive.issued.precision === 'day' ? isoDateTerms(directive.issued.date) : [];

/** "Đề án 01" has no symbol, but readers search for it as if it had one. */
function namedNumber(alias: string): Array<string> {
  const match = /^(.+?)\s+(?:so\s+)?(\d+)$/.exec(fold(alias));
  const type = TYPE_NAMES[match?.[1] ?? ''];
  return type && match ? [typeTerm(type, Number(match[2]))] : [];
}

/** Cached per document: every clause that cites it needs them. */
const symbolsOf = new WeakMap<Directive, ReadonlyArray<string>>();

function ownSymbols(site: Site, directive: Directive): ReadonlyArray<string> {
  const known = symbolsOf.get(directive) ?? readSymbols(site, directive);
  symbolsOf.set(directive, known);
  return known;
}

const readSymbols = (site: Site, directive: Directive): Array<string> =>
  symbolWords(site, typeName(site, directive), [directive.symbol ?? '', ...directive.aliases]);

/** The index words of the spellings of one symbol. */
function symbolWords(site: Site, type: string, spellings: ReadonlyArray<string>): Array<string> {
  // "Chương trình phối hợp 346" is numbered 346/CTr-…: the name of the type counts as well as its code.
  const code = TYPE_NAMES[fold(type)];
  return spellings.flatMap((spelling) => {
    const symbol = parseSymbol(spelling, site.typeCodes);
    if (!symbol) return namedNumber(spelling);
    const plain = JOINT_TYPES[fold(symbol.type ?? '')];
    return [
      ...symbolTerms(symbol),
      ...[code, plain].flatMap((name) => (name ? [typeTerm(name, symbol.number)] : [])),
    ];
  });
}

const planSymbols = (site: Site, plan: Plan): Array<string> =>
  symbolWords(site, planType(site, plan)?.name ?? '', [plan.document.symbol ?? '']);

const citedSymbols = (site: Site, directives: ReadonlyArray<Directive>) =>
  uniqueTerms(directives.flatMap((directive) => ownSymbols(site, directive)));
const citedDates = (directives: ReadonlyArray<Directive>) =>
  uniqueTerms(directives.flatMap(datePrecise));

/** Dates of the text itself, without those of the documents it cites. */
function ownDates(site: Site, text: string): string {
  const cited = new Set(findSymbols(text, site.typeCodes).flatMap((symbol) => symbol.issued ?? []));
  const own = datesIn(text).filter(({ day, month, year }) => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return !cited.has(iso);
  });
  return uniqueTerms(
    own.flatMap(({ day, month, year }) => [
      dayTerm(day, month),
      ...(year === null ? [] : [dateTerm(day, month, year)]),
    ]),
  );
}

function whenTerms(when: When): Array<string> {
  if (when.precision === 'day')
    return [when.date, lastDayInTime({ day: when.date, before: when.before })].flatMap(
      isoDateTerms,
    );
  if (when.precision === 'range') return [...isoDateTerms(when.start), ...isoDateTerms(when.end)];
  return [];
}

const names = (site: Site, ids: ReadonlyArray<string>): Array<string> =>
  resolve(ids, site.find.organization).map((o) => o.shortName ?? o.name);

const levelFilter = (site: Site, levels: ReadonlyArray<Level>): Filters[number] => [
  searchText.filters.level,
  levelNames(site, levels),
];

/** The filters of any entry that names organizations and levels. */
const ownerFilters = (
  site: Site,
  organizations: ReadonlyArray<string>,
  levels: ReadonlyArray<Level>,
): Filters => [
  [searchText.filters.organization, names(site, organizations)],
  levelFilter(site, levels),
];

/** Search fields of a page without symbol or date: its text, the organizations concerned, and its level. */
export const plainFields = (
  site: Site,
  entry: {
    readonly summary: string;
    readonly organizations: ReadonlyArray<string>;
    readonly levels: ReadonlyArray<Level>;
  },
): SearchFields => ({
  own: '',
  cited: '',
  dates: '',
  citedDates: '',
  abstract: entry.summary,
  filters: ownerFilters(site, entry.organizations, entry.levels),
});

export function itemFields(site: Site, item: GuidanceItem): SearchFields {
  const directives = site.of.directivesOfItem(item.id);
  return {
    own: item.number ? uniqueTerms(clauseTerms(item.number)) : '',
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
    own: uniqueTerms(planSymbols(site, plan)),
    cited: '',
    dates: uniqueTerms(issued.precision === 'day' ? isoDateTerms(issued.date) : []),
    citedDates: '',
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
    own: uniqueTerms(ownSymbols(site, directive)),
    cited: citedSymbols(
      site,
      resolve(
        directive.relations.map((r) => r.target),
        site.find.directive,
      ),
    ),
    dates: uniqueTerms(datePrecise(directive)),
    citedDates: '',
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
    own: '',
    cited: citedSymbols(site, directives),
    dates: '',
    citedDates: citedDates(directives),
    abstract: program.summary,
    filters: ownerFilters(
      site,
      [...program.owners.lead, ...program.owners.partners],
      program.levels,
    ),
  };
}

/** @param edition the year that the page tells of; none for a campaign without editions */
export function campaignFields(
  site: Site,
  campaign: Campaign,
  edition: CampaignEdition | undefined,
): SearchFields {
  const milestones = site.of
    .milestonesOfCampaign(campaign.id)
    .filter(({ plan }) => plan === edition?.plan);
  return {
    own: '',
    cited: '',
    dates: uniqueTerms([
      ...(edition ? whenTerms(edition.when) : []),
      ...milestones.flatMap((m) => whenTerms(m.when)),
    ]),
    citedDates: '',
    abstract: [campaign.officialName, ...(edition ? [edition.summary] : [])].join('. '),
    ...(edition ? { shown: formatWhen(edition.when) } : {}),
    filters: ownerFilters(site, edition?.owners.lead ?? [], edition?.levels ?? []),
  };
}

export function targetFields(target: Target): SearchFields {
  return {
    own: '',
    cited: '',
    dates: '',
    citedDates: '',
    abstract: [target.shortTitle, target.quote].join('. '),
    filters: [[searchText.filters.year, [target.plan]]],
  };
}

/**
 * The abstract counts more than the text: a unit that has ended has none, so that those alive come first.
 *
 * @param shown what stands beside the result: code, the unit above, time, forerunners
 * @param abstract the same without the unit above, whose own page is wanted by its name; null: ended
 */
export function areaFields(area: Area, shown: string, abstract: string | null): SearchFields {
  return {
    own: areaTerm(area.id),
    cited: '',
    dates: '',
    citedDates: '',
    abstract: abstract === null ? '' : [area.shortName, abstract].filter(Boolean).join(': '),
    ...(shown === '' ? {} : { shown }),
    filters: [[searchText.filters.area, [area.shortName]]],
  };
}

/** An organization is found by every way to call it: its tasks stand on the pages of the clauses. */
export const organizationFields = ({ shortName, aliases }: Organization): SearchFields => ({
  own: '',
  cited: '',
  dates: '',
  citedDates: '',
  abstract: [shortName ?? '', ...aliases].filter(Boolean).join(', '),
  filters: [],
});

/** The year's calendar carries all its dates as secondary dates: the pages of the entries rank first. */
export function calendarFields(whens: ReadonlyArray<When>, year: number): SearchFields {
  return {
    own: '',
    cited: '',
    dates: '',
    citedDates: uniqueTerms(whens.flatMap(whenTerms)),
    abstract: '',
    filters: [[searchText.filters.year, [`${year}`]]],
  };
}

/** The calendar of one month is found by its name; what falls into it has pages of its own. */
export const monthFields = (month: number, year: number, abstract: string): SearchFields => ({
  own: '',
  cited: '',
  dates: '',
  citedDates: `${monthTerm(month, null)} ${monthTerm(month, year)}`,
  abstract,
  filters: [[searchText.filters.year, [`${year}`]]],
});

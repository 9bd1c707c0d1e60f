import { formatWhen } from '../../domain/dates.ts';
import { typesOfSymbol } from '../../domain/document-types.ts';
import { unitsOf } from '../../domain/levels.ts';
import { parseSymbol } from '../../domain/symbols.ts';
import { type CollectionName, collectionNames } from '../../model/collection-names.ts';
import type { Owners, ownerFields } from '../../model/common.ts';
import { type Entities, entities, entityOf } from '../../model/entities.ts';
import type { Level } from '../../model/site-terms.ts';
import { amendmentText } from '../../strings/amendments.ts';
import { directiveText } from '../../strings/directive.ts';
import { vi } from '../../strings/vi.ts';
import type { FieldFacts } from './known-facts.ts';
import type { Site } from './site.ts';
import type {
  Amendment,
  Campaign,
  Directive,
  DocumentType,
  GuidanceItem,
  Link,
  Milestone,
  Organization,
  Plan,
  Program,
} from './types.ts';
import { href, withBase } from './urls.ts';

/** Link text of each kind of entry, the same on all pages. */

/** "I.1.2 – Kỷ niệm 70 năm …"; parts without a number use their title. */
export const itemName = (item: GuidanceItem): string =>
  item.number ? `${item.number} – ${item.title}` : item.title;

/** "Chỉ thị" */
export const typeName = (site: Site, { type }: Directive): string =>
  site.find.documentType(type)?.name ?? type;

/** "Chỉ thị số 10-CT/TW", or the title of a document without a symbol. */
export const directiveName = (site: Site, directive: Directive): string =>
  directive.symbol
    ? directiveText.withSymbol(typeName(site, directive), directive.symbol)
    : directive.title;

/** The type of a year's own document, where its symbol leaves no doubt; undefined otherwise. */
export function planType(site: Site, { document }: Plan): DocumentType | undefined {
  const symbol = document.symbol === null ? null : parseSymbol(document.symbol, site.typeCodes);
  const [only, ...others] = symbol ? typesOfSymbol(site.content['document-types'], symbol) : [];
  return others.length > 0 ? undefined : only;
}

/** The own document of a year: "Hướng dẫn số 12/HD-MTTQ-BTT", or its title. */
export function planDocumentName(site: Site, plan: Plan): string {
  const { symbol } = plan.document;
  const type = planType(site, plan);
  if (symbol === null) return plan.title;
  return type ? directiveText.withSymbol(type.name, symbol) : `${plan.title} (${symbol})`;
}

export const planDocumentLink = (site: Site, plan: Plan): Link => ({
  href: href.document(plan.id),
  text: planDocumentName(site, plan),
});
export const itemLink = (item: GuidanceItem): Link => ({
  href: href.item(item.id),
  text: itemName(item),
});
export const directiveLink = (site: Site, directive: Directive): Link => ({
  href: href.directive(directive.id),
  text: directiveName(site, directive),
});
export const programLink = (program: Program): Link => ({
  href: href.program(program.id),
  text: program.title,
});
export const campaignLink = (campaign: Campaign): Link => ({
  href: href.campaign(campaign.id),
  text: campaign.title,
});
/** Two capitals together: "BTT", "LĐTBXH". */
const ABBREVIATION = /\p{Lu}{2}/u;

/** What readers are shown of an organization: its short name, in full when that is abbreviated. */
export const organizationName = ({ shortName, name }: Organization): string =>
  shortName === undefined || ABBREVIATION.test(shortName) ? name : shortName;

export const organizationLink = (organization: Organization): Link => ({
  href: href.organization(organization.id),
  text: organizationName(organization),
});
export const milestoneLink = (milestone: Milestone & { readonly plan?: string }): Link => {
  const [year = '', anchor = ''] = milestone.id.split('/');
  return {
    href: href.calendarEntry(year, anchor),
    text: `${milestone.title} (${formatWhen(milestone.when)})`,
  };
};

/** Where the whole document shows the change. */
export const amendmentLink = (amendment: Amendment): Link => ({
  href: withBase(entities.amendments.entry(amendment.id)),
  text: amendmentText.change(amendment),
});

/** Looks ids up and filters out those that this edition hides. */
export const resolve = <T>(
  ids: ReadonlyArray<string>,
  find: (id: string) => T | undefined,
): Array<T> => ids.flatMap((id) => find(id) ?? []);

/** "huyện, thành phố" for each of the given levels. */
export const levelNames = (site: Site, ids: ReadonlyArray<Level>): Array<string> =>
  resolve(ids, site.find.level).map(unitsOf);

interface OwnedEntry {
  readonly owners: Owners;
  readonly levels: ReadonlyArray<Level>;
}

/** The fact rows "who leads", "who takes part", "which levels" of any entry that has them, with their fields. */
export function ownerRows(site: Site, entry: OwnedEntry): FieldFacts<keyof typeof ownerFields> {
  const organizations = (ids: ReadonlyArray<string>) =>
    resolve(ids, site.find.organization).map(organizationLink);
  return [
    ['owners.lead', { label: vi.facts.lead, links: organizations(entry.owners.lead) }],
    ['owners.partners', { label: vi.facts.partners, links: organizations(entry.owners.partners) }],
    ['levels', { label: vi.facts.levels, text: levelNames(site, entry.levels).join(', ') }],
  ];
}

export const home = (): Link => ({ href: href.home(), text: vi.nav.home });

/** Collections whose list is in the menus. */
export type MenuCollection = {
  [Name in CollectionName]: Entities[Name] extends { readonly menu: object } ? Name : never;
}[CollectionName];

/** The list page of a collection, with its name in menus and breadcrumbs. */
export const listLink = (name: MenuCollection): Link => ({
  href: withBase(entities[name].list),
  text: entities[name].menu.text,
});

const inMenus = collectionNames.filter(
  (name): name is MenuCollection => entityOf(name).menu !== undefined,
);

/** Collections in the menus, in their order. */
export const menuCollections: ReadonlyArray<MenuCollection> = inMenus.sort(
  (a, b) => entities[a].menu.order - entities[b].menu.order,
);

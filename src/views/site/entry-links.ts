import { formatWhen } from '../../domain/dates.ts';
import { unitsOf } from '../../domain/levels.ts';
import { type CollectionName, collectionNames } from '../../model/collection-names.ts';
import type { Owners, ownerFields } from '../../model/common.ts';
import { type Entities, entities, entityOf } from '../../model/entities.ts';
import type { Level } from '../../model/site-terms.ts';
import { amendmentText } from '../../strings/amendments.ts';
import { vi } from '../../strings/vi.ts';
import { directiveName, itemName, planDocumentName } from './entry-names.ts';
import type { FieldFacts } from './known-facts.ts';
import type { Site } from './site.ts';
import type {
  Amendment,
  Campaign,
  Directive,
  GuidanceItem,
  Link,
  Milestone,
  Organization,
  Plan,
  Program,
} from './types.ts';
import { href, withBase } from './urls.ts';

/** Link text of each kind of entry, the same on all pages. */

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

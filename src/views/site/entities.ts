import type { CollectionName } from '../../model/collection-names.ts';
import { type Entities, entityOf } from '../../model/entities.ts';
import { vi } from '../../strings/vi.ts';
import { searchFacts } from '../areas/unit-names.ts';
import { shownEdition } from '../campaigns/editions.ts';
import {
  areaFields,
  campaignFields,
  organizationFields,
  targetFields,
} from '../search/page-fields.ts';
import {
  directiveFields,
  itemFields,
  plainFields,
  programFields,
} from '../search/search-fields.ts';
import {
  amendmentLink,
  campaignLink,
  directiveLink,
  itemLink,
  milestoneLink,
  organizationLink,
  programLink,
} from './entry-links.ts';
import { directiveName } from './entry-names.ts';
import type { Site } from './site.ts';
import type { Content, EntryOf, Link, SearchFields } from './types.ts';
import { href, withBase } from './urls.ts';

/**
 * What page models need to know about a kind of content and its descriptor (src/model/entities.ts) cannot
 * express. A missing kind is a compile error.
 */
type EntityView<Name extends CollectionName> = {
  /** Text and URL of links to it. */
  readonly link: (entry: EntryOf<Name>, site: Site) => Link;
  /** Text matched for suggestions when a search finds nothing; the link's text by default. */
  readonly suggestion?: (entry: EntryOf<Name>, site: Site) => string;
} & (Entities[Name] extends { readonly page: object }
  ? {
      /** Search metadata of its page in addition to the page's text; null: none. */
      readonly search: ((site: Site, entry: EntryOf<Name>) => SearchFields) | null;
    }
  : unknown);

type EntityViews = { readonly [Name in CollectionName]: EntityView<Name> };

/** The link to an entry, labelled with one of its fields. */
const by =
  <Name extends CollectionName>(name: Name, text: (entry: EntryOf<Name>) => string) =>
  (entry: EntryOf<Name> & { readonly id: string }): Link => {
    const { entry: address, list } = entityOf(name);
    return { href: withBase(address?.(entry.id) ?? list), text: text(entry) };
  };

/** "Vì người nghèo (năm 2017)": editions have no title of their own. */
const ofYear = (title: string, plan: string, address: string): Link => ({
  href: address,
  text: vi.guidance.inYear(title, Number(plan)),
});

export const entityViews: EntityViews = {
  plans: { link: by('plans', ({ title }) => title) },
  guidance: { link: itemLink, search: itemFields },
  directives: {
    link: (directive, site) => directiveLink(site, directive),
    // Symbol and subject of a document: people remember either.
    suggestion: (directive, site) =>
      directive.symbol
        ? `${directiveName(site, directive)} – ${directive.title}`
        : directiveName(site, directive),
    search: directiveFields,
  },
  programs: { link: programLink, search: programFields },
  'program-editions': {
    link: ({ program, plan }, site) =>
      ofYear(site.find.program(program)?.title ?? program, plan, href.program(program)),
  },
  campaigns: {
    link: campaignLink,
    search: (site, campaign) => campaignFields(site, campaign, shownEdition(site, campaign.id)),
  },
  'campaign-editions': {
    link: (edition, site) =>
      ofYear(
        site.find.campaign(edition.campaign)?.title ?? edition.campaign,
        edition.plan,
        href.campaign(edition.campaign),
      ),
  },
  milestones: { link: milestoneLink },
  observances: { link: by('observances', ({ title }) => title) },
  holidays: { link: by('holidays', ({ id }) => id) },
  targets: {
    link: by('targets', ({ title }) => title),
    search: (_site, target) => targetFields(target),
  },
  amendments: { link: amendmentLink },
  organizations: {
    link: organizationLink,
    search: (_site, organization) => organizationFields(organization),
  },
  areas: {
    link: by('areas', ({ name }) => name),
    search: (site, area) => areaFields(area, ...searchFacts(site, area)),
  },
  events: { link: by('events', ({ id }) => id) },
  progress: { link: by('progress', ({ id }) => id) },
  'document-types': { link: by('document-types', ({ name }) => name) },
  acronyms: { link: by('acronyms', ({ short }) => short) },
  synonyms: { link: by('synonyms', ({ said }) => said.join(', ')) },
  feedback: { link: by('feedback', ({ about }) => about) },
  forms: { link: by('forms', ({ title }) => title), search: plainFields },
};

/** An entry as far as all collections agree; a view and its entry always belong to the same collection. */
type AnyView = EntityView<'plans'> & {
  readonly search?: ((site: Site, entry: EntryOf<'plans'>) => SearchFields) | null;
};
const viewOf = (name: CollectionName) => entityViews[name] as unknown as AnyView;
const entriesOf = (content: Content, name: CollectionName) =>
  content[name] as ReadonlyArray<EntryOf<'plans'>>;

/** Links to all entries of a collection, in its order. */
export const linksOf = (site: Site, name: CollectionName): Array<Link> =>
  entriesOf(site.content, name).map((entry) => viewOf(name).link(entry, site));

/** The link to an entry; null when this edition does not show it. */
export function linkTo(site: Site, name: CollectionName, id: string): Link | null {
  const entry = entriesOf(site.content, name).find((one) => one.id === id);
  return entry ? viewOf(name).link(entry, site) : null;
}

/** Entries with the texts by which they are suggested when a search finds nothing. */
export function suggestionsOf(site: Site, name: CollectionName): Array<Link> {
  const { link, suggestion } = viewOf(name);
  return entriesOf(site.content, name).map((entry) => {
    const { href, text } = link(entry, site);
    return { href, text: suggestion?.(entry, site) ?? text };
  });
}

/** Search metadata of the page of an entry; null: none besides its text. */
export function searchFieldsOf(site: Site, name: CollectionName, id: string): SearchFields | null {
  const entry = entriesOf(site.content, name).find((one) => one.id === id);
  return (entry && viewOf(name).search?.(site, entry)) ?? null;
}

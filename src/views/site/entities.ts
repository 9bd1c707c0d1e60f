import type { CollectionName } from '../../model/collection-names.ts';
import { type Entities, entityOf } from '../../model/entities.ts';
import {
  areaFields,
  campaignFields,
  directiveFields,
  itemFields,
  programFields,
  targetFields,
} from '../search/search-fields.ts';
import {
  campaignLink,
  directiveLink,
  itemLink,
  milestoneLink,
  organizationLink,
  programLink,
} from './entry-links.ts';
import type { Site } from './site.ts';
import type { Content, EntryOf, Link, SearchFields } from './types.ts';
import { withBase } from './urls.ts';

/**
 * What page models know of a kind of content and its descriptor (src/model/entities.ts) cannot say.
 * A kind that is missing here does not compile.
 */
type EntityView<Name extends CollectionName> = {
  /** Its name and address where something links to it. */
  readonly link: (entry: EntryOf<Name>) => Link;
  /** What it is suggested by, where a search finds nothing; the link's text when left out. */
  readonly suggestion?: (entry: EntryOf<Name>) => string;
} & (Entities[Name] extends { readonly page: object }
  ? {
      /** What the search index is told about its page beside the page's text; null: nothing more. */
      readonly search: ((site: Site, entry: EntryOf<Name>) => SearchFields) | null;
    }
  : unknown);

type EntityViews = { readonly [Name in CollectionName]: EntityView<Name> };

/** The link to an entry that is known by one of its fields. */
const by =
  <Name extends CollectionName>(name: Name, text: (entry: EntryOf<Name>) => string) =>
  (entry: EntryOf<Name> & { readonly id: string }): Link => {
    const { entry: address, list } = entityOf(name);
    return { href: withBase(address?.(entry.id) ?? list), text: text(entry) };
  };

export const entityViews: EntityViews = {
  plans: { link: by('plans', ({ title }) => title) },
  guidance: { link: itemLink, search: itemFields },
  directives: {
    link: directiveLink,
    // A document by its symbol and what it is about: people remember either.
    suggestion: (directive) =>
      directive.symbol
        ? `${directiveLink(directive).text} – ${directive.title}`
        : directiveLink(directive).text,
    search: directiveFields,
  },
  programs: { link: programLink, search: programFields },
  campaigns: { link: campaignLink, search: campaignFields },
  milestones: { link: milestoneLink },
  observances: { link: by('observances', ({ title }) => title) },
  targets: {
    link: by('targets', ({ title }) => title),
    search: (_site, target) => targetFields(target),
  },
  organizations: { link: organizationLink, search: null },
  areas: {
    link: by('areas', ({ name }) => name),
    search: (_site, area) => areaFields(area),
  },
  progress: { link: by('progress', ({ id }) => id) },
  acronyms: { link: by('acronyms', ({ short }) => short) },
};

/** An entry as far as all collections agree; the view and the entry are always of one collection. */
type AnyView = EntityView<'plans'> & { readonly suggestion?: (entry: EntryOf<'plans'>) => string };
const viewOf = (name: CollectionName) => entityViews[name] as AnyView;
const entriesOf = (content: Content, name: CollectionName) =>
  content[name] as ReadonlyArray<EntryOf<'plans'>>;

/** Links to all entries of a collection, in their order. */
export const linksOf = (content: Content, name: CollectionName): Array<Link> =>
  entriesOf(content, name).map(viewOf(name).link);

/** The link to an entry; null when this edition does not show it. */
export function linkTo(content: Content, name: CollectionName, id: string): Link | null {
  const entry = entriesOf(content, name).find((one) => one.id === id);
  return entry ? viewOf(name).link(entry) : null;
}

/** Entries by what they are suggested by, where a search finds nothing. */
export function suggestionsOf(content: Content, name: CollectionName): Array<Link> {
  const { link, suggestion } = viewOf(name);
  return entriesOf(content, name).map((entry) => {
    const { href, text } = link(entry);
    return { href, text: suggestion?.(entry) ?? text };
  });
}

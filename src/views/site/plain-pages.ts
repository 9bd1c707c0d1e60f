import { type CollectionName, collectionNames } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import { linkTo, searchFieldsOf } from './entities.ts';
import { home } from './entry-links.ts';
import { plainFacts } from './plain-facts.ts';
import type { Site } from './site.ts';
import { renderText } from './text.ts';
import type { CardListPage, Fact, PageMeta } from './types.ts';
import { withBase } from './urls.ts';

/**
 * A detail page of a collection without a design of its own (`page.plain` of the descriptor), generated from
 * the descriptor and the schema; so are the lists of these collections.
 */
export interface PlainPage {
  /** Route parameter: "bieu-mau". */
  readonly list: string;
  readonly id: string;
  readonly meta: PageMeta;
  readonly summary: string;
  readonly facts: ReadonlyArray<Fact>;
  /** HTML of the entry's Markdown. */
  readonly body: string;
}

/** Fields of a plain collection's entries; `title` and `summary` are on every page. */
interface PlainEntry {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

const plainCollections = collectionNames.filter((name) => entityOf(name).page?.plain);

const entriesOf = ({ content }: Site, name: CollectionName) =>
  content[name] as unknown as ReadonlyArray<PlainEntry>;

/** Facts of an entry that its line in the list has. */
const SHOWN = 2;

const factLine = ({ label, links = [], text }: Fact): string =>
  `${label}: ${text ?? links.map((link) => link.text).join(', ')}`;

/** "/bieu-mau/" → "bieu-mau", the route parameter. */
export const segmentOf = (path: string): string => path.replaceAll('/', '');

export const plainLists = (site: Site): Array<CardListPage> =>
  plainCollections.map((name) => {
    const { names, list, page } = entityOf(name);
    return {
      meta: {
        title: names.many,
        description: page?.plain ?? '',
        path: list,
        crumbs: [home()],
        kind: null,
      },
      cards: entriesOf(site, name).map((entry) => ({
        ...(linkTo(site, name, entry.id) ?? home()),
        summary: entry.summary,
        detail: plainFacts(site, name, entry).slice(0, SHOWN).map(factLine).join(' · '),
      })),
    };
  });

export const plainPages = (site: Site): Array<PlainPage> =>
  plainCollections.flatMap((name) => {
    const { menu, names, list, entry: address, page } = entityOf(name);
    return entriesOf(site, name).map((entry) => {
      const search = searchFieldsOf(site, name, entry.id);
      return {
        list: segmentOf(list),
        id: entry.id,
        meta: {
          title: entry.title,
          description: entry.summary,
          path: address?.(entry.id) ?? list,
          crumbs: [home(), { href: withBase(list), text: menu?.text ?? names.many }],
          kind: page?.kind ?? null,
          ...(search ? { search } : {}),
          file: entry.file,
        },
        summary: entry.summary,
        facts: plainFacts(site, name, entry),
        body: renderText(entry.body, { citations: site.citations, headingLevel: 2 }),
      };
    });
  });

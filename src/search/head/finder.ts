import { searchText } from '../../strings/search.ts';
import type { FindOptions, Found, SearchEngine } from '../found.ts';
import { withoutQuotes } from '../query/query.ts';
import type { HeadIndex } from './head-index.ts';
import { lookUp } from './look-up.ts';
import { Pages, type Source } from './pages.ts';
import { QueryReader } from './query-reader.ts';
import { withPhrases } from './quotes.ts';
import { filtered } from './results.ts';

/** What a search needs, once the index is open. */
interface Opened {
  readonly head: HeadIndex;
  readonly reader: QueryReader;
  readonly pages: Pages;
}

/** A phrase in quotes that stands on no page is searched by its words. */
async function look({ head, reader, pages }: Opened, query: string, literal: boolean) {
  const parsed = await reader.parse(query, literal);
  const found = { parsed, ...(await lookUp(head, parsed, query, literal)) };
  if (parsed.quoted.length === 0) return found;
  const ranked = await withPhrases(found.ranked, parsed.quoted, head, (page, phrases) =>
    pages.says(page, phrases),
  );
  if (ranked.length > 0) return { ...found, ranked };
  const unquoted = withoutQuotes(query);
  const words = await reader.parse(unquoted, literal);
  const instead = await lookUp(head, words, unquoted, literal);
  return { parsed: { ...words, quoteDropped: true }, ...instead };
}

/** The site's search: the head index ranks, the texts give the excerpts afterwards. */
export class Finder implements SearchEngine {
  readonly #source: Source;
  #opened: Promise<Opened> | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  load(): Promise<Opened> {
    this.#opened ??= this.#source
      .open()
      .then((head) => ({
        head,
        reader: new QueryReader(head),
        pages: new Pages(head, this.#source),
      }))
      .catch((error: unknown) => {
        this.#opened = undefined;
        throw error;
      });
    return this.#opened;
  }

  async find(query: string, { literal = false, filters = {} }: FindOptions = {}): Promise<Found> {
    const opened = await this.load();
    const { parsed, ranked, missing, unknown } = await look(opened, query, literal);
    const { pages: listed, kinds } = await filtered(ranked, filters, opened.head);
    const { pages } = opened;
    return {
      parsed,
      total: listed.length,
      kinds,
      missing,
      unknown: unknown || listed.length === 0,
      entries: (from, count) =>
        Promise.all(listed.slice(from, from + count).map(({ page }) => pages.entry(page))),
      excerpts: (entries) => Promise.all(entries.map((entry) => pages.excerpt(entry, parsed))),
    };
  }

  async filterValues() {
    const { head } = await this.load();
    return Object.fromEntries([
      [searchText.filterKind, head.core.kinds],
      ...(await head.filters()),
    ]);
  }
}

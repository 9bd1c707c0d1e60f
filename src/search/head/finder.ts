import { searchText } from '../../strings/search.ts';
import type { Entry, FindOptions, Found, SearchEngine } from '../found.ts';
import { type Knowledge, type KnowledgeFile, readKnowledge } from '../query/knowledge.ts';
import { NO_KNOWLEDGE, type ParsedQuery, parseQuery, withoutQuotes } from '../query/query.ts';
import type { HeadIndex } from './head-index.ts';
import type { Key } from './layout.ts';
import { loadClues, lookUp } from './look-up.ts';
import type { PageData } from './pagefind.ts';
import { planOf } from './plan.ts';
import { withPhrases } from './quotes.ts';
import { filtered } from './results.ts';
import { syllables } from './words.ts';

/** Where the search finds what it reads. */
export interface Source {
  /** Opens the head index; rejects when it cannot be loaded. */
  open(): Promise<HeadIndex>;
  /** The text of the page at a place among those with a text; null when it cannot be fetched. */
  text(place: number): Promise<PageData | null>;
  /** The address of a page as links need it. */
  address(url: string): string;
}

/** Number of files that are loaded to put slips right. */
const MOST_MISSED = 3;

/** Reading texts is loaded with the first text: the list is there before it. */
const readText = () => import('./page-text.ts');

/** The site's search: the head index ranks, the texts give the excerpts afterwards. */
export class Finder implements SearchEngine {
  readonly #source: Source;
  #head: Promise<HeadIndex> | undefined;
  #knowledge: Knowledge = NO_KNOWLEDGE;
  /** Pairs that were asked for while their parts were not loaded. */
  #missed: Array<Key> = [];
  /** The pages of entries. */
  readonly #pages = new WeakMap<Entry, number>();

  constructor(source: Source) {
    this.#source = source;
  }

  load(): Promise<HeadIndex> {
    this.#head ??= this.#open().catch((error: unknown) => {
      this.#head = undefined;
      throw error;
    });
    return this.#head;
  }

  async #open(): Promise<HeadIndex> {
    const head = await this.#source.open();
    const file = head.core.extras['tu-vung.json'] as KnowledgeFile | undefined;
    if (file) {
      // The index itself knows which syllables stand side by side.
      const hasPair = (first: string, second: string) => {
        const [word = '', next = ''] = syllables(`${first} ${second}`);
        const holds = head.holds({ word, next });
        if (!holds) this.#missed.push({ word, next });
        return holds;
      };
      this.#knowledge = readKnowledge(file, hasPair);
    }
    return head;
  }

  async find(query: string, { literal = false, filters = {} }: FindOptions = {}): Promise<Found> {
    const head = await this.load();
    const { parsed, ranked, missing, unknown } = await this.#look(head, query, literal);
    const { pages, kinds } = await filtered(ranked, filters, head);
    return {
      parsed,
      total: pages.length,
      kinds,
      missing,
      unknown: unknown || pages.length === 0,
      entries: (from, count) =>
        Promise.all(pages.slice(from, from + count).map(({ page }) => this.#entry(head, page))),
      excerpts: (entries) =>
        Promise.all(
          entries.map(async (entry) => {
            const page = await this.#text(head, this.#pages.get(entry) ?? -1);
            return page && (await readText()).excerptFrom(page, parsed);
          }),
        ),
    };
  }

  /** A phrase in quotes that stands on no page is searched by its words. */
  async #look(head: HeadIndex, query: string, literal: boolean) {
    const parsed = await this.#parse(head, query, literal);
    const found = { parsed, ...(await lookUp(head, parsed, query, literal)) };
    if (parsed.quoted.length === 0) return found;
    const ranked = await withPhrases(found.ranked, parsed.quoted, head, (page, phrases) =>
      this.#says(head, page, phrases).catch(() => null),
    );
    if (ranked.length > 0) return { ...found, ranked };
    const unquoted = withoutQuotes(query);
    const words = await this.#parse(head, unquoted, literal);
    const instead = await lookUp(head, words, unquoted, literal);
    return { parsed: { ...words, quoteDropped: true }, ...instead };
  }

  /**
   * Slips are put right by the words beside them: the parts of the query's words, which its ranking needs anyway,
   * are loaded first, then those of the pairs that the parser asked for in vain.
   */
  async #parse(head: HeadIndex, query: string, literal: boolean): Promise<ParsedQuery> {
    const parsed = parseQuery(query, this.#knowledge, literal);
    if (literal || parsed.units.every((unit) => !unit.plain)) return parsed;
    await loadClues(head, planOf(parsed, query));
    this.#missed = [];
    const nearly = parseQuery(query, this.#knowledge, literal);
    if (!(await head.loadMost(this.#missed, MOST_MISSED))) return nearly;
    return parseQuery(query, this.#knowledge, literal);
  }

  async filterValues() {
    const head = await this.load();
    return Object.fromEntries([
      [searchText.filterKind, head.core.kinds],
      ...(await head.filters()),
    ]);
  }

  async #entry(head: HeadIndex, page: number): Promise<Entry> {
    const [block, at] = await head.row(page);
    const entry: Entry = {
      url: this.#source.address(block.urls[at] ?? ''),
      title: block.titles[at] ?? '',
      kind: head.core.kinds[head.pageKinds[page] ?? 0] ?? '',
      detail: block.details[at] ?? '',
      abstract: block.abstracts[at] ?? '',
    };
    this.#pages.set(entry, page);
    return entry;
  }

  /** Whether a page says phrases; null when its text cannot be read. */
  async #says(head: HeadIndex, page: number, phrases: ReadonlyArray<string>) {
    const text = await this.#text(head, page);
    if (!text) return null;
    const { title, detail, abstract } = await this.#entry(head, page);
    return (await readText()).isSaid(phrases, [title, detail, abstract, text.content]);
  }

  /** The text of a page; null for one without a text, or when it is not the page's own. */
  async #text(head: HeadIndex, page: number): Promise<PageData | null> {
    const place = head.textPlace(page);
    if (place < 0) return null;
    const [block, at] = await head.row(page);
    const text = await this.#source.text(place);
    // While a new site is put in place, the two indexes may be of different days.
    return text?.url.endsWith(`/${block.urls[at]}`) ? text : null;
  }
}

import { searchText } from '../../strings/search.ts';
import type { Entry, FindOptions, Found, SearchEngine, SearchFiles } from '../found.ts';
import { type Knowledge, type KnowledgeFile, readKnowledge } from '../query/knowledge.ts';
import { type ParsedQuery, parseQuery, type QueryUnit } from '../query/query.ts';
import { answersFirst, taskTerms } from '../query/task-question.ts';
import { isSyllable } from '../query/typing.ts';
import { type Ranked, rank } from './engine.ts';
import { countKinds, kindsOfPages } from './kinds.ts';
import { entryOf, excerptFrom } from './page-text.ts';
import { type PageData, type Pagefind, type PageHit, pagefindIndex, ranking } from './pagefind.ts';
import type { SearchIndex } from './search-index.ts';
import { NO_YEARS, type Years, yearWeights } from './years.ts';

/** How often the page has loaded the index. */
let tries = 0;

/** The site's search, from query to ranked pages. Loads index and knowledge lazily. */
export class Finder implements SearchEngine {
  readonly #bundle: string;
  readonly #knowledgeUrl: string;
  #index: Promise<Pagefind> | undefined;
  #knowledge: Promise<Knowledge> | undefined;
  #years: Promise<Years> | undefined;
  /** When the current index was requested (performance.now()). */
  #since = 0;
  /** Serialises searches: Pagefind's options are shared state. */
  #last: Promise<unknown> = Promise.resolve();

  constructor({ bundle, knowledge }: SearchFiles) {
    this.#bundle = bundle;
    this.#knowledgeUrl = knowledge;
  }

  /** Starts loading the index; rejects when it cannot be loaded, and retries on the next call. */
  load(): Promise<Pagefind> {
    this.#index ??= this.#loadIndex().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #loadIndex(): Promise<Pagefind> {
    this.#since = performance.now();
    // Browsers cache a failed module import by its URL, so each retry needs a new URL.
    const again = tries++ === 0 ? '' : `?${tries}`;
    const pagefind: Pagefind = await import(
      /* @vite-ignore */ `${this.#bundle}pagefind.js${again}`
    );
    // A search takes milliseconds: a worker would only cost another download.
    await pagefind.options({ ranking, noWorker: true });
    await pagefind.init();
    return pagefind;
  }

  #knowledgeOnce(): Promise<Knowledge> {
    this.#knowledge ??= fetch(this.#knowledgeUrl)
      .then((response) => response.json() as Promise<KnowledgeFile>)
      .then(readKnowledge)
      .catch((error: unknown) => {
        this.#knowledge = undefined;
        throw error;
      });
    return this.#knowledge;
  }

  /** The years of the site; none when they cannot be fetched, because results without them are good enough. */
  #yearsOnce(): Promise<Years> {
    this.#years ??= fetch(new URL('nam.json', new URL(this.#knowledgeUrl, location.href)))
      .then((response) => response.json() as Promise<Years>)
      .catch(() => {
        this.#years = undefined;
        return NO_YEARS;
      });
    return this.#years;
  }

  /**
   * True when a part of the index could not be fetched. Pagefind treats it as empty and caches that: an
   * empty result is then not reliable, and only a new instance requests the part again.
   */
  #isBroken(): boolean {
    const bundle = new URL(this.#bundle, location.href).href;
    return performance
      .getEntriesByType('resource')
      .some(
        (entry) =>
          entry.startTime >= this.#since &&
          entry.name.startsWith(bundle) &&
          ((entry as PerformanceResourceTiming).responseStatus === 0 ||
            (entry as PerformanceResourceTiming).responseStatus >= 400),
      );
  }

  /** Finds pages, the best first. */
  find(query: string, { literal = false, filters = {} }: FindOptions = {}): Promise<Found> {
    const { [searchText.filterKind]: wanted, ...others } = filters;
    const run = this.#last.then(async () => {
      // Reload the index if fetches failed during an earlier query or while its excerpts were loaded.
      if (this.#isBroken()) this.#index = undefined;
      const [pagefind, knowledge] = await Promise.all([this.load(), this.#knowledgeOnce()]);
      const parsed = parseQuery(query, knowledge, literal);
      const index = pagefindIndex(pagefind, others);
      const weights = await yearWeights(pagefind, query, await this.#yearsOnce());
      const ranked = await rank(parsed, index, weights);
      const all = answersFirst(await this.#answers(index, query, literal), weights, ranked);
      const kindOf = await kindsOfPages(pagefind);
      const kind = ({ hit }: Ranked<PageHit>) => kindOf.get(hit.id) ?? '';
      const results = wanted ? all.filter((result) => wanted.includes(kind(result))) : all;
      const unknown = results.length === 0 || (await hasUnknown(parsed, pagefindIndex(pagefind)));
      if (this.#isBroken()) throw new Error('a part of the index could not be fetched');
      return {
        ...listOf(results, parsed),
        kinds: countKinds(all.map(kind)),
        unknown,
        calls: index.calls,
      };
    });
    this.#last = run.catch(() => undefined);
    return run;
  }

  async filterValues() {
    const filters = await (await this.load()).filters();
    return Object.fromEntries(
      Object.entries(filters).map(([name, values]) => [name, Object.keys(values)]),
    );
  }

  /** The lists of tasks that a question asks for. */
  async #answers(index: SearchIndex<PageHit>, query: string, literal: boolean) {
    if (literal) return [];
    for (const term of taskTerms(query)) {
      const found = await index.search(term);
      if (found.length > 0) return found;
    }
    return [];
  }
}

/** Ranked pages as the views read them: a page's data is loaded once it is shown. */
function listOf(results: ReadonlyArray<Ranked<PageHit>>, parsed: ParsedQuery) {
  const shown = new Map<string, PageData>();
  return {
    parsed,
    total: results.length,
    entries: async (from: number, count: number) => {
      const pages = await Promise.all(
        results.slice(from, from + count).map(({ hit }) => hit.data()),
      );
      for (const page of pages) shown.set(page.url, page);
      return pages.map(entryOf);
    },
    excerpts: async (entries: ReadonlyArray<Entry>) =>
      entries.map(({ url }) => {
        const page = shown.get(url);
        return page ? excerptFrom(page, parsed) : null;
      }),
  };
}

/**
 * True when a word is not a possible syllable ("cogn": the index matches its longest known prefix, here "co"),
 * or when a symbol, date or clause does not occur.
 */
async function hasUnknown({ units }: ParsedQuery, index: SearchIndex<PageHit>): Promise<boolean> {
  const strange = async ({ plain, forms }: QueryUnit) => {
    if (plain) return forms.every((form) => !isSyllable(form) && !/^\d+$/.test(form));
    for (const form of forms) if ((await index.search(form)).length > 0) return false;
    return true;
  };
  return (await Promise.all(units.map(strange))).includes(true);
}

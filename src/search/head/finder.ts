import { type NearTitle, nearTitles } from '../page/near-titles.ts';
import {
  type Knowledge,
  NO_KNOWLEDGE,
  needsKnowledge,
  type ParsedQuery,
  parseQuery,
  type QueryUnit,
} from '../query/query.ts';
import { answersFirst, taskTerms } from '../query/task-question.ts';
import { isSyllable } from '../query/typing.ts';
import { type Ranked, rank } from './engine.ts';
import { type Pagefind, type PageHit, pagefindIndex, ranking } from './pagefind.ts';
import type { SearchIndex } from './search-index.ts';
import { NO_YEARS, type Years, yearWeights } from './years.ts';

/** Written by src/views/search/search-knowledge.ts. */
interface KnowledgeFile {
  readonly acronyms: ReadonlyArray<readonly [string, ReadonlyArray<string>]>;
  readonly onlyBar: string;
  readonly both: string;
}

function readKnowledge({ acronyms, onlyBar, both }: KnowledgeFile): Knowledge {
  const words = (list: string) => list.split(' ').filter(Boolean);
  const bar = (word: string) => word.replace('d', 'đ');
  return {
    acronyms: new Map(acronyms),
    initialD: new Map<string, ReadonlyArray<string>>([
      ...words(onlyBar).map((word) => [word, [bar(word)]] as const),
      ...words(both).map((word) => [word, [bar(word), word]] as const),
    ]),
  };
}

export interface Found {
  readonly parsed: ParsedQuery;
  readonly results: ReadonlyArray<Ranked<PageHit>>;
  /** Number of index lookups for the query, which the engine's limits keep low. */
  readonly calls: number;
}

export interface FindOptions {
  /** Take words literally: no acronyms, no decoding of keystrokes. */
  readonly literal?: boolean;
  readonly filters?: Readonly<Record<string, ReadonlyArray<string>>>;
}

/** How often the page has loaded the index. */
let tries = 0;

/** The site's search, from query to ranked pages. Loads index and knowledge lazily. */
export class Finder {
  readonly #bundle: string;
  readonly #knowledgeUrl: string;
  readonly #titlesUrl: string;
  #index: Promise<Pagefind> | undefined;
  #knowledge: Promise<Knowledge> | undefined;
  #years: Promise<Years> | undefined;
  /** When the current index was requested (performance.now()). */
  #since = 0;
  /** Serialises searches: Pagefind's options are shared state. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param bundle URL of Pagefind's folder, with a slash at the end
   * @param knowledgeUrl URL of the knowledge file
   * @param titlesUrl URL of the list of titles
   */
  constructor(bundle: string, knowledgeUrl: string, titlesUrl: string) {
    this.#bundle = bundle;
    this.#knowledgeUrl = knowledgeUrl;
    this.#titlesUrl = titlesUrl;
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

  #knowledgeFor(query: string): Promise<Knowledge> {
    if (!needsKnowledge(query) && !this.#knowledge) return Promise.resolve(NO_KNOWLEDGE);
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
    const run = this.#last.then(async () => {
      // Reload the index if fetches failed during an earlier query or while its excerpts were loaded.
      if (this.#isBroken()) this.#index = undefined;
      const [pagefind, knowledge] = await Promise.all([this.load(), this.#knowledgeFor(query)]);
      const parsed = parseQuery(query, knowledge, literal);
      const index = pagefindIndex(pagefind, filters);
      const weights = await yearWeights(pagefind, query, await this.#yearsOnce());
      const ranked = await rank(parsed, index, weights);
      const results = answersFirst(await this.#answers(index, query, literal), weights, ranked);
      if (this.#isBroken()) throw new Error('a part of the index could not be fetched');
      return { parsed, results, calls: index.calls };
    });
    this.#last = run.catch(() => undefined);
    return run;
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

  /**
   * "Did you mean" suggestions when nothing was found, when a word is not a possible syllable ("cogn": the
   * index matches its longest known prefix, here "co"), or when a symbol, date or clause does not occur;
   * otherwise none. The titles are fetched only in these cases.
   */
  async nearby(query: string, { parsed, results }: Found): Promise<ReadonlyArray<NearTitle>> {
    const index = pagefindIndex(await this.load());
    const strange = async ({ plain, forms }: QueryUnit) => {
      if (plain) return forms.every((form) => !isSyllable(form) && !/^\d+$/.test(form));
      for (const form of forms) if ((await index.search(form)).length > 0) return false;
      return true;
    };
    const any = (await Promise.all(parsed.units.map(strange))).includes(true);
    if (results.length > 0 && !any) return [];
    const titles: ReadonlyArray<NearTitle> = await (await fetch(this.#titlesUrl)).json();
    return nearTitles(query, titles);
  }
}

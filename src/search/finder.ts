import { type Ranked, rank } from './engine.ts';
import { type NearTitle, nearTitles } from './near-titles.ts';
import { type Pagefind, type PageHit, pagefindIndex, ranking } from './pagefind.ts';
import {
  type Knowledge,
  NO_KNOWLEDGE,
  needsKnowledge,
  type ParsedQuery,
  parseQuery,
  type QueryUnit,
} from './query.ts';
import { isSyllable } from './typing.ts';

/** As src/views/search/search-knowledge.ts writes it. */
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
  /** Look-ups of the index that the query took: what the engine's limits hold down. */
  readonly calls: number;
}

export interface FindOptions {
  /** Take words as they stand: no acronyms, no decoding of keystrokes. */
  readonly literal?: boolean;
  readonly filters?: Readonly<Record<string, ReadonlyArray<string>>>;
}

/** How often the index was asked for on this page. */
let tries = 0;

/** The site's search, from query to ranked pages. Loads index and knowledge on first use. */
export class Finder {
  readonly #bundle: string;
  readonly #knowledgeUrl: string;
  readonly #titlesUrl: string;
  #index: Promise<Pagefind> | undefined;
  #knowledge: Promise<Knowledge> | undefined;
  /** When the index that is in use was asked for. */
  #since = 0;
  /** Searches run one after another: Pagefind's options are shared state. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param bundle address of Pagefind's folder, with a slash at the end
   * @param knowledgeUrl address of the knowledge file
   * @param titlesUrl address of the list of titles
   */
  constructor(bundle: string, knowledgeUrl: string, titlesUrl: string) {
    this.#bundle = bundle;
    this.#knowledgeUrl = knowledgeUrl;
    this.#titlesUrl = titlesUrl;
  }

  /** Starts loading the index; rejects when it cannot be had, and tries again on the next call. */
  load(): Promise<Pagefind> {
    this.#index ??= this.#loadIndex().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #loadIndex(): Promise<Pagefind> {
    this.#since = performance.now();
    // A module that failed stays failed under its address: each further try needs one of its own.
    const again = tries++ === 0 ? '' : `?${tries}`;
    const pagefind: Pagefind = await import(
      /* @vite-ignore */ `${this.#bundle}pagefind.js${again}`
    );
    // The search itself takes milliseconds: a worker would only cost another download.
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

  /**
   * True when a part of the index could not be fetched. Pagefind takes it for an empty one, and
   * remembers that: nothing found then means nothing, and only a new instance asks for it again.
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

  /** Finds pages; the best first. */
  find(query: string, { literal = false, filters = {} }: FindOptions = {}): Promise<Found> {
    const run = this.#last.then(async () => {
      // What failed with an earlier query, or with the texts of its results, is asked for anew.
      if (this.#isBroken()) this.#index = undefined;
      const [pagefind, knowledge] = await Promise.all([this.load(), this.#knowledgeFor(query)]);
      const parsed = parseQuery(query, knowledge, literal);
      const index = pagefindIndex(pagefind, filters);
      const results = await rank(parsed, index);
      if (this.#isBroken()) throw new Error('a part of the index could not be fetched');
      return { parsed, results, calls: index.calls };
    });
    this.#last = run.catch(() => undefined);
    return run;
  }

  /**
   * Pages that may be meant where nothing was found, where a word is none ("cogn": the index takes the
   * longest beginning that it knows, here "co"), or where a symbol, date or clause stands nowhere; for
   * any other query none. The titles are fetched only then.
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

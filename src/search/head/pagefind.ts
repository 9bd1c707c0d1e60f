import type { Hit, SearchIndex, TextHit } from './search-index.ts';

/** The data of a page in Pagefind's fragment, as far as results show it. */
export interface PageData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, ReadonlyArray<string>>>;
  readonly content: string;
  readonly locations?: ReadonlyArray<number>;
  readonly anchors?: ReadonlyArray<{ readonly id: string; readonly location: number }>;
}

export interface PagefindHit extends Hit {
  data(): Promise<PageData>;
}

export interface PageHit extends TextHit {
  data(): Promise<PageData>;
}

type Filters = Readonly<Record<string, ReadonlyArray<string>>>;

/** The used part of Pagefind's documented browser API (1.5, pagefind.js). */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  /** @param query null: every page that the filters let through */
  search(
    query: string | null,
    options?: { readonly filters?: Filters },
  ): Promise<{ readonly results: ReadonlyArray<PagefindHit> }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** Field weights; from the measurements in bench/search/README.md. */
export const ranking = {
  diacriticSimilarity: 1.5,
  pageLength: 0,
  metaWeights: { title: 5, ty: 3, kh: 8, vd: 2, ng: 4, nd: 2, hi: 0 },
} as const;

/**
 * Adapts Pagefind to the engine's index interface. In 1.5.2 a quoted search loses spellings that differ in
 * diacritics, so phrases are looked up with exact diacritics off and on, and merged. The option is shared
 * state: calls are serialised.
 */
export function pagefindIndex(
  pagefind: Pagefind,
  filters: Filters = {},
): SearchIndex<PageHit> & { readonly calls: number } {
  const options = Object.keys(filters).length > 0 ? { filters } : {};
  const cache = new Map<string, Promise<ReadonlyArray<PageHit>>>();
  const search = (query: string, exact: boolean) => {
    const key = `${exact ? '!' : ''}${query}`;
    const known = cache.get(key);
    if (known) return known;
    const found = pagefind.search(query, options).then(({ results }) =>
      results.map((hit) => ({
        id: hit.id,
        score: hit.score,
        words: hit.words,
        data: () => hit.data(),
        text: async () => {
          const { content, meta } = await hit.data();
          return `${meta.title ?? ''} ${content}`;
        },
      })),
    );
    cache.set(key, found);
    return found;
  };
  const quote = (phrase: string) => `"${phrase.replaceAll('"', ' ')}"`;
  return {
    /** Number of Pagefind queries; repeated ones are cached. */
    get calls() {
      return cache.size;
    },
    search: (query) => search(query, false),
    async phrases(phrases) {
      const loose: Array<ReadonlyArray<PageHit>> = [];
      for (const phrase of phrases) loose.push(await search(quote(phrase), false));
      await pagefind.options({ exactDiacritics: true });
      try {
        const united: Array<ReadonlyArray<PageHit>> = [];
        for (const [index, phrase] of phrases.entries()) {
          united.push([...(loose[index] ?? []), ...(await search(quote(phrase), true))]);
        }
        return united;
      } finally {
        await pagefind.options({ exactDiacritics: false });
      }
    },
  };
}

/** The data of a page in Pagefind's fragment, as far as excerpts need it. */
export interface PageData {
  readonly url: string;
  readonly content: string;
  readonly anchors?: ReadonlyArray<{ readonly id: string; readonly location: number }>;
}

interface Hit {
  data(): Promise<PageData>;
}

/** The used part of Pagefind's documented browser API. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  /** @param query null: every page */
  search(
    query: string | null,
    options: { readonly sort: Readonly<Record<string, 'asc'>> },
  ): Promise<{ readonly results: ReadonlyArray<Hit> }>;
}

/** By what the full-text index sorts its pages: the order of the head index (src/integrations/full-text-index.ts). */
export const ORDER = 'trang';

/** How often this page has loaded Pagefind. */
let tries = 0;

/** All pages that have a text, in the order of the head index. */
async function load(bundle: string): Promise<ReadonlyArray<Hit>> {
  // Browsers cache a failed module import by its URL, so each retry needs a new URL.
  const again = tries++ === 0 ? '' : `?${tries}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`);
  // Only texts are read: a worker would cost another download.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return (await pagefind.search(null, { sort: { [ORDER]: 'asc' } })).results;
}

/** The texts of the site's pages: Pagefind's, loaded when the first one is wanted. */
export class FullTexts {
  readonly #bundle: string;
  #hits: Promise<ReadonlyArray<Hit>> | undefined;

  /** @param bundle URL of Pagefind's folder, with a slash at the end */
  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  /** The text of the page at a place among those with a text; null when it cannot be fetched. */
  async text(place: number): Promise<PageData | null> {
    try {
      this.#hits ??= load(this.#bundle);
      return (await (await this.#hits)[place]?.data()) ?? null;
    } catch {
      this.#hits = undefined;
      return null;
    }
  }
}

/** The data of a page in Pagefind's fragment, as far as excerpts need it. */
export interface PageData {
  readonly url: string;
  readonly content: string;
  readonly anchors?: ReadonlyArray<{ readonly id: string; readonly location: number }>;
}

interface Hit {
  readonly id: string;
  data(): Promise<PageData>;
}

/** The used part of Pagefind's documented browser API. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  /** @param query null: every page */
  search(query: string | null): Promise<{ readonly results: ReadonlyArray<Hit> }>;
}

/** How often this page has loaded Pagefind. */
let tries = 0;

async function load(bundle: string): Promise<ReadonlyMap<string, Hit>> {
  // Browsers cache a failed module import by its URL, so each retry needs a new URL.
  const again = tries++ === 0 ? '' : `?${tries}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`);
  // Only texts are read: a worker would cost another download.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const { results } = await pagefind.search(null);
  return new Map(results.map((hit) => [hit.id, hit]));
}

/** The texts of the site's pages: Pagefind's, loaded when the first one is wanted. */
export class FullTexts {
  readonly #bundle: string;
  #hits: Promise<ReadonlyMap<string, Hit>> | undefined;

  /** @param bundle URL of Pagefind's folder, with a slash at the end */
  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  /** A page's text by its id in the index; null when there is none or it cannot be fetched. */
  async text(id: string): Promise<PageData | null> {
    if (id === '') return null;
    try {
      this.#hits ??= load(this.#bundle);
      return (await (await this.#hits).get(id)?.data()) ?? null;
    } catch {
      this.#hits = undefined;
      return null;
    }
  }
}

import { searchWords as words } from '../strings/vi.ts';
import { excerptPieces, type ResultData } from './results.ts';

/** The part of Pagefind's browser API that is used (pagefind 1.5, /pagefind/pagefind.js). */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: ReadonlyArray<PendingResult> }>;
}

/** A hit whose title and excerpt are still to be fetched. */
interface PendingResult {
  data(): Promise<ResultData>;
}

const PAGE_SIZE = 10;

/**
 * <site-search data-bundle="/pagefind/">: improves the plain form inside it. Searches as the reader
 * types, keeps the query in the address, announces the count. Nothing is loaded before the first
 * query.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts queries, so that a slow answer never overwrites a newer one. */
  #turn = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) throw new Error('<site-search> needs an <input> inside');
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => this.#search(input.value));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search(input.value);
    });
    addEventListener('popstate', () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      this.#search(input.value);
    });
    this.#search(input.value);
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ `${this.dataset.bundle}pagefind.js`)
      .then(async (pagefind: Pagefind) => {
        await pagefind.init();
        return pagefind;
      })
      .catch((error: unknown) => {
        // Let the next query try again: the connection may be back by then.
        this.#pagefind = undefined;
        throw error;
      });
    return this.#pagefind;
  }

  async #search(raw: string): Promise<void> {
    const turn = ++this.#turn;
    const query = raw.normalize('NFC').trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(null, '', address);
    if (!query) return this.#show(words.empty, []);

    this.#announce(words.loading);
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query);
      if (turn !== this.#turn) return;
      const shown = await Promise.all(results.slice(0, PAGE_SIZE).map((result) => result.data()));
      if (turn !== this.#turn) return;
      const message = results.length > 0 ? words.count(results.length, query) : words.none(query);
      this.#show(message, shown, results.slice(PAGE_SIZE));
    } catch {
      if (turn === this.#turn) this.#show(words.failed, []);
    }
  }

  #announce(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }

  #show(
    message: string,
    results: ReadonlyArray<ResultData>,
    rest: ReadonlyArray<PendingResult> = [],
  ): void {
    this.#announce(message);
    this.querySelector('ol')?.replaceChildren(...results.map(resultItem));
    this.#offerMore(rest);
  }

  /** The button under the list: puts the next results below and the focus on the first of them. */
  #offerMore(rest: ReadonlyArray<PendingResult>): void {
    const more = this.querySelector<HTMLButtonElement>('button[data-more]');
    if (!more) return;
    more.hidden = rest.length === 0;
    more.onclick = async () => {
      const next = await Promise.all(rest.slice(0, PAGE_SIZE).map((result) => result.data()));
      const items = next.map(resultItem);
      this.querySelector('ol')?.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#offerMore(rest.slice(PAGE_SIZE));
    };
  }
}

function resultItem(result: ResultData): HTMLLIElement {
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.meta.title ?? result.url;
  const kind = document.createElement('span');
  kind.className = 'small soft';
  kind.textContent = result.filters[words.filterKind]?.join(', ') ?? '';
  const excerpt = document.createElement('p');
  for (const { text, marked } of excerptPieces(result.excerpt)) {
    const node = document.createElement(marked ? 'mark' : 'span');
    node.textContent = text;
    excerpt.append(node);
  }
  const item = document.createElement('li');
  item.append(link, ' ', kind, excerpt);
  return item;
}

customElements.define('site-search', SiteSearch);

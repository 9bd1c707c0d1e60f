import { searchText } from '../../strings/search.ts';
import type { Found } from '../found.ts';
import type { NearTitle } from './near-titles.ts';
import {
  byKind,
  element,
  nearNote,
  reportBox,
  resultItem,
  type Shown,
  understoodNote,
} from './render.ts';
import { SearchAddress } from './search-address.ts';
import type { SearchHost, SearchView } from './search-view.ts';

/** Number of results per further batch, loaded automatically or on request. */
const MORE = 7;

/** The search page: all results grouped by kind; query and filters are in the URL. */
export class ResultsPage implements SearchView {
  readonly idle = searchText.empty;
  readonly busy = searchText.loading;
  readonly #host: SearchHost;
  readonly #address: SearchAddress;
  readonly #target: HTMLElement;

  constructor(host: SearchHost) {
    this.#host = host;
    this.#address = new SearchAddress(host.root, host.input);
    this.#target = host.root.querySelector<HTMLElement>('[data-results]') ?? host.root;
  }

  start(typed: string | null): void {
    const { root, input, search, say } = this.#host;
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#address.write('typing');
      this.#address.settle();
      search();
    });
    const details = root.querySelector('details');
    const fill = () =>
      void this.#address.fill(() => this.#host.filterValues()).catch(() => say(searchText.failed));
    details?.addEventListener('toggle', fill);
    // The reader may have opened it before this script was loaded.
    if (details?.open) fill();
    for (const select of this.#address.selects) {
      select.addEventListener('change', () => {
        this.#address.write('step');
        search();
      });
    }
    addEventListener('popstate', () => {
      this.#address.read();
      search();
    });
    this.#address.read();
    if (typed !== null && typed !== input.value) {
      input.value = typed;
      this.#address.write('typing');
    }
    search();
  }

  filters() {
    return this.#address.filters();
  }

  typed(): void {
    this.#address.write('typing');
  }

  clear(): void {
    this.#target.removeAttribute('aria-busy');
    this.#target.replaceChildren();
  }

  show(query: string, found: Found, first: ReadonlyArray<Shown>): void {
    const host = this.#host;
    const count = found.total;
    host.say(count > 0 ? searchText.count(count, query) : searchText.none(query));
    const { turn } = host;
    const shown = [...first];
    const understood = understoodNote(found.parsed, () => {
      host.input.focus();
      host.search(true);
    });
    const report = reportBox(searchText.reportText(query, count), host.say);
    let near: ReadonlyArray<NearTitle> = [];
    const draw = () => {
      // Keep the keyboard focus when the list is redrawn.
      const focused = this.#target.contains(document.activeElement)
        ? document.activeElement?.getAttribute('href')
        : null;
      this.#target.replaceChildren(
        ...(understood ? [understood] : []),
        ...nearNote(near),
        ...groups(shown),
        ...more(),
        report,
      );
      if (focused) this.#linkTo(focused)?.focus();
    };
    let loading = false;
    /** Appends the next results; one request at a time, to avoid duplicates. */
    const extend = async (): Promise<Array<Shown>> => {
      if (loading) return [];
      loading = true;
      const next = await host.texts(found, shown.length, MORE).finally(() => {
        loading = false;
      });
      if (turn !== host.turn || next.length === 0) return [];
      shown.push(...next);
      draw();
      return next;
    };
    const more = (): Array<HTMLElement> => {
      const left = found.total - shown.length;
      if (left <= 0) return [];
      const button = element('button', { type: 'button' }, searchText.more(left));
      button.addEventListener('click', async () => {
        const [next] = await extend().catch(() => []);
        if (next) this.#linkTo(next.url)?.focus();
      });
      return [button];
    };
    draw();
    this.#target.setAttribute('aria-busy', 'true');
    const nearby = host.nearby(query, found).then((titles) => {
      near = titles.filter(([, href]) => !shown.some(({ url }) => url.split('#')[0] === href));
      if (turn === host.turn && near.length > 0) draw();
    });
    // A failed batch is loaded again on the next request.
    void Promise.allSettled([extend(), nearby]).then(() => {
      if (turn === host.turn) this.#target.removeAttribute('aria-busy');
    });
  }

  #linkTo(href: string): HTMLAnchorElement | undefined {
    return [...this.#target.querySelectorAll<HTMLAnchorElement>('li > a')].find(
      (link) => link.getAttribute('href') === href,
    );
  }

  key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || (event.target as Element).matches('select, textarea')) return;
    const stops = [this.#host.input, ...this.#target.querySelectorAll<HTMLElement>('li > a')];
    const next = stops[stops.indexOf(document.activeElement as HTMLInputElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

const groups = (shown: ReadonlyArray<Shown>): Array<HTMLElement> =>
  [...byKind(shown)].map(([kind, results]) =>
    element(
      'section',
      {},
      element('h2', {}, kind),
      element('ul', { class: 'plain' }, ...results.map(resultItem)),
    ),
  );

import { searchText } from '../../strings/search.ts';
import type { SearchEngine } from '../found.ts';
import { openSearch, tuning } from '../head/open-search.ts';
import { HeaderList } from './header-list.ts';
import type { SearchHost, SearchView } from './search-view.ts';

/**
 * <site-search data-bundle data-titles>: enhances the form inside it. In the header it shows
 * the best pages in a list under the box; with data-page, the search page begins it with a view of all of them
 * (results-page.ts). Nothing is loaded before the box is focused or the URL contains a query.
 */
export class SiteSearch extends HTMLElement implements SearchHost {
  /** For measurements (bench/search/study.ts). */
  static readonly tuning = tuning;
  readonly root = this;
  turn = 0;
  #engine: SearchEngine | undefined;
  #view: SearchView | undefined;

  get input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('<site-search> needs an <input> inside');
    return input;
  }

  get engine(): SearchEngine {
    this.#engine ??= openSearch(this.dataset.bundle ?? '');
    return this.#engine;
  }

  connectedCallback(): void {
    if (!this.hasAttribute('data-page')) this.begin(new HeaderList(this));
  }

  /** Begins to search for what is typed, and to show it in a view. */
  begin(view: SearchView): void {
    const { input } = this;
    this.#view = view;
    const warmUp = () => void this.engine.load().catch(() => undefined);
    input.addEventListener('focus', warmUp);
    input.addEventListener('input', () => {
      view.typed();
      this.search();
    });
    this.addEventListener('keydown', (event) => {
      // Enter during an IME composition confirms letters, not a result.
      if (!event.isComposing) view.key(event);
    });
    // The reader may have focused the box and typed before this script was loaded.
    const focused = document.activeElement === input;
    if (focused) warmUp();
    view.start(focused && input.value ? input.value : null);
  }

  readonly search = (literal = false): void => void this.#update(literal);

  readonly cancel = (): void => {
    this.turn += 1;
  };

  readonly say = (message: string): void => {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== message) status.textContent = message;
  };

  async #update(literal: boolean): Promise<void> {
    const view = this.#view;
    if (!view) return;
    this.turn += 1;
    const { turn } = this;
    // Pasted marks of direction would turn the sentences around that name the query.
    const query = this.input.value.replace(/\p{Bidi_Control}/gu, '');
    if (query.trim() === '') {
      this.say(view.idle);
      view.clear();
      return;
    }
    if (view.busy) this.say(view.busy);
    try {
      const found = await this.engine.find(query, { literal, filters: view.filters() });
      if (turn === this.turn) await view.show(query, found);
    } catch {
      // After a failure the next query starts over.
      this.#engine = undefined;
      if (turn !== this.turn) return;
      view.clear();
      this.say(searchText.failed);
      this.toggleAttribute('data-failed', true);
    }
  }
}

customElements.define('site-search', SiteSearch);

import { searchText } from '../../strings/search.ts';
import { searchPageText } from '../../strings/search-page.ts';
import type { Found } from '../found.ts';
import { AnswerPlace } from './answer-place.ts';
import { FilterPanel } from './filter-panel.ts';
import { FoundNothing } from './found-nothing.ts';
import { KindChips } from './kind-chips.ts';
import { putNote } from './notes.ts';
import { ResultsPlace } from './results-place.ts';
import { SearchAddress } from './search-address.ts';
import type { SearchHost, SearchView } from './search-view.ts';
import type { SiteSearch } from './site-search.ts';
import './site-search.ts';

/** The search page: one ranked list, its kinds as a filter; query and filters are in the URL. */
class ResultsPage implements SearchView {
  readonly idle = searchPageText.empty;
  readonly #host: SearchHost;
  readonly #address: SearchAddress;
  readonly #filters: FilterPanel;
  readonly #kinds: KindChips;
  readonly #nothing: FoundNothing;
  readonly #answer: AnswerPlace;
  readonly #note: HTMLElement;
  readonly #results: ResultsPlace;

  constructor(host: SearchHost) {
    const { root, input } = host;
    const part = (name: string): HTMLElement => {
      const found = root.querySelector<HTMLElement>(`[data-${name}]`);
      if (!found) throw new Error(`the search page has no [data-${name}]`);
      return found;
    };
    this.#host = host;
    this.#filters = new FilterPanel(root);
    this.#kinds = new KindChips(part('kinds'), this.#filtered);
    this.#address = new SearchAddress(input, [this.#kinds, ...this.#filters.fields]);
    this.#nothing = new FoundNothing(part('found-nothing'), input, host.say);
    this.#answer = new AnswerPlace(part('answer'), (is) =>
      root.toggleAttribute('data-answered', is),
    );
    this.#note = part('note');
    this.#results = new ResultsPlace(host, part('results'));
  }

  /** What stands there stays until there is something else: nothing moves for a message. */
  get busy(): string | null {
    return this.#results.isEmpty ? searchPageText.loading : null;
  }

  start(typed: string | null): void {
    const { root, input, search, say } = this.#host;
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#address.write('typing');
      this.#address.settle();
      search();
    });
    this.#filters.start(
      () => this.#host.engine,
      this.#filtered,
      () => say(searchText.failed),
    );
    this.#nothing.start();
    addEventListener('popstate', () => {
      this.#address.read();
      search();
    });
    this.#address.read();
    this.#filters.openIfUsed();
    if (typed !== null && typed !== input.value) {
      input.value = typed;
      this.#address.write('typing');
    }
    this.#results.expect(input.value.trim() !== '');
    search();
  }

  readonly #filtered = (): void => {
    this.#address.write('step');
    this.#host.search();
  };

  filters() {
    return this.#address.filters();
  }

  typed(): void {
    this.#address.write('typing');
  }

  clear(): void {
    this.#kinds.hide();
    this.#answer.clear();
    this.#note.replaceChildren();
    for (const state of ['data-listed', 'data-noted']) this.#host.root.removeAttribute(state);
    this.#results.clear();
  }

  async show(query: string, found: Found): Promise<void> {
    const { root, input, say, search } = this.#host;
    const { total, parsed } = found;
    void this.#answer.answer(query, parsed);
    await this.#results.show(query, found, () => {
      say(total > 0 ? searchText.count(total, query) : searchText.none(query));
      root.toggleAttribute('data-listed', total > 0);
      putNote(this.#note, query, found, () => {
        input.focus();
        search(true);
      });
      root.toggleAttribute('data-noted', this.#note.hasChildNodes());
      this.#kinds.show(found);
      this.#nothing.saw(query, total);
    });
  }

  key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || (event.target as Element).matches('select, textarea, [type="radio"]')) return;
    const stops = [this.#host.input, ...this.#results.links];
    const next = stops[stops.indexOf(document.activeElement as HTMLInputElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

for (const root of document.querySelectorAll<SiteSearch>('site-search[data-page]'))
  root.begin(new ResultsPage(root));

import { searchText } from '../../strings/search.ts';
import type { Found } from '../found.ts';
import { AnswerPlace } from './answer-place.ts';
import { element } from './dom.ts';
import { FilterPanel } from './filter-panel.ts';
import { FoundNothing } from './found-nothing.ts';
import { KindChips } from './kind-chips.ts';
import { readNote } from './notes.ts';
import { readyText } from './ready-text.ts';
import { ResultList } from './result-list.ts';
import { SearchAddress } from './search-address.ts';
import type { SearchHost, SearchView } from './search-view.ts';
import { similarPages, similarSection } from './similar-pages.ts';

/** Number of results shown at once, and of those that a press on the button adds. */
const FIRST = 10;
const MORE = 20;

/** The search page: one ranked list, its kinds as a filter; query and filters are in the URL. */
export class ResultsPage implements SearchView {
  readonly idle = searchText.empty;
  readonly #host: SearchHost;
  readonly #address: SearchAddress;
  readonly #filters: FilterPanel;
  readonly #kinds: KindChips;
  readonly #nothing: FoundNothing;
  readonly #answer: AnswerPlace;
  readonly #target: HTMLElement;
  #list: ResultList | undefined;

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
    this.#answer = new AnswerPlace(part('answer'));
    this.#target = part('results');
  }

  /** What stands there stays until there is something else: nothing moves for a message. */
  get busy(): string | null {
    return this.#list ? null : searchText.loading;
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
    input.addEventListener('focus', () => this.#answer.start(), { once: true });
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
    // Keeps what is below from being pressed until it has its place.
    this.#target.toggleAttribute('data-coming', input.value.trim() !== '');
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
    this.#list = undefined;
    this.#kinds.hide();
    this.#answer.show(null);
    for (const state of ['data-coming', 'data-filling']) this.#target.removeAttribute(state);
    this.#target.replaceChildren();
  }

  async show(query: string, found: Found): Promise<void> {
    const { root, input, say, search, turn } = this.#host;
    const list = new ResultList(found);
    // All that stands above or in the list is drawn at once: nothing comes in between later.
    const [similar, card] = await Promise.all([
      similarPages(root.dataset.titles ?? '', query, found),
      this.#answer.cardFor(query, found.parsed),
      list.extend(FIRST),
    ]);
    if (turn !== this.#host.turn) return;
    const { total } = found;
    this.#list = list;
    this.#target.removeAttribute('data-coming');
    say(total > 0 ? searchText.count(total, query) : searchText.none(query));
    this.#nothing.saw(query, total);
    this.#kinds.show(found);
    this.#answer.show(card);
    const report = readyText(
      searchText.report,
      () => searchText.reportText(query, total),
      () => say(searchText.reportCopied),
    );
    this.#target.replaceChildren(
      ...readNote(found, () => {
        input.focus();
        search(true);
      }),
      ...similarSection(similar.filter(([, href]) => !list.begins(href))),
      ...(total > 0 ? [element('h2', { class: 'hidden' }, searchText.results), list.node] : []),
      ...this.#more(list, turn),
      element('div', { class: 'report small no-print' }, report.button, report.field),
    );
    void this.#fill(list, 0);
  }

  /** The button below the list, as long as it has an end beyond. */
  #more(list: ResultList, turn: number): Array<HTMLElement> {
    if (list.left <= 0) return [];
    const button = element(
      'button',
      { type: 'button', class: 'no-print' },
      searchText.more(list.left),
    );
    button.addEventListener('click', async () => {
      const from = list.links.length;
      // A failed batch is loaded again on the next press.
      const first = await list.extend(MORE).catch(() => undefined);
      if (!first || turn !== this.#host.turn) return;
      first.focus();
      if (list.left > 0) button.textContent = searchText.more(list.left);
      else button.remove();
      await this.#fill(list, from);
    });
    return [button];
  }

  /** Excerpts come when they come; without them the abstracts stay. */
  async #fill(list: ResultList, from: number): Promise<void> {
    this.#target.setAttribute('data-filling', '');
    await list.fill(from).catch(() => undefined);
    if (list === this.#list) this.#target.removeAttribute('data-filling');
  }

  key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || (event.target as Element).matches('select, textarea, [type="radio"]')) return;
    const stops = [this.#host.input, ...(this.#list?.links ?? [])];
    const next = stops[stops.indexOf(document.activeElement as HTMLInputElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

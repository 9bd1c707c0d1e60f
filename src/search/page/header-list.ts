import { searchText } from '../../strings/search.ts';
import type { Found } from '../found.ts';
import { type Child, element } from './dom.ts';
import type { SearchHost, SearchView } from './search-view.ts';

/** Number of pages in the list. */
const SHOWN = 6;

/** The best pages in a list box under the search box (ARIA 1.2 combobox pattern). */
export class HeaderList implements SearchView {
  readonly idle = '';
  readonly busy = null;
  readonly #host: SearchHost;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(host: SearchHost) {
    this.#host = host;
    this.#list = element('div', {
      role: 'listbox',
      id: `${host.input.id}-list`,
      'aria-label': searchText.results,
    });
    this.#list.hidden = true;
  }

  start(typed: string | null): void {
    const { root, input, cancel, search } = this.#host;
    // Keep the focus in the search box when the list is clicked.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) this.#follow(option);
    });
    root.append(this.#list, element('p', { role: 'status', class: 'hidden' }));
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    })) {
      input.setAttribute(name, value);
    }
    root.addEventListener('focusout', (event) => {
      if (root.contains(event.relatedTarget as Node | null)) return;
      cancel();
      this.#expand(false);
    });
    if (typed) search();
  }

  filters() {
    return {};
  }

  typed(): void {
    // The list opens when results arrive.
  }

  async show(query: string, found: Found): Promise<void> {
    const { turn, input } = this.#host;
    const entries = await found.entries(0, SHOWN);
    if (turn !== this.#host.turn) return;
    const { total } = found;
    this.#list.replaceChildren(
      ...entries.map(({ url, title, kind }, at) =>
        option(
          `${input.id}-o${at}`,
          url,
          element('span', { class: 'title' }, title),
          element('small', {}, kind),
        ),
      ),
      option(
        `${input.id}-o${entries.length}`,
        this.#pageAddress(query),
        total > 0 ? searchText.all(total) : searchText.none(query),
      ),
    );
    this.#host.say(searchText.count(total, query));
    this.#expand(true);
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#expand(false);
  }

  key(event: KeyboardEvent): void {
    const open = !this.#list.hidden;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      // Also prevent a pending search from opening the list.
      this.#host.cancel();
      if (!open) return;
      this.#expand(false);
    } else if (step !== 0 && !open && this.#options().length > 0) this.#expand(true);
    else if (step !== 0 && open) this.#select(this.#active + step);
    else if (event.key === 'Enter' && open && this.#active >= 0) {
      const option = this.#options()[this.#active];
      if (option) this.#follow(option);
    } else return;
    event.preventDefault();
  }

  #options(): Array<HTMLElement> {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #pageAddress(query: string): string {
    const form = this.#host.root.querySelector('form');
    const action = new URL(form?.action ?? '', location.href);
    action.searchParams.set('q', query);
    return action.href;
  }

  #expand(open: boolean): void {
    this.#list.hidden = !open;
    this.#host.input.setAttribute('aria-expanded', String(open));
    this.#select(-1);
  }

  #select(index: number): void {
    const options = this.#options();
    this.#active = options.length === 0 ? -1 : Math.max(-1, Math.min(index, options.length - 1));
    for (const [i, option] of options.entries()) {
      option.setAttribute('aria-selected', String(i === this.#active));
    }
    const active = options[this.#active];
    const { input } = this.#host;
    if (active) {
      input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  #follow(option: HTMLElement): void {
    location.assign(option.dataset.href ?? '');
  }
}

/** A line of the list: where it leads, and what stands in it. */
const option = (id: string, address: string, ...children: ReadonlyArray<Child>): HTMLElement =>
  element(
    'div',
    { role: 'option', id, 'aria-selected': 'false', 'data-href': address },
    ...children,
  );

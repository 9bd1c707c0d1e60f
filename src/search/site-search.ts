import { searchWords as words } from '../strings/vi.ts';
import { Finder, type Found } from './finder.ts';
import {
  byKind,
  element,
  resultItem,
  resultOption,
  type Shown,
  shownOf,
  understoodNote,
} from './render.ts';

/** Pages shown as soon as they are there, and how many more come after them by themselves. */
const FIRST = 2;
const MORE = 7;

/**
 * <site-search data-bundle data-knowledge>: improves the form inside it. In the header it shows the
 * best pages in a list under the box (ARIA combobox); with data-page, on the search page, it shows
 * all of them grouped by kind and keeps query and filters in the address. Nothing is loaded before
 * the box has the focus.
 */
export class SiteSearch extends HTMLElement {
  #finder: Finder | undefined;
  /** Counts queries, so that a slow answer never overwrites a newer one. */
  #turn = 0;
  #active = -1;
  /** True when the address is a step of its own to go back to; typing then begins the next step. */
  #settled = true;

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('<site-search> needs an <input> inside');
    return input;
  }

  get #onPage(): boolean {
    return this.hasAttribute('data-page');
  }

  get finder(): Finder {
    this.#finder ??= new Finder(this.dataset.bundle ?? '', this.dataset.knowledge ?? '');
    return this.#finder;
  }

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener('focus', () => void this.finder.load().catch(() => undefined));
    input.addEventListener('input', () => {
      if (this.#onPage) this.#keepAddress('typing');
      void this.#update();
    });
    this.addEventListener('keydown', (event) => this.#onKey(event));
    if (this.#onPage) this.#startPage();
    else this.#startHeader();
    // The box may have got the focus, and letters, before this script came.
    if (document.activeElement === input) {
      void this.finder.load().catch(() => undefined);
      if (input.value && !this.#onPage) void this.#update();
    }
  }

  // --- search page -------------------------------------------------------------------------------

  #startPage(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keepAddress('typing');
      this.#settled = true;
      void this.#update();
    });
    // The choices are fetched when someone wants to filter, not for every search.
    const details = this.querySelector('details');
    const fill = () => void this.#fillFilters().catch(() => this.#say(words.failed));
    details?.addEventListener('toggle', fill);
    // It may have been opened before this script came.
    if (details?.open) fill();
    for (const select of this.#selects()) {
      select.addEventListener('change', () => {
        this.#keepAddress('step');
        void this.#update();
      });
    }
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
  }

  #selects(): Array<HTMLSelectElement> {
    return [...this.querySelectorAll('select')];
  }

  #filters(): Record<string, Array<string>> {
    const chosen = this.#selects().filter((select) => select.value !== '');
    return Object.fromEntries(
      chosen.map((select) => [select.dataset.filter ?? '', [select.value]]),
    );
  }

  /** Puts query and filters into the form and searches. */
  #readAddress(): void {
    const { searchParams } = new URL(location.href);
    this.#input.value = searchParams.get('q') ?? '';
    for (const select of this.#selects()) {
      const value = searchParams.get(select.name) ?? '';
      // Options come with the index; a value from the address has to stand before that.
      if (value && ![...select.options].some((o) => o.value === value))
        select.add(new Option(value, value));
      select.value = value;
    }
    const details = this.querySelector('details');
    if (details && this.#selects().some((select) => select.value)) details.open = true;
    this.#settled = true;
    void this.#update();
  }

  /** Keeps the address true. Typing makes one step in the history, a filter one of its own. */
  #keepAddress(by: 'typing' | 'step'): void {
    const address = new URL(location.href);
    const set = (name: string, value: string) =>
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    set('q', this.#input.value.trim());
    for (const select of this.#selects()) set(select.name, select.value);
    if (address.href === location.href) return;
    if (by === 'step' || this.#settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#settled = by === 'step';
  }

  async #fillFilters(): Promise<void> {
    if (this.#selects().every((select) => select.options.length > 2)) return;
    const pagefind = await this.finder.load();
    const available = await pagefind.filters();
    for (const select of this.#selects()) {
      const chosen = select.value;
      const values = Object.keys(available[select.dataset.filter ?? ''] ?? {}).sort((a, b) =>
        a.localeCompare(b, 'vi'),
      );
      const [any] = select.options;
      select.replaceChildren(
        ...(any ? [any] : []),
        ...values.map((value) => new Option(value, value)),
      );
      select.value = chosen;
    }
  }

  // --- both ---------------------------------------------------------------------------------------

  #say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== message) status.textContent = message;
  }

  async #update(literal = false): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value;
    const filters = this.#filters();
    if (query.trim() === '') {
      this.#say(this.#onPage ? words.empty : '');
      this.#clear();
      return;
    }
    if (this.#onPage) this.#say(words.loading);
    try {
      const found = await this.finder.find(query, { literal, filters });
      if (turn !== this.#turn) return;
      const shown = await this.#show(found, 0, FIRST);
      if (turn !== this.#turn) return;
      if (this.#onPage) this.#showPage(query, found, shown);
      else this.#showList(query, found, shown);
    } catch {
      // Whatever failed, the next query begins anew.
      this.#finder = undefined;
      if (turn !== this.#turn) return;
      this.#clear();
      this.#say(words.failed);
      this.toggleAttribute('data-failed', true);
    }
  }

  /** The next results; those far below the best only when `folded` says so. */
  async #show(
    { results, parsed }: Found,
    from: number,
    count: number,
    folded = false,
  ): Promise<Array<Shown>> {
    const batch = results.slice(from, from + count).filter((result) => folded || !result.folded);
    return Promise.all(batch.map(async ({ hit }) => shownOf(await hit.data(), parsed)));
  }

  #clear(): void {
    this.querySelector('[data-results]')?.replaceChildren();
    this.querySelector('[role="listbox"]')?.replaceChildren();
    this.#expand(false);
  }

  // --- results on the search page -------------------------------------------------------------------

  #showPage(query: string, found: Found, first: ReadonlyArray<Shown>): void {
    const count = found.results.filter((result) => !result.folded).length;
    this.#say(count > 0 ? words.count(count, query) : words.none(query));
    const target = this.querySelector('[data-results]');
    if (!target) return;
    const shown = [...first];
    const linkTo = (href: string) =>
      [...target.querySelectorAll<HTMLAnchorElement>('li > a')].find(
        (link) => link.getAttribute('href') === href,
      );
    const turn = this.#turn;
    let loading = false;
    /** Adds the next results; one request at a time, so that none comes twice. */
    const extend = async (folded: boolean): Promise<Array<Shown>> => {
      if (loading) return [];
      loading = true;
      const next = await this.#show(found, shown.length, MORE, folded);
      loading = false;
      if (turn !== this.#turn || next.length === 0) return [];
      shown.push(...next);
      draw();
      return next;
    };
    const draw = () => {
      const groups = [...byKind(shown)].map(([kind, results]) =>
        element(
          'section',
          {},
          element('h2', {}, kind),
          element('ul', { class: 'plain' }, ...results.map(resultItem)),
        ),
      );
      const note = understoodNote(found.parsed, () => {
        this.#input.focus();
        void this.#update(true);
      });
      const focused = target.contains(document.activeElement)
        ? document.activeElement?.getAttribute('href')
        : null;
      target.replaceChildren(
        ...(note ? [note] : []),
        ...groups,
        ...more(),
        this.#report(query, count),
      );
      if (focused) linkTo(focused)?.focus();
    };
    const more = (): Array<HTMLElement> => {
      const left = found.results.length - shown.length;
      if (left <= 0) return [];
      const button = element('button', { type: 'button' }, words.more(left));
      button.addEventListener('click', async () => {
        const next = await extend(true);
        if (next[0]) linkTo(next[0].url)?.focus();
      });
      return [button];
    };
    draw();
    void extend(false);
  }

  /** Text to copy for whoever looks after the search; nothing is sent anywhere. */
  #report(query: string, count: number): HTMLElement {
    const text = words.reportText(query, count);
    const button = element('button', { type: 'button', class: 'text-button' }, words.report);
    const field = element('textarea', { readonly: '', rows: '2', 'aria-label': words.report });
    field.value = text;
    field.hidden = true;
    button.addEventListener('click', async () => {
      // The text stands there to be copied by hand where the clipboard is out of reach.
      field.hidden = false;
      field.select();
      await navigator.clipboard?.writeText(text).then(
        () => this.#say(words.reportCopied),
        () => undefined,
      );
    });
    return element('div', { class: 'report small' }, button, field);
  }

  // --- list under the box in the header ---------------------------------------------------------------

  #startHeader(): void {
    const input = this.#input;
    const list = element('div', {
      role: 'listbox',
      id: `${input.id}-list`,
      'aria-label': words.results,
    });
    list.hidden = true;
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) this.#follow(option);
    });
    this.append(list, element('p', { role: 'status', class: 'hidden' }));
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    })) {
      input.setAttribute(name, value);
    }
    this.addEventListener('focusout', (event) => {
      if (this.contains(event.relatedTarget as Node | null)) return;
      this.#turn += 1;
      this.#expand(false);
    });
  }

  #showList(query: string, found: Found, shown: ReadonlyArray<Shown>): void {
    const list = this.querySelector('[role="listbox"]');
    if (!list) return;
    const id = this.#input.id;
    let number = 0;
    const groups = [...byKind(shown)].map(([kind, results], index) =>
      element(
        'div',
        { role: 'group', 'aria-labelledby': `${id}-g${index}` },
        element('div', { id: `${id}-g${index}`, class: 'kind small', role: 'presentation' }, kind),
        ...results.map((result) => resultOption(result, `${id}-o${number++}`)),
      ),
    );
    const all = element(
      'div',
      {
        role: 'option',
        id: `${id}-o${number}`,
        'aria-selected': 'false',
        'data-href': this.#pageAddress(query),
      },
      found.results.length > 0
        ? words.all(found.results.filter((r) => !r.folded).length)
        : words.none(query),
    );
    list.replaceChildren(...groups, all);
    const count = found.results.filter((result) => !result.folded).length;
    this.#say(words.count(count, query));
    this.#expand(true);
  }

  #pageAddress(query: string): string {
    const action = new URL(this.querySelector('form')?.action ?? '', location.href);
    action.searchParams.set('q', query);
    return action.href;
  }

  #expand(open: boolean): void {
    const list = this.querySelector<HTMLElement>('[role="listbox"]');
    if (!list) return;
    list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    this.#select(-1);
  }

  #select(index: number): void {
    const options = [...this.querySelectorAll<HTMLElement>('[role="option"]')];
    this.#active = options.length === 0 ? -1 : Math.max(-1, Math.min(index, options.length - 1));
    for (const [i, option] of options.entries()) {
      option.setAttribute('aria-selected', String(i === this.#active));
    }
    const active = options[this.#active];
    if (active) {
      this.#input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #follow(option: HTMLElement): void {
    location.assign(option.dataset.href ?? '');
  }

  // --- keyboard ---------------------------------------------------------------------------------------

  #onKey(event: KeyboardEvent): void {
    // Enter that ends a composition chooses letters, not a result.
    if (event.isComposing) return;
    if (this.#onPage) this.#pageKey(event);
    else this.#listKey(event);
  }

  #pageKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || (event.target as Element).matches('select, textarea')) return;
    const stops: Array<HTMLElement> = [
      this.#input,
      ...this.querySelectorAll<HTMLElement>('[data-results] li > a'),
    ];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #listKey(event: KeyboardEvent): void {
    const open = this.#input.getAttribute('aria-expanded') === 'true';
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      // Also what is still under way stays closed.
      this.#turn += 1;
      if (!open) return;
      this.#expand(false);
    } else if (step !== 0 && !open && this.querySelector('[role="option"]')) this.#expand(true);
    else if (step !== 0 && open) this.#select(this.#active + step);
    else if (event.key === 'Enter' && open && this.#active >= 0) {
      const option = this.querySelectorAll<HTMLElement>('[role="option"]')[this.#active];
      if (option) this.#follow(option);
    } else return;
    event.preventDefault();
  }
}

customElements.define('site-search', SiteSearch);

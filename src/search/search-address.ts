import type { Pagefind } from './pagefind.ts';

/**
 * Keeps the search page's form and its address the same: the query in `q`, each filter under the
 * name of its <select>.
 */
export class SearchAddress {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  /** True when the address is a step of its own to go back to; typing then begins the next step. */
  #settled = true;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#root = root;
    this.#input = input;
  }

  get selects(): Array<HTMLSelectElement> {
    return [...this.#root.querySelectorAll('select')];
  }

  /** Filter name → the values chosen. */
  filters(): Record<string, Array<string>> {
    const chosen = this.selects.filter((select) => select.value !== '');
    return Object.fromEntries(
      chosen.map((select) => [select.dataset.filter ?? '', [select.value]]),
    );
  }

  /** Puts the address' query and filters into the form. */
  read(): void {
    const { searchParams } = new URL(location.href);
    this.#input.value = searchParams.get('q') ?? '';
    for (const select of this.selects) {
      const value = searchParams.get(select.name) ?? '';
      // Options come with the index; a value from the address has to stand before that.
      if (value && ![...select.options].some((o) => o.value === value))
        select.add(new Option(value, value));
      select.value = value;
    }
    const details = this.#root.querySelector('details');
    if (details && this.selects.some((select) => select.value)) details.open = true;
    this.#settled = true;
  }

  /** Writes the form into the address. Typing makes one step in the history, a filter one of its own. */
  write(by: 'typing' | 'step'): void {
    const address = new URL(location.href);
    const set = (name: string, value: string) =>
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    set('q', this.#input.value.trim());
    for (const select of this.selects) set(select.name, select.value);
    if (address.href === location.href) return;
    if (by === 'step' || this.#settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#settled = by === 'step';
  }

  /** What stands there now is a step of its own. */
  settle(): void {
    this.#settled = true;
  }

  /** The choices are fetched when someone wants to filter, not for every search. */
  async fill(index: () => Promise<Pagefind>): Promise<void> {
    if (this.selects.every((select) => select.options.length > 2)) return;
    const available = await (await index()).filters();
    for (const select of this.selects) {
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
}

/**
 * Synchronises the search page's form with its URL: the query in `q`, each filter under the name of its
 * <select>.
 */
export class SearchAddress {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  /** True when the current URL is a history entry to keep; typing then creates a new one. */
  #settled = true;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#root = root;
    this.#input = input;
  }

  get selects(): Array<HTMLSelectElement> {
    return [...this.#root.querySelectorAll('select')];
  }

  /** Filter name → selected values. */
  filters(): Record<string, Array<string>> {
    const chosen = this.selects.filter((select) => select.value !== '');
    return Object.fromEntries(
      chosen.map((select) => [select.dataset.filter ?? '', [select.value]]),
    );
  }

  /** Copies query and filters from the URL into the form. */
  read(): void {
    const { searchParams } = new URL(location.href);
    this.#input.value = searchParams.get('q') ?? '';
    for (const select of this.selects) {
      const value = searchParams.get(select.name) ?? '';
      // The options are loaded with the index; add a value from the URL before that.
      if (value && ![...select.options].some((o) => o.value === value))
        select.add(new Option(value, value));
      select.value = value;
    }
    const details = this.#root.querySelector('details');
    if (details && this.selects.some((select) => select.value)) details.open = true;
    this.#settled = true;
  }

  /** Writes the form into the URL. Continuous typing makes one history entry, each filter change another. */
  write(by: 'typing' | 'step'): void {
    const address = new URL(location.href);
    address.hash = '';
    const set = (name: string, value: string) =>
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    set('q', this.#input.value.trim());
    for (const select of this.selects) set(select.name, select.value);
    if (address.href === location.href) return;
    if (by === 'step' || this.#settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#settled = by === 'step';
  }

  /** Keeps the current URL as a history entry. */
  settle(): void {
    this.#settled = true;
  }

  /** Loads the filter options; called when the reader opens the filters, not for every search. */
  async fill(load: () => Promise<Readonly<Record<string, ReadonlyArray<string>>>>): Promise<void> {
    if (this.selects.every((select) => select.options.length > 2)) return;
    const available = await load();
    for (const select of this.selects) {
      const chosen = select.value;
      const values = (available[select.dataset.filter ?? ''] ?? []).toSorted((a, b) =>
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

import type { AddressField } from './address-field.ts';

/** Synchronises the search page's form with its URL: the query in `q`, each filter in its own parameter. */
export class SearchAddress {
  readonly #input: HTMLInputElement;
  readonly #fields: ReadonlyArray<AddressField>;
  /** True when the current URL is a history entry to keep; typing then creates a new one. */
  #settled = true;

  constructor(input: HTMLInputElement, fields: ReadonlyArray<AddressField>) {
    this.#input = input;
    this.#fields = fields;
  }

  /** Filter name → selected values. */
  filters(): Record<string, Array<string>> {
    const chosen = this.#fields.filter(({ value }) => value !== '');
    return Object.fromEntries(chosen.map(({ filter, value }) => [filter, [value]]));
  }

  /** Copies query and filters from the URL into the form. */
  read(): void {
    const { searchParams } = new URL(location.href);
    this.#input.value = searchParams.get('q') ?? '';
    for (const field of this.#fields) field.value = searchParams.get(field.param) ?? '';
    this.#settled = true;
  }

  /** Writes the form into the URL. Continuous typing makes one history entry, each filter change another. */
  write(by: 'typing' | 'step'): void {
    const address = new URL(location.href);
    address.hash = '';
    const set = (name: string, value: string) =>
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    set('q', this.#input.value.trim());
    for (const { param, value } of this.#fields) set(param, value);
    if (address.href === location.href) return;
    if (by === 'step' || this.#settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#settled = by === 'step';
  }

  /** Keeps the current URL as a history entry. */
  settle(): void {
    this.#settled = true;
  }
}

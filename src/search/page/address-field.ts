/** A filter that the address of the search page keeps: its parameter, its name in the index, its value or "". */
export interface AddressField {
  readonly param: string;
  readonly filter: string;
  value: string;
}

/** A filter chosen in a <select data-filter>, whose options come when its reader opens them. */
export class SelectField implements AddressField {
  readonly select: HTMLSelectElement;

  constructor(select: HTMLSelectElement) {
    this.select = select;
  }

  get param(): string {
    return this.select.name;
  }

  get filter(): string {
    return this.select.dataset.filter ?? '';
  }

  get value(): string {
    return this.select.value;
  }

  set value(wanted: string) {
    const { select } = this;
    // The options are loaded later; a value from the address is there before.
    if (wanted && ![...select.options].some(({ value }) => value === wanted))
      select.add(new Option(wanted, wanted));
    select.value = wanted;
  }

  /** Fills in all values, and keeps the chosen one. */
  offer(values: ReadonlyArray<string>): void {
    const { select, value } = this;
    const [any] = select.options;
    const sorted = values.toSorted((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
    select.replaceChildren(...(any ? [any] : []), ...sorted.map((name) => new Option(name, name)));
    this.value = value;
  }
}

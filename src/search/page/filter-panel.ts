import type { SearchEngine } from '../found.ts';
import { SelectField } from './address-field.ts';

/**
 * The filters beside the results: always shown where there is room for them (by the style sheet), elsewhere under a
 * button. Their values are loaded when the reader turns to them.
 */
export class FilterPanel {
  readonly fields: ReadonlyArray<SelectField>;
  readonly #panel: HTMLElement | null;
  readonly #button: HTMLButtonElement | null;
  #offered = false;

  constructor(root: HTMLElement) {
    this.#panel = root.querySelector('[data-filters]');
    this.#button = root.querySelector('[data-open-filters]');
    this.fields = [...root.querySelectorAll('select')].map((select) => new SelectField(select));
  }

  start(engine: () => SearchEngine, changed: () => void, failed: () => void): void {
    const offer = () => void this.#offer(engine).catch(failed);
    this.#button?.addEventListener('click', () => {
      this.#open(this.#button?.getAttribute('aria-expanded') !== 'true');
      offer();
    });
    for (const turn of ['pointerenter', 'focusin'] as const)
      this.#panel?.addEventListener(turn, offer);
    // Before this script was there, the button did nothing, and a filter may have got the focus.
    if (this.#button) this.#button.disabled = false;
    if (this.#panel?.contains(document.activeElement)) offer();
    for (const { select } of this.fields) select.addEventListener('change', changed);
  }

  /** Whoever gets an address with a filter sees that something is left out. */
  openIfUsed(): void {
    if (this.fields.some(({ value }) => value !== '')) this.#open(true);
  }

  #open(open: boolean): void {
    this.#button?.setAttribute('aria-expanded', String(open));
    this.#panel?.toggleAttribute('data-open', open);
  }

  async #offer(engine: () => SearchEngine): Promise<void> {
    if (this.#offered) return;
    const values = await engine().filterValues();
    if (this.#offered) return;
    this.#offered = true;
    for (const field of this.fields) field.offer(values[field.filter] ?? []);
  }
}

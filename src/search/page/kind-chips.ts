import { searchPageText } from '../../strings/search-page.ts';
import type { Found } from '../found.ts';
import type { AddressField } from './address-field.ts';
import { element } from './dom.ts';

/**
 * The kinds of the results with their numbers, as a group of radio buttons: chosen, the list has only those. The
 * numbers are those without this filter, so nothing of it moves when it is used.
 */
export class KindChips implements AddressField {
  value = '';
  readonly #root: HTMLElement;
  readonly #changed: () => void;
  #chips: ReadonlyArray<string> = [];

  /** @param root <fieldset data-kinds data-filter data-param> with its legend */
  constructor(root: HTMLElement, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
  }

  get param(): string {
    return this.#root.dataset.param ?? '';
  }

  get filter(): string {
    return this.#root.dataset.filter ?? '';
  }

  hide(): void {
    this.#root.hidden = true;
  }

  show({ kinds }: Found): void {
    const all = kinds.reduce((sum, { count }) => sum + count, 0);
    const missing = this.value !== '' && !kinds.some(({ kind }) => kind === this.value);
    const chips = [
      { kind: '', count: all },
      ...kinds,
      ...(missing ? [{ kind: this.value, count: 0 }] : []),
    ];
    this.#root.hidden = all === 0 && this.value === '';
    const texts = chips.map(({ kind, count }) =>
      searchPageText.chip(kind || searchPageText.any, count),
    );
    // Drawn again only when it differs: the focus stays on the chip that was pressed.
    if (texts.join('|') !== this.#chips.join('|')) {
      this.#chips = texts;
      const legend = this.#root.querySelector('legend');
      this.#root.replaceChildren(
        ...(legend ? [legend] : []),
        ...chips.map(({ kind }, index) => this.#chip(kind, texts[index] ?? '')),
      );
    }
    for (const input of this.#root.querySelectorAll('input'))
      input.checked = input.value === this.value;
  }

  #chip(kind: string, text: string): HTMLElement {
    const input = element('input', { type: 'radio', name: this.param, value: kind });
    input.addEventListener('change', () => {
      this.value = kind;
      this.#changed();
    });
    return element('label', { class: 'chip' }, input, text);
  }
}

import { type Child, element } from './dom.ts';

/** What a list box needs to know of the box that it belongs to. */
interface Box {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
}

/** A list box under a search box, which keeps the focus (ARIA 1.2 combobox pattern). */
export class ListBox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor({ root, input }: Box, label: string) {
    this.#input = input;
    this.#list = element('div', {
      role: 'listbox',
      id: `${input.id}-list`,
      'aria-label': label,
    });
    this.#list.hidden = true;
    // Keep the focus in the search box when the list is clicked.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) this.#follow(option);
    });
    root.append(this.#list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    })) {
      input.setAttribute(name, value);
    }
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  get #options(): ReadonlyArray<HTMLElement> {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  clear(): void {
    this.#list.replaceChildren();
  }

  /** Adds a line: where it leads, and what stands in it. */
  add(address: string, ...children: ReadonlyArray<Child>): HTMLElement {
    const option = element('div', {
      role: 'option',
      id: `${this.#input.id}-o${this.#options.length}`,
      'aria-selected': 'false',
      'data-href': address,
    });
    option.append(...children);
    this.#list.append(option);
    return option;
  }

  expand(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    this.#select(-1);
  }

  /** Walks with the arrows, follows the chosen line with Enter. @returns whether the key did something */
  press(key: string): boolean {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const chosen = this.#options[this.#active];
    if (step !== 0 && this.isOpen) this.#select(this.#active + step);
    else if (step !== 0 && this.#options.length > 0) this.expand(true);
    else if (key === 'Enter' && this.isOpen && chosen) this.#follow(chosen);
    else return false;
    return true;
  }

  #select(index: number): void {
    const options = this.#options;
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
}

import { searchPageText } from '../../strings/search-page.ts';
import { element, textButton } from './dom.ts';
import { EmptySearches } from './empty-searches.ts';
import { readyText } from './ready-text.ts';

/** localStorage, or null where the browser refuses it. */
function deviceStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The part of the search page about searches that found nothing: agreed to, seen, copied and cleared here. */
export class FoundNothing {
  readonly #searches = new EmptySearches(deviceStorage());
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #say: (message: string) => void;
  /** A search without results that is not finished: the reader may still be typing. */
  #open = '';

  /** @param root holds the checkbox and the place for the list */
  constructor(root: HTMLElement, input: HTMLInputElement, say: (message: string) => void) {
    this.#root = root;
    this.#input = input;
    this.#say = say;
  }

  start(): void {
    const box = this.#root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) return;
    box.checked = this.#searches.kept;
    box.addEventListener('change', () => {
      if (!this.#searches.keep(box.checked)) {
        box.checked = false;
        this.#say(searchPageText.nothing.notKept);
      }
      this.#finish();
      this.#draw();
    });
    this.#input.addEventListener('change', () => this.#finish());
    addEventListener('pagehide', () => this.#finish());
    this.#draw();
  }

  /** Notes what came of a query: one without results counts when its reader stops typing. */
  saw(query: string, total: number): void {
    this.#open = total === 0 ? query : '';
    if (document.activeElement !== this.#input) this.#finish();
  }

  #finish(): void {
    if (this.#open === '' || !this.#searches.kept) return;
    this.#searches.add(this.#open);
    this.#open = '';
    this.#draw();
  }

  #draw(): void {
    const target = this.#root.querySelector('[data-list]');
    const { list } = this.#searches;
    if (!target) return;
    if (list.length === 0) {
      target.replaceChildren();
      return;
    }
    const copy = readyText(
      searchPageText.nothing.copy,
      () => searchPageText.nothing.text(this.#searches.list),
      () => this.#say(searchPageText.nothing.copied),
    );
    const clear = textButton(searchPageText.nothing.clear, () => {
      this.#searches.clear();
      this.#draw();
      this.#say(searchPageText.nothing.cleared);
      // The button goes: focus stays in this part.
      this.#root.querySelector('input')?.focus();
    });
    target.replaceChildren(
      element('ul', {}, ...list.map((query) => element('li', {}, query))),
      element('p', {}, copy.button, ' ', clear),
      copy.field,
    );
  }
}

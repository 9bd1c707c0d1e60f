import { foldedWords } from '../domain/fold.ts';
import { unitsText } from '../strings/units.ts';

/** True when every typed word begins a word of the name: "ba b" finds "Ba Bể". */
function named(name: string, typed: ReadonlyArray<string>): boolean {
  const words = foldedWords(name);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * <unit-filter>: narrows the groups of units that it contains by state, name and first letter. Groups with
 * a unit that fits open while something is chosen.
 */
class UnitFilter extends HTMLElement {
  /** The groups that were open before anything was chosen. */
  #open: ReadonlySet<Element> | null = null;

  connectedCallback(): void {
    this.addEventListener('input', () => this.#apply());
    this.querySelector('button')?.addEventListener('click', () => {
      for (const field of this.#fields()) {
        if (field instanceof HTMLInputElement && field.type === 'radio')
          field.checked = field.value === '';
        else field.value = '';
      }
      this.#apply();
    });
    // Browsers restore what was chosen when the reader comes back to the page.
    this.#apply();
  }

  #fields(): ReadonlyArray<HTMLInputElement | HTMLSelectElement> {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  #apply(): void {
    const chosenIn = (selector: string) =>
      this.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '';
    const [need, name, initial, place] = [
      '[type=radio]:checked',
      '[name$=-ten]',
      '[name$=-chu]',
      '[name$=-noi]',
    ].map(chosenIn) as [string, string, string, string];
    const typed = foldedWords(name);
    const chosen = need !== '' || typed.length > 0 || initial !== '' || place !== '';
    const groups = [...this.querySelectorAll('details')];
    if (chosen) this.#open ??= new Set(groups.filter(({ open }) => open));
    let [shown, total] = [0, 0];
    for (const group of groups) {
      const rows = [...group.querySelectorAll<HTMLElement>('tbody tr')];
      for (const row of rows) {
        const text = row.querySelector('th')?.textContent ?? '';
        row.hidden =
          (need !== '' && !row.classList.contains(need)) ||
          (initial !== '' && row.dataset.initial !== initial) ||
          (place !== '' && !row.dataset.places?.split(' ').includes(place)) ||
          !named(text, typed);
      }
      const fitting = rows.filter(({ hidden }) => !hidden).length;
      shown += fitting;
      total += rows.length;
      group.hidden = fitting === 0;
      if (chosen) group.open = fitting > 0;
      else if (this.#open) group.open = this.#open.has(group);
    }
    if (!chosen) this.#open = null;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = chosen ? unitsText.found(shown, total) : '';
  }
}

customElements.define('unit-filter', UnitFilter);

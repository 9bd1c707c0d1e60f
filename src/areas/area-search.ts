import { foldedWords } from '../domain/fold.ts';

/**
 * The search of the list of units: shows those whose text has a word beginning with each word typed, with or
 * without diacritics, and unfolds the groups that hold one.
 */
class AreaSearch extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const list = document.querySelector('[data-units]');
    if (!form || !input || !list) return;
    const units = [...list.querySelectorAll<HTMLElement>('.links > li')].map((unit) => ({
      unit,
      words: foldedWords(unit.textContent ?? ''),
    }));
    const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
    // For browsers without the CSS media query for scripting.
    form.dataset.ready = '';
    form.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('input', () => {
      const asked = foldedWords(input.value);
      for (const { unit, words } of units)
        unit.hidden = !asked.every((word) => words.some((one) => one.startsWith(word)));
      for (const group of groups) {
        group.hidden = !group.querySelector('.links > li:not([hidden])');
        if (group instanceof HTMLDetailsElement) group.open = asked.length > 0 && !group.hidden;
      }
      this.announce(
        asked.length > 0,
        units.filter(({ unit }) => !unit.hidden).length,
        units.length,
      );
    });
  }

  private announce(searching: boolean, shown: number, all: number): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!status) return;
    const { words = '', none = '' } = status.dataset;
    const text =
      shown === 0 ? none : words.replace('{shown}', `${shown}`).replace('{all}', `${all}`);
    status.textContent = searching ? text : '';
  }
}

customElements.define('area-search', AreaSearch);

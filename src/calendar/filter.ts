/**
 * The filter of the year page: hides entries, keeps the selection in the URL, and announces how many
 * remain.
 */
class CalendarFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const selects = [...form.querySelectorAll('select')];
    const given = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = given.get(select.name) ?? '';
      // Ignore a value that this year does not have.
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    // For browsers without the CSS media query for scripting.
    form.dataset.ready = '';
    form.addEventListener('change', () => this.apply(selects, true));
    form.addEventListener('reset', () => setTimeout(() => this.apply(selects, true)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.apply(selects, true);
    });
    this.apply(selects, false);
    // An address that leaves entries out shows at once why they are not there.
    if (selects.some(({ value }) => value)) this.closest('details')?.setAttribute('open', '');
  }

  private apply(selects: ReadonlyArray<HTMLSelectElement>, chosen: boolean): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of selects) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const wanted = selects.filter(({ value }) => value);
    const entries = [...document.querySelectorAll<HTMLElement>('[data-loai]')];
    for (const entry of entries) {
      entry.hidden = !wanted.every(({ name, value }) =>
        entry.getAttribute(`data-${name}`)?.split(' ').includes(value),
      );
    }
    for (const section of document.querySelectorAll<HTMLElement>('[data-entries]')) {
      section.hidden = !section.querySelector('[data-loai]:not([hidden])');
    }
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const { words = '' } = status?.dataset ?? {};
    const text = words.replace('{shown}', `${shown}`).replace('{all}', `${entries.length}`);
    if (status) status.textContent = wanted.length > 0 ? text : '';
    // Drop the #fragment only when the reader changes a filter: its entry may be hidden then.
    const search = query.size > 0 ? `?${query}` : '';
    if (chosen) history.replaceState(null, '', location.pathname + search);
  }
}

customElements.define('calendar-filter', CalendarFilter);

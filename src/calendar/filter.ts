/** The filter of the year page: hides entries, keeps the choice in the address, says how many are left. */
class CalendarFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const selects = [...form.querySelectorAll('select')];
    const given = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = given.get(select.name) ?? '';
      // A value that this year does not have counts as none.
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    // For browsers that cannot tell a style sheet whether scripts run.
    form.dataset.ready = '';
    form.addEventListener('change', () => this.apply(selects, true));
    form.addEventListener('reset', () => setTimeout(() => this.apply(selects, true)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.apply(selects, true);
    });
    this.apply(selects, false);
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
    // The place on the page (#…) goes only when a choice is made: an entry may be hidden then.
    const search = query.size > 0 ? `?${query}` : '';
    if (chosen) history.replaceState(null, '', location.pathname + search);
  }
}

customElements.define('calendar-filter', CalendarFilter);

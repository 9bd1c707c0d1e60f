import { CellDetails } from './heat-details.ts';

const ROLES = {
  'thead, tbody, tfoot': 'rowgroup',
  tr: 'row',
  td: 'gridcell',
  '[scope=col]': 'columnheader',
  '[scope=row]': 'rowheader',
};

/**
 * <heat-table>: one stop of the Tab key with arrow keys inside, the rows in another order, and the details of
 * a cell on focus, on a resting pointer and on a tap. Without it each cell is a link.
 */
class HeatTable extends HTMLElement {
  #rows: ReadonlyArray<HTMLTableRowElement> = [];
  #details: CellDetails | null = null;
  /** How the reader last pointed: a tap opens the details first, a click goes on. */
  #pointer = '';

  connectedCallback(): void {
    const table = this.querySelector('table');
    const { details } = this.dataset;
    if (!table || !details) return;
    this.#details = new CellDetails(this, details);
    this.#rows = [...table.tBodies].flatMap(({ rows }) => [...rows]);
    table.setAttribute('role', 'grid');
    // A phone's style sheet changes the display of the parts, which takes their roles away in some browsers.
    for (const [part, role] of Object.entries(ROLES))
      for (const one of table.querySelectorAll(part)) one.setAttribute('role', role);
    for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
    this.#enter(table.querySelector<HTMLElement>('tbody a'));
    // One stop of the Tab key needs no link over it.
    const skip = this.querySelector<HTMLElement>('.skip-table');
    if (skip) skip.hidden = true;
    for (const choice of this.#choices()) choice.addEventListener('change', () => this.#arrange());
    table.addEventListener('keydown', (event) => this.#move(event, table));
    table.addEventListener('focusin', ({ target }) => this.#focused(target as HTMLElement));
    table.addEventListener('pointerdown', ({ pointerType }) => {
      this.#pointer = pointerType;
    });
    table.addEventListener('click', (event) => this.#tapped(event));
    table.addEventListener('pointerover', ({ target, pointerType }) => {
      const link = pointerType === 'mouse' ? this.#cellOf(target) : null;
      if (link) this.#details?.rest(link);
    });
    // Browsers restore what was chosen when the reader comes back to the page.
    this.#arrange();
  }

  /** The order and the part to show: above the table, beside what else can be done with it. */
  #choices(): ReadonlyArray<HTMLInputElement> {
    return [...document.querySelectorAll<HTMLInputElement>('input[name=xem]')];
  }

  /** The link of a cell with details. */
  #cellOf(target: EventTarget | null): HTMLAnchorElement | null {
    return (target as Element).closest?.('td')?.querySelector('a') ?? null;
  }

  /** The link at which the Tab key enters the table. */
  #enter(link: HTMLElement | null): void {
    if (!link) return;
    const before = this.querySelector<HTMLElement>('table a[tabindex="0"]');
    if (before) before.tabIndex = -1;
    link.tabIndex = 0;
  }

  #focused(target: HTMLElement): void {
    const link = target.closest<HTMLAnchorElement>('a');
    this.#enter(link);
    if (link?.dataset.key !== undefined && link.matches(':focus-visible'))
      this.#details?.show(link, false);
    else this.#details?.hide();
  }

  #tapped(event: Event): void {
    const link = this.#cellOf(event.target);
    if (!link || this.#pointer !== 'touch' || !this.#details) return;
    event.preventDefault();
    this.#details.show(link, true);
  }

  #move(event: KeyboardEvent, table: HTMLTableElement): void {
    const from = (event.target as Element).closest<HTMLTableCellElement>('td, th');
    if (!from || event.altKey || event.metaKey) return;
    const lines = [...table.rows].map((row) =>
      [...row.cells].map((cell) => cell.querySelector('a')),
    );
    const at = (line: number, place: number): HTMLElement | null => {
      const link = lines[line]?.[place];
      return link?.checkVisibility({ visibilityProperty: true }) ? link : null;
    };
    const line = [...table.rows].indexOf(from.parentElement as HTMLTableRowElement);
    const place = from.cellIndex;
    const [last, end] = [lines.length - 1, (lines[line]?.length ?? 1) - 1];
    /** The first link from a place on, in steps. */
    const seek = (l: number, p: number, down: number, right: number): HTMLElement | null => {
      for (; l >= 0 && l <= last && p >= 0 && p <= end; l += down, p += right) {
        const found = at(l, p);
        if (found) return found;
      }
      return null;
    };
    const all = event.ctrlKey;
    const to = {
      ArrowUp: () => seek(line - 1, place, -1, 0),
      ArrowDown: () => seek(line + 1, place, 1, 0),
      ArrowLeft: () => seek(line, place - 1, 0, -1),
      ArrowRight: () => seek(line, place + 1, 0, 1),
      Home: () => (all ? this.#corner(lines, at, 1) : seek(line, 0, 0, 1)),
      End: () => (all ? this.#corner(lines, at, -1) : seek(line, end, 0, -1)),
    }[event.key];
    if (!to || (all && !['Home', 'End'].includes(event.key))) return;
    event.preventDefault();
    to()?.focus();
  }

  /** The first or the last link of the table. */
  #corner(
    lines: ReadonlyArray<ReadonlyArray<unknown>>,
    at: (line: number, place: number) => HTMLElement | null,
    step: 1 | -1,
  ): HTMLElement | null {
    const places = lines.flatMap((cells, line) => cells.map((_, place) => at(line, place)));
    const shown = places.filter((link) => link !== null);
    return shown.at(step === 1 ? 0 : -1) ?? null;
  }

  #arrange(): void {
    const wanted = this.#choices().find(({ checked }) => checked)?.value ?? '';
    const late = (row: HTMLElement) => Number(row.dataset.late);
    const rows =
      wanted !== 'truoc' ? this.#rows : [...this.#rows].sort((a, b) => late(b) - late(a));
    this.#rows[0]?.parentElement?.append(...rows);
    this.#details?.hide();
    // The way in has to be a cell that is shown.
    const links = [...this.querySelectorAll<HTMLElement>('tbody a')];
    this.#enter(links.find((link) => link.checkVisibility({ visibilityProperty: true })) ?? null);
  }
}

customElements.define('heat-table', HeatTable);

import { heatDetailsText as words } from '../strings/matrix.ts';

interface Details {
  readonly figure: string | null;
  readonly why: ReadonlyArray<string>;
  readonly source: string | null;
}

type File = Readonly<Record<string, Readonly<Record<string, Details>>>>;

/** A pointer that rests this long wants to know more; one that passes does not. */
const REST = 250;
const ID = 'chi-tiet-o';
/** As in src/components/matrix/HeatTable.astro. */
const PHONE = '(max-width: 39.99rem)';

/** The details of a cell of <heat-table>, in a box beside it; their file is read when somebody turns to one. */
export class CellDetails {
  readonly #box = document.createElement('div');
  readonly #address: string;
  #file: Promise<File> | null = null;
  #shown: HTMLAnchorElement | null = null;
  #timer = 0;

  constructor(host: HTMLElement, address: string) {
    this.#address = address;
    this.#box.className = 'cell-details';
    this.#box.popover = 'manual';
    host.append(this.#box);
    host.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (!host.contains(relatedTarget as Node | null)) this.hide();
    });
    // The pointer may go over to the box without losing it.
    host.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.hide();
    });
    addEventListener('pointerdown', ({ target }) => {
      if (!host.contains(target as Node)) this.hide();
    });
  }

  /** Shows the details of a cell on which the pointer stays. */
  rest(link: HTMLAnchorElement): void {
    clearTimeout(this.#timer);
    if (link === this.#shown) return;
    this.#timer = window.setTimeout(() => void this.show(link, false), REST);
  }

  /** @param tapped true for a finger: the way on is then a link in the box */
  async show(link: HTMLAnchorElement, tapped: boolean): Promise<void> {
    clearTimeout(this.#timer);
    this.#shown = link;
    this.#file ??= fetch(this.#address).then((answer) => answer.json() as Promise<File>);
    try {
      const file = await this.#file;
      const target = link.closest('tr')?.dataset.key ?? '';
      const details = file[target]?.[link.dataset.key ?? ''];
      // The reader may have gone on while the file was on its way.
      if (details && this.#shown === link) this.#fill(link, details, tapped);
    } catch {
      this.#file = null;
      this.#shown = null;
      if (tapped) location.assign(link.href);
    }
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#shown?.removeAttribute('aria-describedby');
    this.#shown = null;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
  }

  #fill(link: HTMLAnchorElement, { figure, why, source }: Details, tapped: boolean): void {
    const part = (name: string, text: string): HTMLElement => {
      const element = document.createElement(name);
      element.textContent = text;
      return element;
    };
    const list = document.createElement('ul');
    list.append(...why.map((line) => part('li', line)));
    const rule = list.lastElementChild;
    if (rule) rule.id = ID;
    this.#box.replaceChildren(part('b', link.getAttribute('aria-label') ?? ''));
    if (figure) this.#box.append(part('p', figure));
    this.#box.append(list);
    if (source) this.#box.append(part('p', `${words.source}: ${source}`));
    if (tapped) this.#box.append(this.#wayOn(link));
    if (!this.#box.matches(':popover-open')) this.#box.showPopover();
    link.setAttribute('aria-describedby', ID);
    this.#place(link);
  }

  #wayOn({ href }: HTMLAnchorElement): HTMLElement {
    const acts = document.createElement('p');
    const [on, close] = [document.createElement('a'), document.createElement('button')];
    on.href = href;
    on.textContent = words.more;
    on.className = 'button';
    close.type = 'button';
    close.textContent = words.close;
    close.className = 'button';
    close.addEventListener('click', () => this.hide());
    acts.className = 'acts';
    acts.append(on, close);
    return acts;
  }

  /** Below the cell, or above it where there is no room; on a phone the style sheet puts it at the bottom. */
  #place(link: HTMLAnchorElement): void {
    const { style } = this.#box;
    style.left = '';
    style.top = '';
    if (matchMedia(PHONE).matches) return;
    const cell = link.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#box;
    const room = document.documentElement.clientWidth;
    const below = cell.bottom + offsetHeight <= innerHeight || cell.top < offsetHeight;
    const left = Math.max(8, Math.min(cell.left, room - offsetWidth - 8));
    const top = below ? cell.bottom : cell.top - offsetHeight;
    style.left = `${left + scrollX}px`;
    style.top = `${top + scrollY}px`;
  }
}

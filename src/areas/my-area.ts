import type { AreaBrief } from '../model/area-brief.ts';
import { myAreaText } from '../strings/my-area.ts';

const KEY = 'don-vi-cua-toi';
/** Number of figures shown here; the others are on the district's page. */
const MOST = 4;

/** The remembered district; null when there is none or storage is unavailable. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // Not stored: the choice holds for this page only.
  }
}

function make(tag: string, ...children: ReadonlyArray<Node | string>): HTMLElement {
  const node = document.createElement(tag);
  node.append(...children);
  return node;
}

function link(href: string, text: string): HTMLElement {
  const node = document.createElement('a');
  node.href = href;
  node.textContent = text;
  return node;
}

const list = (items: ReadonlyArray<ReadonlyArray<Node | string>>): HTMLElement => {
  const node = make('ul', ...items.map((item) => make('li', ...item)));
  node.className = 'plain';
  return node;
};

const joined = (links: ReadonlyArray<Node>): Array<Node | string> =>
  links.flatMap((one, index) => (index > 0 ? [', ', one] : [one]));

/** <my-area>: lets readers choose their district, then shows it first, on this device only. */
class MyArea extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const select = this.querySelector('select');
    if (!form || !select) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      remember(select.value);
      void this.#show(select.value, true);
    });
    const id = remembered();
    // Ignore a district that no longer exists, or a foreign value.
    if (id !== null && [...select.options].some(({ value }) => value === id)) {
      select.value = id;
      void this.#show(id, false);
    }
  }

  /** @param asked true right after the reader chose: moves the focus to the new content */
  async #show(id: string, asked: boolean): Promise<void> {
    const box = this.querySelector<HTMLElement>('[data-chosen]');
    const option = [...this.querySelectorAll('option')].find(({ value }) => value === id);
    if (!box || !option) return;
    const page = link(option.dataset.href ?? '', option.text.trim());
    box.replaceChildren(make('p', make('strong', page)));
    try {
      const response = await fetch(`${option.dataset.href}tom-tat.json`);
      box.replaceChildren(...this.#brief((await response.json()) as AreaBrief));
    } catch {
      box.append(make('p', myAreaText.failed));
    }
    box.append(this.#forget());
    box.hidden = false;
    const details = this.querySelector('details');
    if (details) details.open = false;
    if (asked) box.focus();
  }

  #brief({ page, notes, due, figures, calendar, feeds }: AreaBrief): Array<HTMLElement> {
    const small = make('p', notes.join(' '));
    small.className = 'small soft';
    return [
      make('p', make('strong', link(page.href, page.text))),
      small,
      ...(due.length > 0
        ? [
            make('h3', myAreaText.due),
            list(
              due.map(({ when, targets }) => [
                `${when}: `,
                ...joined(targets.map((target) => link(target.href, target.text))),
              ]),
            ),
          ]
        : []),
      make('h3', myAreaText.figures),
      list(
        figures
          .slice(0, MOST)
          .map(({ href, text, standing }) => [link(href, text), `: ${standing}`]),
      ),
      make(
        'p',
        ...joined([
          link(page.href, myAreaText.all(page.text)),
          link(calendar.href, calendar.text),
          link(feeds, myAreaText.feed),
        ]),
      ),
    ];
  }

  #forget(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = myAreaText.forget;
    button.addEventListener('click', () => {
      remember(null);
      const box = this.querySelector<HTMLElement>('[data-chosen]');
      box?.replaceChildren();
      if (box) box.hidden = true;
      const details = this.querySelector('details');
      if (details) details.open = true;
      this.querySelector('summary')?.focus();
    });
    const note = make('span', ` ${myAreaText.device}`);
    note.className = 'small soft';
    return make('p', button, note);
  }
}

customElements.define('my-area', MyArea);

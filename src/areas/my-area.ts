import type { AreaBrief } from '../model/area-brief.ts';
import { myAreaText } from '../strings/my-area.ts';
import { briefElements, link, make } from './brief-view.ts';

const KEY = 'don-vi-cua-toi';

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

/** <my-area>: lets readers choose their district, then shows its report card first, on this device only. */
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
    const shapes = this.querySelector('template')?.content ?? null;
    try {
      const response = await fetch(`${option.dataset.href}tom-tat.json`);
      box.replaceChildren(...briefElements((await response.json()) as AreaBrief, shapes));
    } catch {
      const page = link(option.dataset.href ?? '', option.text.trim());
      box.replaceChildren(make('h3', '', page), make('p', '', myAreaText.failed));
    }
    box.append(this.#forget());
    box.hidden = false;
    this.#fold(true);
    if (asked) box.focus();
  }

  /** The choice stands open until one is made; then it offers another one. */
  #fold(chosen: boolean): void {
    const details = this.querySelector('details');
    const summary = this.querySelector('summary');
    if (details) details.open = !chosen;
    if (summary) summary.textContent = chosen ? myAreaText.other : myAreaText.choose;
  }

  #forget(): HTMLElement {
    const button = make('button', 'button', myAreaText.forget) as HTMLButtonElement;
    button.type = 'button';
    button.addEventListener('click', () => {
      remember(null);
      const box = this.querySelector<HTMLElement>('[data-chosen]');
      box?.replaceChildren();
      if (box) box.hidden = true;
      this.#fold(false);
      this.querySelector('summary')?.focus();
    });
    return make('p', 'forget', button, make('span', 'small soft', myAreaText.device));
  }
}

customElements.define('my-area', MyArea);

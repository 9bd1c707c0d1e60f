import { showStates } from './task-states.ts';

/**
 * <task-ticks>: keeps the ticks of a list of tasks on the reader's device, under the permanent ids of the tasks, and
 * counts them. Without this script the boxes can be ticked until the page is closed, and print as boxes.
 */
class TaskTicks extends HTMLElement {
  /** Ticked tasks that this page no longer shows stay ticked: a later version may show them again. */
  #ticked = new Set<string>();

  get #key(): string {
    return `viec:${this.dataset.store}`;
  }

  connectedCallback(): void {
    showStates(this);
    this.#read();
    for (const box of this.#boxes()) box.checked = this.#ticked.has(box.dataset.task ?? '');
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.dataset.task) return;
      if (target.checked) this.#ticked.add(target.dataset.task);
      else this.#ticked.delete(target.dataset.task);
      this.#write();
    });
    const clear = this.querySelector<HTMLButtonElement>('[data-clear]');
    clear?.addEventListener('click', () => {
      for (const box of this.#boxes()) {
        box.checked = false;
        this.#ticked.delete(box.dataset.task ?? '');
      }
      this.#write();
      this.#say(clear.dataset.done ?? '');
      // The button goes: focus stays in the list.
      this.#boxes()[0]?.focus();
    });
    // Another tab of the same list.
    addEventListener('storage', ({ key }) => {
      if (key !== this.#key) return;
      this.#read();
      for (const box of this.#boxes()) box.checked = this.#ticked.has(box.dataset.task ?? '');
      this.#show();
    });
    // On a wide screen and on paper all parts are shown (by the style sheet): let them say so.
    const wide = matchMedia('(min-width: 62rem)');
    const unfold = () => {
      if (!wide.matches) return;
      for (const part of this.querySelectorAll<HTMLDetailsElement>('details.part'))
        part.open = true;
    };
    wide.addEventListener('change', unfold);
    unfold();
    this.#show();
  }

  #boxes(): ReadonlyArray<HTMLInputElement> {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-task]')];
  }

  #read(): void {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      if (Array.isArray(kept)) this.#ticked = new Set(kept.map(String));
    } catch {
      // Storage is unavailable or was written by something else: begin without ticks.
    }
  }

  #write(): void {
    this.#show();
    try {
      if (this.#ticked.size === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify([...this.#ticked]));
    } catch {
      const note = this.querySelector<HTMLElement>('[data-kept]');
      if (note) note.textContent = note.dataset.failed ?? '';
    }
  }

  #show(): void {
    const count = this.#boxes().filter(({ checked }) => checked).length;
    const shown = this.querySelector('[data-ticked]');
    if (shown) shown.textContent = String(count);
    const bar = this.querySelector('progress');
    if (bar) bar.value = count;
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = count === 0;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('task-ticks', TaskTicks);

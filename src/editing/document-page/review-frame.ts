import { documentFileText } from '../../strings/document-page.ts';
import { documentReviewText as text } from '../../strings/document-review.ts';
import { button, h } from './dom.ts';
import { keyHelp } from './key-help.ts';

interface Acts {
  readonly next: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly finish: () => void;
  readonly drop: () => void;
  readonly outline: () => HTMLElement;
}

/** What stands around the two columns of the review: progress and buttons, the list of parts, the keys. */
export class ReviewFrame {
  readonly element: HTMLElement;
  readonly panel = h('section', { class: 'panel reading', 'aria-label': text.reading });
  /** Where the files are shown when they are made. */
  readonly result = h('div', { 'data-result': true });
  readonly #told = h('p', { class: 'notice', hidden: true });
  readonly #title: HTMLElement;
  readonly #left = h('p', { class: 'left' });
  readonly #said = h('p', { class: 'hidden', role: 'status' });
  readonly #kept = h('span', { class: 'small soft' });
  readonly #help = keyHelp();
  readonly #outline: HTMLDialogElement;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;

  constructor(title: string, paper: HTMLElement, acts: Acts) {
    this.#title = h('h2', { tabindex: -1 }, title);
    this.#undo = button(text.undo, acts.undo);
    this.#redo = button(text.redo, acts.redo);
    const list = h('div');
    const close = button(text.keys.close, () => this.#outline.close());
    this.#outline = h(
      'dialog',
      { class: 'drawer', 'aria-label': text.outline },
      h('div', { class: 'section-head' }, h('h2', {}, text.outline), close),
      list,
    );
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button')) this.#outline.close();
    });
    const open = () => {
      list.replaceChildren(acts.outline());
      this.#outline.showModal();
      const current = list.querySelector<HTMLElement>('[aria-current="true"]');
      current?.focus();
      current?.scrollIntoView({ block: 'center' });
    };
    this.element = h(
      'section',
      { class: 'review' },
      this.#title,
      h(
        'div',
        { class: 'bar', role: 'group', 'aria-label': text.bar },
        this.#left,
        h(
          'div',
          { class: 'acts' },
          button(text.next, acts.next),
          button(text.outline, open),
          this.#undo,
          this.#redo,
          button(text.keys.title, () => this.help()),
          button(text.finish, acts.finish),
        ),
      ),
      this.#said,
      h(
        'div',
        { class: 'columns' },
        h('section', { class: 'paper-column', 'aria-label': text.paper }, paper),
        this.panel,
      ),
      this.#told,
      this.result,
      h('p', { class: 'acts kept' }, this.#kept, button(documentFileText.kept.drop, acts.drop)),
      this.#help,
      this.#outline,
    );
  }

  progress(left: string, canUndo: boolean, canRedo: boolean): void {
    this.#left.textContent = left;
    this.#told.hidden = true;
    this.#undo.disabled = !canUndo;
    this.#redo.disabled = !canRedo;
  }

  say(words: string): void {
    this.#said.textContent = words;
  }

  /** Says something that stays in sight. */
  tell(words: string): void {
    this.#told.hidden = false;
    this.#told.textContent = words;
    this.say(words);
  }

  kept(words: string): void {
    this.#kept.textContent = words;
  }

  focus(): void {
    this.#title.focus();
    // The review begins at the top of the window: the page's heading and way here take half of it.
    this.#title.scrollIntoView();
  }

  help(): void {
    if (!this.#help.open) this.#help.showModal();
  }

  /** True while a dialog lies over the review. */
  isCovered(): boolean {
    return this.#help.open || this.#outline.open;
  }

  item(id: string): HTMLElement | null {
    return this.panel.querySelector(`[data-item="${CSS.escape(id)}"]`);
  }

  /** The heading of the place in focus. */
  place(): HTMLElement | null {
    return this.panel.querySelector('[data-key="place"]');
  }

  form(id: string): HTMLElement | null {
    return this.item(id)?.querySelector('form :is(input, select), .picker input') ?? null;
  }

  /** On a narrow screen the panel stands below the words: both are brought into sight. */
  reveal(): void {
    if (matchMedia('(min-width: 62rem)').matches) this.panel.scrollTop = 0;
    const current = this.panel.querySelector('[data-current]');
    current?.scrollIntoView({ block: 'nearest' });
  }

  /** Fills marked words into the form that adds what was missed. */
  offer(words: string): void {
    const area = this.panel.querySelector<HTMLTextAreaElement>('[data-key="add words"]');
    if (!area) return;
    area.value = words;
    const fold = area.closest('details');
    if (fold) fold.open = true;
  }
}

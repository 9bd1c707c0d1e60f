import { ownScript } from '../../reading/own-script.ts';
import { pasteWords as words } from '../../strings/paste-words.ts';
import { render } from './render.ts';
import type { Answer, Question } from './worker.ts';
import workerScript from './worker.ts?worker&url';

/** A table that takes longer was made to take longer. */
const PATIENCE = 30_000;

/**
 * <paste-sheet data-source>: reads a pasted table or a chosen file in a worker and shows what becomes of
 * each row. Until this script is there the form takes nothing; where it does not come, the page says what to
 * do instead.
 */
class PasteSheet extends HTMLElement {
  private worker: Worker | null = null;
  private timer = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.classList.add('ready');
    for (const fields of form.querySelectorAll('fieldset')) fields.disabled = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check(form);
    });
    form.addEventListener('reset', () => {
      this.stop();
      this.say('');
      this.result()?.replaceChildren();
    });
  }

  private result = () => this.querySelector<HTMLElement>('[data-result]');

  /** @param final what it says will stay: the verdict, or why there is none */
  private say(text: string, final = false): void {
    const status = this.querySelector('[role="status"]');
    status?.classList.toggle('notice', final);
    if (status) status.textContent = text;
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = null;
  }

  private async check(form: HTMLFormElement): Promise<void> {
    const file = form.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
    const text = form.querySelector('textarea')?.value ?? '';
    if (!file && text.trim() === '') {
      this.say(words.nothing);
      return;
    }
    this.stop();
    this.result()?.replaceChildren();
    this.say(words.working);
    const table = file ? new Uint8Array(await file.arrayBuffer()) : text;
    const area = form.querySelector('select')?.value || null;
    const question: Question = { data: this.dataset.source ?? '', table, area };
    this.worker = new Worker(ownScript(workerScript), { type: 'module' });
    this.worker.addEventListener('message', (event: MessageEvent<Answer>) => this.show(event.data));
    this.worker.addEventListener('error', () => this.show(null));
    this.timer = window.setTimeout(() => {
      this.stop();
      this.say(words.tooLong, true);
    }, PATIENCE);
    this.worker.postMessage(question);
  }

  private show(view: Answer): void {
    this.stop();
    const place = this.result();
    if (!view || !place) {
      this.say(words.failed, true);
      return;
    }
    render(place, view);
    this.say(view.verdict, true);
  }
}

customElements.define('paste-sheet', PasteSheet);

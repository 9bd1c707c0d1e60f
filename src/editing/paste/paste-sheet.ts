import { trustedScriptUrl } from '../../reading/trusted-script-url.ts';
import { pasteText } from '../../strings/paste.ts';
import type { PasteRequest, PasteResponse } from './paste-worker.ts';
import workerScript from './paste-worker.ts?worker&url';
import { render } from './render.ts';

/** Milliseconds. A table that takes longer was built to take longer. */
const PATIENCE = 30_000;

/**
 * <paste-sheet data-source>: reads a pasted table or a chosen file in a worker and shows the result for
 * each row. The form is disabled until this script runs; if it never loads, the page says what to do
 * instead.
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

  /** @param final true for a lasting message: the verdict, or why there is none */
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
      this.say(pasteText.nothing);
      return;
    }
    this.stop();
    this.result()?.replaceChildren();
    this.say(pasteText.working);
    const table = file ? new Uint8Array(await file.arrayBuffer()) : text;
    const area = form.querySelector('select')?.value || null;
    const question: PasteRequest = { data: this.dataset.source ?? '', table, area };
    this.worker = new Worker(trustedScriptUrl(workerScript), { type: 'module' });
    this.worker.addEventListener('message', (event: MessageEvent<PasteResponse>) =>
      this.show(event.data),
    );
    this.worker.addEventListener('error', () => this.show(null));
    this.timer = window.setTimeout(() => {
      this.stop();
      this.say(pasteText.tooLong, true);
    }, PATIENCE);
    this.worker.postMessage(question);
  }

  private show(view: PasteResponse): void {
    this.stop();
    const place = this.result();
    if (!view || !place) {
      this.say(pasteText.failed, true);
      return;
    }
    render(place, view);
    this.say(view.verdict, true);
  }
}

customElements.define('paste-sheet', PasteSheet);

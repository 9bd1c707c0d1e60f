import { pasteText } from '../../strings/paste.ts';
import { askWorker } from './ask-worker.ts';
import { confirmedMappings } from './confirmed-mappings.ts';
import { render } from './render.ts';
import type { PasteGiven, PasteView } from './view.ts';

/** What is said outside the table. */
function givenIn(form: HTMLFormElement): PasteGiven {
  const text = (name: string) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      ? field.value.trim()
      : '';
  };
  return {
    area: text('area') || null,
    head: {
      asOf: text('asOf'),
      reportedOn: text('reportedOn'),
      reporter: text('reporter'),
      document: text('document'),
    },
    mappings: confirmedMappings(),
  };
}

/**
 * <paste-sheet data-source>: reads a pasted table or a chosen file in a worker and shows the result for
 * each row. The form is disabled until this script runs; if it never loads, the page says what to do
 * instead.
 */
class PasteSheet extends HTMLElement {
  private asked: AbortController | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.classList.add('ready');
    for (const fields of form.querySelectorAll('fieldset')) fields.disabled = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check(form);
    });
    // A file that was made before the last change must not be handed in.
    for (const kind of ['reset', 'input']) {
      form.addEventListener(kind, () => {
        this.stop();
        this.say('');
        this.result()?.replaceChildren();
      });
    }
  }

  private result = () => this.querySelector<HTMLElement>('[data-result]');

  /** @param final true for a lasting message: the verdict, or why there is none */
  private say(text: string, final = false): void {
    const status = this.querySelector('[role="status"]');
    status?.classList.toggle('notice', final);
    if (status) status.textContent = text;
  }

  private stop(): void {
    this.asked?.abort();
    this.asked = null;
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
    const asked = new AbortController();
    this.asked = asked;
    const question = { data: this.dataset.source ?? '', table, given: givenIn(form) };
    const answer = await askWorker(question, asked.signal);
    if (asked.signal.aborted) return;
    const place = this.result();
    if ('fault' in answer || !place) {
      this.say('fault' in answer ? answer.fault : pasteText.failed, true);
      return;
    }
    const view = answer.view as PasteView;
    render(place, view, () => void this.check(form));
    this.say(view.verdict, true);
  }
}

customElements.define('paste-sheet', PasteSheet);

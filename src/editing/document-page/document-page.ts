import { documentFileText as text } from '../../strings/document-page.ts';
import { DocumentReader } from './ask-worker.ts';
import { dropWork, keepDraft, keepFile, keptWork } from './kept-work.ts';
import type { Answered, YearQuestion } from './messages.ts';
import type { Original } from './open-review.ts';

/**
 * <document-page data-source>: takes a file, has it read in a worker, and shows the review, which is loaded when
 * it is needed. The form is disabled until this script runs; if it never loads, the page says what to do instead.
 */
class DocumentPage extends HTMLElement {
  #reader: DocumentReader | null = null;
  #file: Original | null = null;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form[data-choose]');
    if (!form || this.#reader) return;
    this.#reader = new DocumentReader(this.dataset.source ?? '');
    this.classList.add('ready');
    for (const fields of this.querySelectorAll('fieldset')) fields.disabled = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#choose(form.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0]);
    });
    form.addEventListener('change', () => form.requestSubmit());
    form.addEventListener('dragover', (event) => event.preventDefault());
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#choose(event.dataTransfer?.files[0]);
    });
    const year = this.querySelector<HTMLFormElement>('form[data-year]');
    year?.addEventListener('submit', (event) => {
      event.preventDefault();
      const said = year.querySelector('input')?.value.trim() ?? '';
      if (/^\d{4}$/.test(said)) void this.#read(Number(said), 'year');
      else this.#say(text.year.bad);
    });
    const amends = year?.querySelector<HTMLButtonElement>('button[data-amends]');
    amends?.addEventListener('click', () => {
      void this.#read(Number(amends.dataset.amends), 'supplement');
    });
    void this.#restore();
  }

  #say(words: string, final = false): void {
    const status = this.querySelector('[data-said]');
    status?.classList.toggle('notice', final);
    if (status) status.textContent = words;
  }

  /** Shows what takes a file, or leaves the room to the review. */
  #begin(isShown: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-start]')) part.hidden = !isShown;
  }

  /** The work was forgotten: another file may be chosen. */
  #dropped(): void {
    this.#begin(true);
    this.#say(text.kept.dropped);
    this.querySelector<HTMLInputElement>('input[type="file"]')?.focus();
  }

  async #restore(): Promise<void> {
    const kept = await keptWork();
    if (!kept || !this.#reader) return;
    this.#say(text.opening);
    const answer = await this.#reader.ask({ ask: 'open', kept: kept.draft });
    if (answer.say === 'old') {
      await dropWork();
      this.#say(text.kept.old, true);
      return;
    }
    if (answer.say === 'review')
      this.#file = { name: answer.draft.source.name, bytes: kept.original };
    if (answer.say === 'supplement') this.#file = { name: answer.draft.name, bytes: kept.original };
    await this.#take(answer, kept.where);
    if (this.#file) this.#say(text.kept.restored(this.#file.name));
  }

  async #choose(file: File | undefined): Promise<void> {
    if (!file) {
      this.#say(text.nothing);
      return;
    }
    this.#file = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    await this.#read(null, null);
  }

  async #read(year: number | null, as: 'year' | 'supplement' | null): Promise<void> {
    if (!this.#file || !this.#reader) return;
    this.#askYear(null);
    this.#say(text.working);
    const answer = await this.#reader.ask({ ask: 'read', ...this.#file, year, as });
    if (answer.say === 'review' || answer.say === 'supplement') await keepFile(this.#file.bytes);
    await this.#take(answer, 'head');
  }

  #askYear(answer: YearQuestion | null): void {
    const form = this.querySelector<HTMLFormElement>('form[data-year]');
    if (!form) return;
    form.hidden = answer === null;
    if (!answer) return;
    const why = form.querySelector('[data-why]');
    if (why) why.textContent = answer.why;
    const input = form.querySelector('input');
    const amends = form.querySelector<HTMLButtonElement>('button[data-amends]');
    if (!input || !amends) return;
    input.value = answer.year === null ? '' : String(answer.year);
    amends.hidden = answer.amends === null;
    amends.dataset.amends = String(answer.amends);
    if (answer.amends !== null) amends.textContent = text.year.asSupplement(answer.amends);
    form.querySelector('h2')?.focus();
  }

  async #take(answer: Answered, where: string): Promise<void> {
    switch (answer.say) {
      case 'refused':
        this.#say(answer.why, true);
        return;
      case 'year':
        this.#say('');
        this.#askYear(answer);
        return;
      case 'review': {
        const { openReview } = await import('./open-review.ts');
        this.#say('');
        if (!this.#file || !this.#reader) return;
        this.#begin(false);
        openReview(answer, where, this.#file, {
          element: this,
          reader: this.#reader,
          dropped: () => this.#dropped(),
        });
        return;
      }
      case 'supplement': {
        const { mountSupplement } = await import('./supplement.ts');
        this.#say('');
        const reader = this.#reader;
        if (!reader) return;
        this.#begin(false);
        void keepDraft(answer.draft, 'supplement');
        mountSupplement(this, {
          draft: answer.draft,
          clauses: answer.clauses,
          finish: (draft) => reader.ask({ ask: 'finish-supplement', draft }),
          keep: (draft) => void keepDraft(draft, 'supplement'),
          drop: () => {
            void dropWork();
            this.#dropped();
          },
        });
        return;
      }
      default:
        this.#say(text.failed, true);
    }
  }
}

customElements.define('document-page', DocumentPage);

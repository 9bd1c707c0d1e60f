import { reportFormText as formText } from '../../strings/report-form.ts';
import { askWorker } from '../paste/ask-worker.ts';
import { element, listed } from '../paste/elements.ts';
import { HANDED, handovers } from '../paste/render-handover.ts';
import { inWords } from './day-words.ts';
import {
  dropDraft,
  fieldName,
  fieldsOf,
  keepDraft,
  restoreDraft,
  restoreSent,
  setAside,
  written,
} from './draft.ts';
import type { ReportAnswers, ReportView } from './view.ts';

/**
 * <report-form data-source data-plan data-area>: checks a report in a worker, says at each field what is wrong,
 * and hands over the new file. What was written is kept on this device.
 */
class ReportForm extends HTMLElement {
  private asked: AbortController | null = null;

  private get form() {
    return this.querySelector('form');
  }

  private get draft() {
    return `bao-cao ${this.dataset.plan}/${this.dataset.area}`;
  }

  connectedCallback(): void {
    const { form } = this;
    if (!form) return;
    this.classList.add('ready');
    if (restoreDraft(this.draft, form)) this.say(formText.restored);
    // A new report begins empty, but the same office sends it.
    else if (restoreSent(this.draft, form, 'reporter')) this.offerSent(form);
    this.showDays();
    this.addEventListener(HANDED, () => setAside(this.draft));
    form.addEventListener('input', () => {
      keepDraft(this.draft, form);
      this.showDays();
      this.outdate();
    });
    form.addEventListener('keydown', (event) => this.move(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check();
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      if (!confirm(formText.clearAsk)) return;
      this.outdate();
      dropDraft(this.draft);
      form.reset();
      this.showDays();
      this.showProblems(null);
      this.say(formText.cleared);
    });
  }

  private offerSent(form: HTMLFormElement): void {
    const offer = this.querySelector<HTMLElement>('[data-sent]');
    if (!offer) return;
    offer.hidden = false;
    offer.querySelector('button')?.addEventListener('click', () => {
      offer.hidden = true;
      restoreSent(this.draft, form);
      keepDraft(this.draft, form);
      this.showDays();
      this.say(formText.restored);
      form.querySelector('input')?.focus();
    });
    form.addEventListener('input', () => offer.remove(), { once: true });
  }

  private say(text: string, final = false): void {
    const status = this.querySelector('[role="status"]');
    status?.classList.toggle('notice', final);
    if (status) status.textContent = text;
  }

  /** A file that was made before the last change must not be handed in. */
  private outdate(): void {
    const asked = this.asked !== null;
    this.asked?.abort();
    this.asked = null;
    const result = this.querySelector('[data-result]');
    if (!asked && !result?.hasChildNodes()) return;
    result?.replaceChildren();
    this.say(formText.changed, true);
  }

  private rows = () => [...this.querySelectorAll<HTMLTableRowElement>('tr[data-target]')];

  /** Below each day: the same day in words, so that day and month are not mistaken for each other. */
  private showDays(): void {
    for (const words of this.querySelectorAll<HTMLElement>('[data-day]')) {
      const input = this.querySelector<HTMLInputElement>(`input[name="${words.dataset.day}"]`);
      words.dataset.hint ??= words.textContent ?? '';
      const text = input?.value.trim() ?? '';
      words.textContent =
        text === ''
          ? words.dataset.hint
          : (inWords(text) ?? formText.dayUnread(this.dataset.plan ?? ''));
    }
  }

  /** Enter goes to the next figure, as in a spreadsheet; the button checks. */
  private move(event: KeyboardEvent): void {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    const inputs = [...this.querySelectorAll<HTMLElement>('.figure :is(input, select)')];
    const at = inputs.indexOf(target);
    if (at < 0) return;
    event.preventDefault();
    const next = inputs[at + 1] ?? this.querySelector<HTMLElement>('button[type="submit"]');
    next?.focus();
  }

  private answers(): ReportAnswers {
    const values = (within: ParentNode) =>
      Object.fromEntries(fieldsOf(within).map((field) => [fieldName(field), written(field)]));
    const head = this.querySelector('fieldset');
    return {
      plan: this.dataset.plan ?? '',
      area: this.dataset.area ?? '',
      head: head ? values(head) : {},
      rows: this.rows().map((row) => ({ ...values(row), target: row.dataset.target ?? '' })),
    };
  }

  private async check(): Promise<void> {
    this.showProblems(null);
    this.say(formText.working);
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    const question = { data: this.dataset.source ?? '', report: this.answers() };
    const answer = await askWorker(question, asked.signal);
    if (asked.signal.aborted) return;
    this.asked = null;
    if ('fault' in answer) {
      this.say(answer.fault, true);
      return;
    }
    const view = answer.view as ReportView;
    this.showProblems(view);
    this.say(view.verdict, true);
    const wrong = this.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
  }

  /** Shows what is wrong at each field; null takes the messages away. */
  private showProblems(view: ReportView | null): void {
    for (const field of this.querySelectorAll('[aria-invalid]'))
      field.removeAttribute('aria-invalid');
    for (const place of this.querySelectorAll<HTMLElement>('[data-field]')) {
      const own = view?.fields.filter(({ name }) => name === place.dataset.field) ?? [];
      place.replaceChildren(...own.map(({ message }) => element('span', message)));
      if (own.length > 0)
        this.querySelector(`[name="${place.dataset.field}"]`)?.setAttribute('aria-invalid', 'true');
    }
    this.rows().forEach((row, index) => {
      const own = view?.rows.find((one) => one.index === index);
      const place = row.querySelector('[data-says]');
      place?.replaceChildren(...(own?.messages ?? []).map((text) => element('p', text)));
      row.dataset.state = own?.bad ? 'bad' : 'told';
      for (const field of fieldsOf(row)) field.removeAttribute('aria-describedby');
      const first = row.querySelector('.figure :is(input, select)');
      const named = fieldsOf(row).filter((field) =>
        own?.fields.some((name) => name === fieldName(field)),
      );
      for (const field of named.length > 0 ? named : first && own ? [first] : []) {
        if (own?.bad) field.setAttribute('aria-invalid', 'true');
        if (place?.id && own && own.messages.length > 0)
          field.setAttribute('aria-describedby', place.id);
        const details = own?.bad && field.closest('details');
        if (details) details.open = true;
      }
      const more = own?.asksNote && row.querySelector('details');
      if (more) more.open = true;
    });
    this.querySelector('[data-result]')?.replaceChildren(
      ...(view
        ? [
            ...listed(formText.problems, view.problems),
            ...listed(formText.notes, view.notes),
            ...handovers(view.reports),
          ]
        : []),
    );
  }
}

customElements.define('report-form', ReportForm);

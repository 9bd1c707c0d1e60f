import { reportFormText as formText } from '../../strings/report-form.ts';
import { askWorker } from '../paste/ask-worker.ts';
import { element, listed, listedByWeight } from '../paste/elements.ts';
import { HANDED, handovers } from '../paste/render-handover.ts';
import type { Weighed } from '../paste/weighed.ts';
import { inWords } from './day-words.ts';
import {
  dropDraft,
  type Field,
  fieldName,
  fieldsOf,
  keepDraft,
  restoreDraft,
  restoreSent,
  setAside,
  written,
} from './draft.ts';
import type { ReportAnswers, ReportView } from './view.ts';

/** Only a mistake makes a field invalid; what should be looked at again may be right. */
function mark(field: Field | null, isWrong: boolean): void {
  field?.removeAttribute('data-review');
  if (isWrong) field?.setAttribute('aria-invalid', 'true');
  else if (!field?.hasAttribute('aria-invalid')) field?.setAttribute('data-review', '');
}

function said(tag: 'p' | 'span', { severity, text }: Weighed): HTMLElement {
  const message = element(tag, text);
  message.dataset.severity = severity;
  return message;
}

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
    // The first mistake; without one the verdict, with the way to hand in below it.
    const next = this.querySelector<HTMLElement>('[aria-invalid="true"], [role="status"]');
    next?.focus();
  }

  /** Marks the fields that a row's messages are about; its first one where they name none. */
  private markRow(row: HTMLElement, own: ReportView['rows'][number], says: string): void {
    const first = fieldsOf(row).slice(0, 1);
    const named = (names: ReadonlyArray<string>) =>
      fieldsOf(row).filter((field) => names.includes(fieldName(field)));
    const orFirst = (fields: Array<Field>, isTold: boolean) =>
      fields.length === 0 && isTold ? first : fields;
    const toReview = own.messages.some(({ severity }) => severity === 'warning');
    const wrong = orFirst(named(own.fields), own.bad);
    const warned = orFirst(named(own.toReview), toReview);
    for (const field of warned) mark(field, false);
    for (const field of wrong) {
      mark(field, true);
      const details = field.closest('details');
      if (details) details.open = true;
    }
    for (const field of own.known ? first : [...wrong, ...warned])
      if (says !== '') field.setAttribute('aria-describedby', says);
  }

  /** Shows what is wrong at each field; null takes the messages away. */
  private showProblems(view: ReportView | null): void {
    for (const field of this.querySelectorAll('[aria-invalid], [data-review]')) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('data-review');
    }
    for (const place of this.querySelectorAll<HTMLElement>('[data-field]')) {
      const own = view?.fields.filter(({ name }) => name === place.dataset.field) ?? [];
      place.replaceChildren(
        ...own.map(({ severity, message }) => said('span', { severity, text: message })),
      );
      const field = this.querySelector<Field>(`[name="${place.dataset.field}"]`);
      if (own.length > 0)
        mark(
          field,
          own.some(({ severity }) => severity === 'error'),
        );
    }
    this.rows().forEach((row, index) => {
      const own = view?.rows.find((one) => one.index === index);
      const place = row.querySelector('[data-says]');
      const known = own?.known ? [element('p', own.known)] : [];
      place?.replaceChildren(...(own?.messages ?? []).map((one) => said('p', one)), ...known);
      for (const field of fieldsOf(row)) field.removeAttribute('aria-describedby');
      if (own) this.markRow(row, own, place?.id ?? '');
      const more = own?.asksNote && row.querySelector('details');
      if (more) more.open = true;
    });
    this.querySelector('[data-result]')?.replaceChildren(
      ...(view
        ? [
            ...listedByWeight(formText, view.problems),
            ...listed(formText.notes, view.notes),
            ...handovers(view.reports),
          ]
        : []),
    );
  }
}

customElements.define('report-form', ReportForm);

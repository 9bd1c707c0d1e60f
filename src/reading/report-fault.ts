import {
  type FaultLabels,
  type FaultSubject,
  faultForm,
  faultMail,
  faultMessage,
  readFaultQuery,
} from '../domain/fault-report.ts';

/**
 * <report-fault>: on the page that reports a fault, says what the report is about, as the link beside a figure
 * put it into the address, and keeps the text, the e-mail and the form's address in step with what the reader
 * writes. What an address brings is only ever set as text.
 */
class ReportFault extends HTMLElement {
  connectedCallback(): void {
    const { labels = '{}', mail, form, subject: title = '' } = this.dataset;
    // Opened from a folder a page has no origin of its own: then the public address.
    const origin = location.protocol === 'file:' ? (this.dataset.origin ?? '') : location.origin;
    const words: FaultLabels = JSON.parse(labels);
    const subject = readFaultQuery(location.search);
    const ready = this.querySelector('[data-ready]');
    if (subject) this.#show(subject);

    const update = () => {
      const read = (name: string) =>
        this.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() || undefined;
      const kind = this.querySelector<HTMLInputElement>('[name=kind]:checked')?.value;
      const said = { kind, message: read('message'), reply: read('reply') };
      const text = faultMessage(subject, said, words, origin);
      if (ready) ready.textContent = text;
      const head = title.replace('{page}', () => subject?.place ?? subject?.page ?? '…');
      if (mail) this.#lead('mail', faultMail(mail, head, text));
      if (form) this.#lead('form', faultForm(JSON.parse(form), subject, text, origin));
    };
    this.addEventListener('input', update);
    update();
  }

  /** Sets the address of every link of one way. */
  #lead(way: string, href: string): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>(`[data-way=${way}]`)) {
      link.href = href;
    }
  }

  #show({ page, address, place, value, day }: FaultSubject): void {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part=${name}]`);
    const about = part('about');
    if (about) about.textContent = place ?? page;
    const shown = part('shown');
    if (shown) {
      const { value: ofValue = '', day: ofDay = '' } = shown.dataset;
      const said = value ? ofValue.replace('{value}', () => value) : '';
      shown.textContent = said + (said && day ? ofDay.replace('{day}', () => day) : '');
    }
    const back = part('back');
    if (back instanceof HTMLAnchorElement) {
      back.href = address;
      back.hidden = false;
    }
    // Without a figure it is most likely the text that is wrong.
    const text = this.querySelector<HTMLInputElement>('[data-kind=text]');
    if (!value && text) text.checked = true;
  }
}

customElements.define('report-fault', ReportFault);

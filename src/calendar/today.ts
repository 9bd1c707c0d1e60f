import { dayInVietnam } from '../domain/countdown.ts';

/**
 * Marks today on the small months of a year, or on the days of a month; in another year the same day of it,
 * which the key then calls "ngày này". Without a script no day is marked.
 */
class CalendarToday extends HTMLElement {
  connectedCallback(): void {
    const today = dayInVietnam(Date.now());
    const days = [...this.querySelectorAll<HTMLElement>('[data-date]')];
    const exact = days.find(({ dataset }) => dataset.date === today);
    const found = exact ?? days.find(({ dataset }) => dataset.date?.slice(4) === today.slice(4));
    if (!found) return;
    found.classList.add('today');
    const key = this.querySelector<HTMLElement>('[data-today-key]');
    const words = key?.querySelector('span');
    if (!key || !words) return;
    const [, month, day] = today.split('-');
    const [now = '', then = ''] = (this.dataset.words ?? '').split('|');
    words.textContent = `${exact ? now : then} (${day}/${month})`;
    key.hidden = false;
  }
}

customElements.define('calendar-today', CalendarToday);

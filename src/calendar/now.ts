import { countdown, dayInVietnam, groupsOn, printed } from '../domain/countdown.ts';

/**
 * What is on and what comes next, for the reader's own day in Việt Nam: the page may be older than
 * that. All entries stand in the page with their days; this sorts them anew and counts the days.
 * A section without entries hides; where it says `data-none`, that shows in their place.
 */
class CalendarNow extends HTMLElement {
  private shown = '';

  connectedCallback(): void {
    this.update();
    // A page left open overnight, or come back to.
    document.addEventListener('visibilitychange', () => this.update());
    addEventListener('pageshow', () => this.update());
  }

  private update(): void {
    const { from = '', until = '' } = this.dataset;
    const today = dayInVietnam(Date.now());
    // Before the build's own year the page has not all days: what the build said stands.
    if (today === this.shown || today < from) return;
    this.shown = today;
    const entries = [...this.querySelectorAll<HTMLElement>('[data-start]')]
      .map((element) => ({
        element,
        start: element.dataset.start ?? '',
        end: element.dataset.end ?? '',
        cancelled: 'cancelled' in element.dataset,
      }))
      .sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
    const groups = groupsOn(entries, today, until);
    let next = 0;
    entries.forEach((entry, index) => {
      const group = groups[index];
      const { element } = entry;
      const distance = element.querySelector('[data-distance]');
      if (distance) distance.textContent = countdown(entry, today);
      if (group === 'next') next += 1;
      const list = this.querySelector(`[data-group="${group}"]`);
      // What is over: the latest first.
      if (group === 'past') list?.prepend(element);
      else list?.append(element);
    });
    for (const list of this.querySelectorAll<HTMLElement>('[data-group]')) {
      // An empty list is heard as one; those of the element itself only keep entries and stay hidden.
      if (list.parentElement !== this) list.hidden = list.childElementCount === 0;
      const box = list.closest<HTMLElement>('section, details');
      if (box) box.hidden = list.childElementCount === 0;
      const none = list.parentElement?.querySelector<HTMLElement>(':scope > [data-none]');
      if (none) none.hidden = list.childElementCount > 0;
    }
    const outdated = this.querySelector<HTMLElement>('[data-outdated]');
    if (outdated) outdated.hidden = next > 0;
    const asOf = this.querySelector<HTMLElement>('[data-as-of]');
    if (asOf) asOf.textContent = asOf.dataset.asOf?.replace('{today}', printed(today)) ?? '';
  }
}

customElements.define('calendar-now', CalendarNow);

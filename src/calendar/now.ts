import { countdown, dayInVietnam, groupsOn } from '../domain/countdown.ts';

/**
 * Shows what is on and what comes next for the current day in Việt Nam: the page may have been built
 * earlier. All entries are in the page with their days; this regroups them and updates the countdowns. What is
 * told of the day of the build (`data-only-on`) is hidden on another day, what is told of a deadline
 * (`data-only-until`) after it. An empty section is hidden; where it has `data-none`, that text is shown instead.
 */
class CalendarNow extends HTMLElement {
  private shown = '';

  connectedCallback(): void {
    this.update();
    // For a page left open overnight or restored from the history.
    document.addEventListener('visibilitychange', () => this.update());
    addEventListener('pageshow', () => this.update());
  }

  private update(): void {
    const { from = '', until = '' } = this.dataset;
    const today = dayInVietnam(Date.now());
    // The page does not have all days before `from`: leave what the build rendered.
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
      // Past entries: latest first.
      if (group === 'past') list?.prepend(element);
      else list?.append(element);
    });
    for (const list of this.querySelectorAll<HTMLElement>('[data-group]')) {
      // Screen readers announce an empty list; the element's own lists only store entries and stay hidden.
      if (list.parentElement !== this) list.hidden = list.childElementCount === 0;
      const box = list.closest<HTMLElement>('section, details');
      if (box) box.hidden = list.childElementCount === 0;
      const none = list.parentElement?.querySelector<HTMLElement>(':scope > [data-none]');
      if (none) none.hidden = list.childElementCount > 0;
    }
    for (const told of this.querySelectorAll<HTMLElement>('[data-only-on]')) {
      told.hidden = told.dataset.onlyOn !== today;
    }
    for (const told of this.querySelectorAll<HTMLElement>('[data-only-until]')) {
      told.hidden = (told.dataset.onlyUntil ?? '') < today;
    }
    const outdated = this.querySelector<HTMLElement>('[data-outdated]');
    if (outdated) outdated.hidden = next > 0;
  }
}

customElements.define('calendar-now', CalendarNow);

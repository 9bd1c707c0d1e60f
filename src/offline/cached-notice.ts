import { offlineText } from '../strings/offline.ts';

/**
 * Adds a notice to a page served from the offline cache. It is part of the page itself, so that it appears
 * exactly where an outdated page is shown, on paper too.
 *
 * @param html the page as built
 * @param day the day the cache was built, formatted for readers: "23/11/2026"
 */
export function withCachedNotice(html: string, day: string): string {
  const sign = `<p class="notice" role="note"><strong>${offlineText.sign(day)}</strong> <a class="no-print" href="">${offlineText.retry}</a></p>`;
  return html.replace(/<main[^>]*>/, (main) => main + sign);
}

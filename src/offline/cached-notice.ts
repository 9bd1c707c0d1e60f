import { offlineText } from '../strings/offline.ts';

/**
 * A page of the offline cache with the sign that it is one: in the page itself, so that it is seen
 * exactly where an old page is seen, on paper too.
 *
 * @param html the page as built
 * @param day of the copy, as people write it: "23/11/2026"
 */
export function withCachedNotice(html: string, day: string): string {
  const sign = `<p class="notice" role="note"><strong>${offlineText.sign(day)}</strong> <a class="no-print" href="">${offlineText.retry}</a></p>`;
  return html.replace(/<main[^>]*>/, (main) => main + sign);
}

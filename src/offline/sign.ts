import { offlineWords as words } from '../strings/offline-words.ts';

/**
 * A page of the stored copy with the sign that it is one: in the page itself, so that it is seen
 * exactly where an old page is seen, on paper too.
 *
 * @param html the page as built
 * @param day of the copy, as people write it: "23/11/2026"
 */
export function withSign(html: string, day: string): string {
  const sign = `<p class="notice" role="note"><strong>${words.sign(day)}</strong> <a class="no-print" href="">${words.retry}</a></p>`;
  return html.replace(/<main[^>]*>/, (main) => main + sign);
}

import { offlineWords as words } from '../strings/offline-words.ts';

/**
 * A page of the stored copy with the sign that it is one: in the page itself, so that it is seen
 * exactly where an old page is seen, on paper too.
 *
 * @param html the page as built
 * @param day of the copy, as people write it: "23/11/2026"
 */
export function withSign(html: string, day: string): string {
  const sign = `<aside class="notice stored-sign" aria-label="${words.signLabel}"><p><strong>${words.sign(day)}</strong> <a class="no-print" href="">${words.retry}</a></p></aside>`;
  const at = html.indexOf('<main');
  return at < 0 ? html : `${html.slice(0, at)}${sign}${html.slice(at)}`;
}

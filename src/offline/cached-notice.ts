import { offlineText } from '../strings/offline.ts';

/** The band of a page (src/components/PageBand.astro), up to what it says. */
const BAND = /<aside class="band"[^>]*>\s*<div class="wrap"[^>]*>/;

/**
 * Adds a notice to a page served from the offline cache: one line in the page's band, or a band of its own on a
 * page without one. It is part of the page itself, so that it appears exactly where an outdated page is shown,
 * on paper too.
 *
 * @param html the page as built
 * @param day the day the cache was built, formatted for readers: "23/11/2026"
 */
export function withCachedNotice(html: string, day: string): string {
  const sign = `<p role="note"><span>${offlineText.sign(day)}</span> <a class="no-print" href="">${offlineText.retry}</a></p>`;
  if (BAND.test(html)) return html.replace(BAND, (band) => band + sign);
  const band = `<aside class="band" aria-label="${offlineText.label}"><div class="wrap">${sign}</div></aside>`;
  return html.replace('</header>', (end) => end + band);
}

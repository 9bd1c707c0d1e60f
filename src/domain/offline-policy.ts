/**
 * Never cached: forms that write, the 404 page, this week's reminders, and charts that other sites frame. With a
 * form would come the program that reads tables, which is as large as all pages together.
 */
const NEVER_CACHED =
  /^(?:bien-tap\/(?:sua\/|dan\/|van-ban\/|bao-cao\/.)|404\.html$|lich\/nhac\/.)|^tien-do\/[^/]+\/[^/]+\/nhung\/$/;

/** @param path without base and leading slash */
export const isNeverCached = (path: string): boolean => NEVER_CACHED.test(path);

/**
 * How the service worker answers a request of this site.
 *
 * - `page`: network first; after a timeout the cached copy, which then carries a notice
 * - `fresh`: a file whose content may change under its URL; the same, without a notice
 * - `fixed`: a file with a content hash in its name: cache first
 * - `none`: not handled; feeds, downloads, forms
 */
export type CacheStrategy = 'page' | 'fresh' | 'fixed' | 'none';

/** @param path of the request, without base and leading slash */
export function cacheStrategyFor(path: string, isNavigation: boolean): CacheStrategy {
  if (isNavigation)
    return (path === '' || path.endsWith('/')) && !NEVER_CACHED.test(path) ? 'page' : 'none';
  if (path.startsWith('_astro/')) return 'fixed';
  if (path.startsWith('pagefind/')) return /_[0-9a-f]{6,}\./.test(path) ? 'fixed' : 'fresh';
  if (path.startsWith('tim-kiem/dau/')) return 'fixed';
  return /^(?:tim-kiem\/[^/]+|don-vi\/[^/]+\/tom-tat)\.json$/.test(path) ||
    /^(?:favicon\.svg|icons\/)/.test(path)
    ? 'fresh'
    : 'none';
}

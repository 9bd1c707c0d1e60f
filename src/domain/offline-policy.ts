/** Never stored: forms that write, and the page that a server shows for a wrong address. */
const NEVER_CACHED = /^(?:bien-tap\/(?:sua|dan)\/|404\.html$)/;

/** @param path without base and leading slash */
export const isNeverCached = (path: string): boolean => NEVER_CACHED.test(path);

/**
 * How the offline cache answers a request of this site.
 *
 * - `page`: from the network, when it does not come in time from the copy, which then says so
 * - `fresh`: a file whose content may change under its address; the same, without a sign
 * - `fixed`: a file that its name's hash vouches for: the copy first
 * - `none`: not its business; feeds, downloads, forms
 */
export type CacheStrategy = 'page' | 'fresh' | 'fixed' | 'none';

/** @param path of the request, without base and leading slash */
export function cacheStrategyFor(path: string, isNavigation: boolean): CacheStrategy {
  if (isNavigation)
    return (path === '' || path.endsWith('/')) && !NEVER_CACHED.test(path) ? 'page' : 'none';
  if (path.startsWith('_astro/')) return 'fixed';
  if (path.startsWith('pagefind/')) return /_[0-9a-f]{6,}\./.test(path) ? 'fixed' : 'fresh';
  return /^(?:tim-kiem\/[^/]+|don-vi\/[^/]+\/tom-tat)\.json$/.test(path) ||
    /^(?:favicon\.svg|icons\/)/.test(path)
    ? 'fresh'
    : 'none';
}

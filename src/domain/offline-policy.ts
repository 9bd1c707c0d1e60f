/**
 * Which pages the offline cache holds. Weak connections pay for it once, so it has a limit; what staff
 * need at hand goes in first. For a site of one year everything fits.
 */
export interface OfflinePage {
  /** Address without base and leading slash: "huong-dan/2017/i-1-2/", "" for home. */
  readonly path: string;
  /** What it adds to the download, about: its compressed size in bytes. */
  readonly bytes: number;
}

/** Never stored: forms that write, and the page that a server shows for a wrong address. */
const NEVER_CACHED = /^(?:bien-tap\/(?:sua|dan)\/|404\.html$)/;

/** @param path without base and leading slash */
export const isNeverCached = (path: string): boolean => NEVER_CACHED.test(path);

/** The first that fits gives the turn; what fits none comes last. */
const PRIORITIES: ReadonlyArray<RegExp> = [
  /^(?:(?:ngoai-tuyen|tim-kiem|lich|huong-dan|van-ban)\/)?$/,
  /^huong-dan\//,
  /^(?:van-ban|chuong-trinh|chien-dich|co-quan)\//,
  /^(?:don-vi\/|lich\/\d{4}\/(?:\d\d\/)?$)/,
  // Not the month-ends of the past: they are for comparing, at a desk.
  /^(?!tien-do\/\d+\/den-|lich\/|bien-tap\/)/,
];

const priorityOf = (path: string): number => {
  const turn = PRIORITIES.findIndex((pattern) => pattern.test(path));
  return turn < 0 ? PRIORITIES.length : turn;
};

/**
 * Splits pages into those the offline cache holds and those it has no room for, both in order of
 * address. A turn that does not fit whole is filled by address.
 *
 * @param limit bytes that all pages together may take
 */
export function offlinePages<Page extends OfflinePage>(
  pages: ReadonlyArray<Page>,
  limit: number,
): { kept: Array<Page>; left: Array<Page> } {
  const byPath = (a: Page, b: Page) => (a.path < b.path ? -1 : 1);
  const wanted = pages
    .filter(({ path }) => !NEVER_CACHED.test(path))
    .toSorted((a, b) => priorityOf(a.path) - priorityOf(b.path) || byPath(a, b));
  let room = limit;
  const kept: Array<Page> = [];
  const left: Array<Page> = [];
  for (const page of wanted) {
    // What nobody asks for need not be weighed: packing ten thousand pages to leave them out takes long.
    if (room >= 0) room -= page.bytes;
    (room >= 0 ? kept : left).push(page);
  }
  return { kept: kept.sort(byPath), left: left.sort(byPath) };
}

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

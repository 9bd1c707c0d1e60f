import { collectionNames } from '../model/collection-names.ts';
import { entityOf } from '../model/entities.ts';
import { isNeverCached } from './offline-policy.ts';
import { paths } from './paths.ts';

/**
 * Selects the pages of the offline cache. Slow connections download it once, so its size is limited and
 * what staff need most goes in first. For a site of one year everything fits.
 */
export interface OfflinePage {
  /** URL path without base and leading slash: "huong-dan/2017/i-1-2/", "" for home. */
  readonly path: string;
  /** Its approximate contribution to the download, in bytes. */
  readonly bytes: number;
  /** True for a page that goes in after all others. */
  readonly late?: boolean;
}

/** Pages that every reader needs, in addition to the lists whose descriptors say so. */
const FIRST: ReadonlyArray<string> = [
  '/',
  '/ngoai-tuyen/',
  '/tim-kiem/',
  paths.tasks(),
  ...collectionNames.map(entityOf).flatMap(({ list, listOffline }) => (listOffline ? list : [])),
];

/** Pages below the list of a collection have the priority of its descriptor. */
const BELOW = collectionNames
  .map(entityOf)
  .flatMap(({ list, offline }) => (offline ? { list, offline } : []));

/** The tasks of a year and of each level: what has to be done. */
const TASKS = new RegExp(`^${paths.tasks()}\\d{4}/(?:[^/]+/)?$`);

/** Years and months of the calendar. */
const CALENDAR = /^\/lich\/\d{4}\/(?:\d\d\/)?$/;

// Includes the ends of past months: they are for comparisons, done at a desk.
const LAST = /^\/(?:tien-do\/\d+\/cuoi-thang\/|lich\/|bien-tap\/)/;

/** Priority of a page: index of the first matching group; lower goes in first. */
function priorityOf(path: string): number {
  const address = `/${path}`;
  if (FIRST.includes(address)) return 0;
  const own = BELOW.find(({ list }) => address.startsWith(list));
  if (own) return own.offline;
  if (TASKS.test(address)) return 1;
  if (CALENDAR.test(address)) return 3;
  return LAST.test(address) ? 5 : 4;
}

/**
 * Splits pages into those that fit into the offline cache and the rest, both sorted by address. A priority
 * group that does not fit completely is filled in order of address.
 *
 * @param limit total size in bytes of all cached pages
 */
export function offlinePages<Page extends OfflinePage>(
  pages: ReadonlyArray<Page>,
  limit: number,
): { kept: Array<Page>; left: Array<Page> } {
  const byPath = (a: Page, b: Page) => (a.path < b.path ? -1 : 1);
  const wanted = pages
    .filter(({ path }) => !isNeverCached(path))
    .toSorted(
      (a, b) =>
        Number(a.late ?? false) - Number(b.late ?? false) ||
        priorityOf(a.path) - priorityOf(b.path) ||
        byPath(a, b),
    );
  let room = limit;
  const kept: Array<Page> = [];
  const left: Array<Page> = [];
  for (const page of wanted) {
    // Read `bytes` only while there is room: compressing ten thousand pages just to leave them out takes
    // long.
    if (room >= 0) room -= page.bytes;
    (room >= 0 ? kept : left).push(page);
  }
  return { kept: kept.sort(byPath), left: left.sort(byPath) };
}

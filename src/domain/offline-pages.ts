import { collectionNames } from '../model/collection-names.ts';
import { entityOf } from '../model/entities.ts';
import { isNeverCached } from './offline-policy.ts';

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

/** Pages that every reader needs, besides the lists whose descriptors say so. */
const FIRST: ReadonlyArray<string> = [
  '/',
  '/ngoai-tuyen/',
  '/tim-kiem/',
  ...collectionNames.map(entityOf).flatMap(({ list, listOffline }) => (listOffline ? list : [])),
];

/** Below the list of a collection: as early as its descriptor says. */
const BELOW = collectionNames
  .map(entityOf)
  .flatMap(({ list, offline }) => (offline ? { list, offline } : []));

/** Years and months of the calendar. */
const CALENDAR = /^\/lich\/\d{4}\/(?:\d\d\/)?$/;

// Also the month-ends of the past: they are for comparing, at a desk.
const LAST = /^\/(?:tien-do\/\d+\/den-|lich\/|bien-tap\/)/;

/** Priority of a page, lowest first. */
function priorityOf(path: string): number {
  const address = `/${path}`;
  if (FIRST.includes(address)) return 0;
  const own = BELOW.find(({ list }) => address.startsWith(list));
  if (own) return own.offline;
  if (CALENDAR.test(address)) return 3;
  return LAST.test(address) ? 5 : 4;
}

/**
 * Splits pages into those the offline cache holds and those it has no room for, both in order of
 * address. A priority that does not fit whole is filled by address.
 *
 * @param limit bytes that all pages together may take
 */
export function offlinePages<Page extends OfflinePage>(
  pages: ReadonlyArray<Page>,
  limit: number,
): { kept: Array<Page>; left: Array<Page> } {
  const byPath = (a: Page, b: Page) => (a.path < b.path ? -1 : 1);
  const wanted = pages
    .filter(({ path }) => !isNeverCached(path))
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

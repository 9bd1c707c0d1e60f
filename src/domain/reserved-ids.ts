import type { CollectionName } from '../model/collection-names.ts';

/** Ids of elements that pages have by themselves; an entry whose id is also an anchor cannot take them. */
const ELEMENTS = [
  'ban-do',
  'bao-cao',
  'bao-cao-.+-\\d+',
  'cach-xem',
  'chon-don-vi',
  'chua-co-ngay',
  'cot',
  'dang-ky',
  'dien-bien',
  'don-vi-cua-toi',
  'dong-thoi-gian',
  'dong-thoi-gian-mo-ta',
  'giao-dien',
  'hang-nam',
  'noi-dung',
  'phim-tat',
  'tat-ca',
  'thang-\\d+',
  'thong-tin',
  'tim',
  'tim-nhanh',
];

/** The same for pages: what other routes below the address of a collection take. */
const ROUTES: Partial<Record<CollectionName, ReadonlyArray<string>>> = {
  directives: ['loai', 'theo-co-quan', 'theo-ngay'],
  guidance: ['so-tay'],
  // Files of one event: recurring days and due days of reports have names that begin so.
  milestones: ['observance-.*', 'report-.*'],
  // Each has a feed, and a second one with this ending.
  areas: ['.*-nhac-7-ngay'],
  campaigns: ['.*-nhac-7-ngay'],
  organizations: ['.*-nhac-7-ngay'],
  targets: ['chien-dich', 'co-quan', 'den-.*', 'dinh-chinh', 'so-no'],
};

/** Collections whose entries are places on a page that holds many: /huong-dan/2017/#i-1, /lich/2017/#tet. */
const ANCHORED: ReadonlyArray<CollectionName> = ['guidance', 'milestones'];

/**
 * Why an entry cannot have an id: another page has the address it would get, or another part of its
 * page has the anchor. Null when it can. That nothing is missing here is tested against src/pages.
 *
 * @param id without the year
 */
export function reservedFor(collection: CollectionName, id: string): 'page' | 'anchor' | null {
  const isOneOf = (names: ReadonlyArray<string>) => new RegExp(`^(?:${names.join('|')})$`).test(id);
  if (isOneOf(ROUTES[collection] ?? ['(?!)'])) return 'page';
  return ANCHORED.includes(collection) && isOneOf(ELEMENTS) ? 'anchor' : null;
}

import type { CollectionName } from '../model/collection-names.ts';

/** Element ids used by the pages themselves; an entry whose id is also an anchor cannot have them. */
const ELEMENTS = [
  'bai-doc',
  'ban-do',
  'bao-cao',
  'bao-cao-.+-\\d+',
  'bieu-do',
  'bieu-do-hep',
  'bieu-do-rong',
  'cach',
  'cach-vien-dan',
  'cach-xem',
  'chon-don-vi',
  'chu-quan',
  'chua-co-ngay',
  'cot',
  'cuoi-trang',
  'dang-ky',
  'danh-muc',
  'danh-muc-\\d+',
  'danh-muc-ten',
  'dien-bien',
  'doan-ngan',
  'don-vi-cua-toi',
  'dong-thoi-gian',
  'dong-thoi-gian-mo-ta',
  'dung-ra',
  'dung-ra-goi-y',
  'giao-dien',
  'go-duoc',
  'hang-nam',
  'khong-thay',
  'loc-theo',
  'loi-bao',
  'loi-nhac',
  'loi-vao',
  'luoc-do',
  'muc-giu-nguyen',
  'muc-khong-con',
  'muc-luc',
  'muc-moi',
  'muc-thay-doi',
  'ngay-hop',
  'noi-dung',
  'phim-tat',
  'quyet-dinh',
  'sau-bang',
  'so-sanh',
  'soc-.+',
  'sua-doi',
  'ten-cuoc-hop',
  'ten-muc-luc',
  'thang-\\d+',
  'thong-tin',
  'tim',
  'tim-don-vi',
  'tim-nhanh',
  'tim-van-ban',
  'tra-loi',
  'tren-trang',
  've',
  'viec-chua-co-don-vi-nhan',
  'viec-cua-toi',
  'vien-dan',
  'xep-theo',
];

/** The same for routes: names that other routes below a collection's path use. */
const ROUTES: Partial<Record<CollectionName, ReadonlyArray<string>>> = {
  directives: ['loai', 'theo-co-quan', 'theo-ngay'],
  guidance: ['bo-tai-lieu', 'so-tay', 'thay-doi'],
  // Files with a single event: those of recurring days and due days of reports begin like this.
  milestones: ['observance-.*', 'report-.*'],
  // Each has a feed, and a second feed with this suffix.
  areas: ['.*-nhac-7-ngay'],
  campaigns: ['.*-nhac-7-ngay'],
  organizations: ['.*-nhac-7-ngay'],
  targets: ['chien-dich', 'co-quan', 'dinh-chinh', 'cuoi-thang', 'so-no'],
};

/** Collections whose entries are anchors on a page of many: /huong-dan/2017/#i-1, /lich/2017/#tet. */
const ANCHORED: ReadonlyArray<CollectionName> = ['guidance', 'milestones'];

/**
 * Why an id cannot be used for an entry: its URL belongs to another page, or its anchor to another part of
 * its page. Null when it can be used. A test compares this list with src/pages.
 *
 * @param id without the year
 */
export function reservedFor(collection: CollectionName, id: string): 'page' | 'anchor' | null {
  const isOneOf = (names: ReadonlyArray<string>) => new RegExp(`^(?:${names.join('|')})$`).test(id);
  if (isOneOf(ROUTES[collection] ?? ['(?!)'])) return 'page';
  return ANCHORED.includes(collection) && isOneOf(ELEMENTS) ? 'anchor' : null;
}

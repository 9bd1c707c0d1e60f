import { isFrame, paths } from '../../domain/paths.ts';
import { searchText } from '../../strings/search.ts';
import type { PageMeta, SearchFields } from '../site/types.ts';
import { NO_FIELDS } from './search-fields.ts';

/** How search knows a page. */
export interface Searched {
  readonly kind: string;
  readonly fields: SearchFields | undefined;
  /** By title, abstract and terms only: its text stands on other pages, or is not to be searched. */
  readonly byTitle: boolean;
}

/**
 * Parts of lists and copies of other pages, which would only stand beside the page that is wanted: month ends,
 * orders of a list, parts of the year's document, and what only a program or a reader without a
 * way comes to.
 */
const LEFT_OUT: ReadonlyArray<RegExp> = [
  /^\/$/,
  /^\/404/,
  // Years without a plan of their own, and their months.
  /^\/lich\/(?:\d{4}\/(?:\d\d\/)?|nhac\/.*)$/,
  /^\/tien-do\/\d{4}\/(?:den-|chien-dich\/|co-quan\/)/,
  /^\/van-ban\/(?:loai|theo-)/,
  /^\/huong-dan\/\d{4}\/(?:tieu-de|ket-thuc)\/$/,
  /^\/bien-tap\/giao-dien\//,
];

/**
 * How a page is searched; null for a page that is not. A page without a kind of its own, as lists, forms and help,
 * is found by its title.
 */
export function searchedPage(meta: PageMeta): Searched | null {
  const { kind, path, search, byTitle = false, sameAs, description } = meta;
  if (kind !== null) return { kind, fields: search, byTitle };
  const isLeftOut =
    sameAs !== undefined ||
    isFrame(path) ||
    path === paths.search() ||
    LEFT_OUT.some((pattern) => pattern.test(path));
  if (isLeftOut || meta.unsearched) return null;
  const fields = search ?? {
    ...NO_FIELDS,
    abstract: description,
  };
  return { kind: searchText.plainPage, fields, byTitle: true };
}

import { searchText } from '../../strings/search.ts';
import type { Found } from '../found.ts';
import { element } from './dom.ts';
import { type NearTitle, nearTitles } from './near-titles.ts';

const lists = new Map<string, Promise<ReadonlyArray<NearTitle>>>();

/** The titles of the site, fetched once; none when they cannot be fetched, because a list without them is good. */
function titlesFrom(address: string): Promise<ReadonlyArray<NearTitle>> {
  const titles =
    lists.get(address) ??
    fetch(address)
      .then((response) => response.json() as Promise<ReadonlyArray<NearTitle>>)
      .catch(() => {
        lists.delete(address);
        return [];
      });
  lists.set(address, titles);
  return titles;
}

/** Pages with titles like the query, when nothing was found or a word of it stands nowhere. */
export const similarPages = async (
  address: string,
  query: string,
  { unknown }: Found,
): Promise<ReadonlyArray<NearTitle>> =>
  unknown ? nearTitles(query, await titlesFrom(address)) : [];

/** "Có phải ý bạn là: …" with links; nothing when there are none. */
export function similarSection(titles: ReadonlyArray<NearTitle>): Array<HTMLElement> {
  if (titles.length === 0) return [];
  const links = titles.map(([title, href]) => element('li', {}, element('a', { href }, title)));
  return [
    element(
      'section',
      { class: 'near' },
      element('h2', {}, searchText.near),
      element('ul', { class: 'plain' }, ...links),
    ),
  ];
}

import { element } from './dom.ts';
import { type NearTitle, nearTitles } from './near-titles.ts';

// Re-exported for the 404 page, which loads them with this.
export { addressWords, nearAddresses } from './address-words.ts';
export { element } from './dom.ts';

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

/** Pages with titles like a query. */
export const similarPages = async (
  address: string,
  query: string,
): Promise<ReadonlyArray<NearTitle>> => nearTitles(query, await titlesFrom(address));

/** Links to similar pages under a heading; nothing when there are none. */
export function similarSection(
  heading: string,
  titles: ReadonlyArray<NearTitle>,
): Array<HTMLElement> {
  if (titles.length === 0) return [];
  const links = titles.map(([title, href]) => element('li', {}, element('a', { href }, title)));
  return [
    element(
      'section',
      { class: 'near' },
      element('h2', {}, heading),
      element('ul', { class: 'plain' }, ...links),
    ),
  ];
}

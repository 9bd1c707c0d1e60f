import type { SearchEngine } from '../found.ts';
import { filesBelow, openHead } from './files.ts';
import { Finder } from './finder.ts';
import { FullTexts } from './pagefind.ts';

export { tuning } from './rank.ts';

/**
 * The site's search; nothing is loaded before it is asked.
 *
 * @param bundle address of Pagefind's folder, with a slash at the end
 */
export function openSearch(bundle: string): SearchEngine {
  // Pagefind's folder stands at the site's root.
  const root = bundle.replace(/[^/]+\/$/, '');
  const texts = new FullTexts(bundle);
  return new Finder({
    open: () => openHead(filesBelow(root)),
    text: (place) => texts.text(place),
    address: (url) => root + url,
  });
}

import { homeText } from '../../strings/home.ts';
import type { Site } from '../site/site.ts';
import type { Link } from '../site/types.ts';
import { href } from '../site/urls.ts';
import type { Gap } from './gaps.ts';

const query = (text: string): Link => ({
  href: `${href.search()}?q=${encodeURIComponent(text)}`,
  text,
});

/**
 * Searches to try, one of each kind that this content answers: what a level has to do, a unit, and a
 * document by its symbol.
 */
export function searchExamples(site: Site, gaps: ReadonlyArray<Gap>): Array<Link> {
  const lowest = site.identity.levels.at(-1);
  const [unit] = gaps;
  const document = site.content.directives.find(({ symbol }) => symbol !== null);
  return [
    ...(lowest ? [query(homeText.exampleTasks(lowest.name))] : []),
    ...(unit ? [query(unit.unit.text)] : []),
    ...(document?.symbol ? [query(document.symbol)] : []),
  ];
}

import { searchText } from '../../strings/search.ts';
import { element } from './dom.ts';

/** So many lines of each list in a card are seen at once on a small screen. */
const SEEN = 3;

/**
 * Folds a long card on a phone: the answer stands above the list, never instead of it. Its first lines stay; the
 * others, and texts to copy, are one press away.
 */
export function foldCard(card: HTMLElement): void {
  if (!matchMedia('(max-width: 47.99rem)').matches) return;
  const rest = [
    ...[...card.querySelectorAll('dl, ul')].flatMap((list) => {
      const lines = [...list.children].slice(SEEN);
      if (lines.length < 2) return [];
      const further = list.cloneNode(false) as Element;
      further.append(...lines);
      return [further];
    }),
    ...card.querySelectorAll('.cite'),
  ];
  const [first] = rest;
  if (!first) return;
  const anchor = card.querySelector(':scope > .acts, :scope > .small');
  const fold = element('details', {}, element('summary', {}, searchText.answerRest));
  fold.append(...rest);
  if (anchor) anchor.before(fold);
  else card.append(fold);
}

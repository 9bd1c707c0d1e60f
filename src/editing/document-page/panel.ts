import { documentReviewText as text } from '../../strings/document-review.ts';
import { decidePart, openIn } from '../document/draft/decide.ts';
import { HEAD, stations, UNPLACED } from '../document/draft/places.ts';
import type { Desk } from './desk.ts';
import { button, h } from './dom.ts';
import { headPanel } from './panel-head.ts';
import { partPanel } from './panel-part.ts';
import { unplacedPanel } from './panel-unplaced.ts';
import { shortened, stationNames } from './station-names.ts';

function bodyOf(desk: Desk): Array<Node> {
  if (desk.where === HEAD) return headPanel(desk);
  if (desk.where === UNPLACED) return unplacedPanel(desk);
  const part = desk.draft.parts.find(({ id }) => id === desk.where);
  return part ? partPanel(part, desk) : [];
}

/** The reading of the place in focus, with the ways to the places beside it. */
export function panelOf(desk: Desk): Array<Node> {
  const { draft, where } = desk;
  const all = stations(draft);
  const at = all.indexOf(where);
  const part = draft.parts.find(({ id }) => id === where);
  const title = part ? shortened(part.heading || part.title || '', 80) : '';
  const way = ([label, name]: readonly [string, string], to: string | undefined, key: string) =>
    button(label, () => to !== undefined && desk.go(to), {
      'data-key': key,
      'aria-label': name,
      disabled: to === undefined,
    });
  return [
    h(
      'div',
      { class: 'acts ways' },
      way(text.previousPart, all[at - 1], 'previous'),
      way(text.nextPart, all[at + 1], 'following'),
      part && openIn(part) > 0
        ? button(
            text.findings.all,
            () => {
              desk.change((now) => decidePart(now, part.id));
              desk.next();
            },
            { class: 'button primary', 'data-key': 'all' },
          )
        : button(text.findings.go, () => desk.next(), {
            class: 'button primary',
            'data-key': 'all',
          }),
    ),
    h(
      'h2',
      { tabindex: -1, 'data-key': 'place' },
      stationNames(draft).get(where) ?? '',
      title === '' ? null : h('span', { class: 'soft' }, ` ${title}`),
    ),
    ...bodyOf(desk),
  ];
}

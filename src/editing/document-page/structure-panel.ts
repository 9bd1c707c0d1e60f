import { documentReviewText as text } from '../../strings/document-review.ts';
import type { DraftPart } from '../document/draft/draft.ts';
import {
  isInLevels,
  joinPart,
  moveLevel,
  setKind,
  splitPart,
  splitPlaces,
  turnTitle,
} from '../document/draft/edit-parts.ts';
import type { PartKind } from '../document/structure/parts.ts';
import type { Desk } from './desk.ts';
import { button, choice, field, h } from './dom.ts';
import { shortened } from './station-names.ts';

/** Lines offered for a split; a part with more is split in steps. */
const MOST = 60;

/** Where the parts of the document begin and end, and how they stand below each other. */
export function structureOf(part: DraftPart, desk: Desk): HTMLElement {
  const { structure } = text;
  const { draft } = desk;
  const at = draft.parts.indexOf(part);
  const before = draft.parts[at - 1];
  const kinds = Object.entries(text.kinds) as Array<[PartKind, string]>;
  const kind = choice(kinds, part.kind, { 'data-key': 'kind' });
  kind.addEventListener('change', () =>
    desk.change((now) => setKind(now, part.id, kind.value as PartKind)),
  );
  const inLevels = isInLevels(part);
  const lines = splitPlaces(part).slice(0, MOST);
  const splits = lines.map((place) => {
    const line = shortened(part.text.slice(place).split('\n')[0] ?? '', 48);
    return h(
      'li',
      {},
      button(structure.splitAt(line), () => desk.change((now) => splitPart(now, part.id, place)), {
        'data-key': `split ${place}`,
      }),
    );
  });
  const details = h(
    'details',
    { 'data-fold': 'structure' },
    h('summary', {}, structure.title),
    inLevels ? h('p', { class: 'soft' }, structure.level(part.level)) : null,
    h(
      'div',
      { class: 'acts' },
      before
        ? button(
            structure.join,
            () => {
              desk.change((now) => joinPart(now, part.id));
              desk.go(before.id);
            },
            { 'data-key': 'join' },
          )
        : null,
      inLevels
        ? button(structure.out, () => desk.change((now) => moveLevel(now, part.id, -1)), {
            'data-key': 'out',
          })
        : null,
      inLevels
        ? button(structure.in, () => desk.change((now) => moveLevel(now, part.id, 1)), {
            'data-key': 'in',
          })
        : null,
      part.title !== null || part.text !== ''
        ? button(
            part.title === null ? structure.toTitle : structure.toText,
            () => desk.change((now) => turnTitle(now, part.id)),
            { 'data-key': 'title' },
          )
        : null,
    ),
    field(structure.kind, kind),
    splits.length === 0
      ? null
      : h('div', {}, h('h4', {}, structure.split), h('ul', { class: 'splits' }, ...splits)),
  );
  return details;
}

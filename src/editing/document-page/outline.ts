import { documentReviewText as text } from '../../strings/document-review.ts';
import { openIn } from '../document/draft/decide.ts';
import { HEAD, stations } from '../document/draft/places.ts';
import type { Desk } from './desk.ts';
import { h } from './dom.ts';
import { shortened, stationNames } from './station-names.ts';

/** The list of parts, each with its short title and how much of it is open. */
export function outlineList(desk: Desk): HTMLElement {
  const { draft, where } = desk;
  const names = stationNames(draft);
  const parts = new Map(draft.parts.map((part) => [part.id, part]));
  const rows = stations(draft).map((id) => {
    const part = parts.get(id);
    const open = part
      ? openIn(part)
      : id === HEAD
        ? Number(draft.head.decision === 'open')
        : draft.unplaced.filter(({ put }) => put === null).length;
    const words = part ? shortened(part.heading || part.title || part.text) : '';
    const go = h(
      'button',
      { type: 'button', 'aria-current': id === where ? 'true' : null },
      h('span', { class: 'name' }, names.get(id) ?? ''),
      words === '' ? null : h('span', { class: 'title' }, ` ${words}`),
      open === 0
        ? h('span', { class: 'done' }, ' ✓')
        : h('span', { class: 'open' }, ` ${text.open(open)}`),
    );
    go.addEventListener('click', () => desk.go(id));
    return h('li', { 'data-level': Math.min(part?.level ?? 0, 5) }, go);
  });
  return h('ol', { class: 'outline' }, ...rows);
}

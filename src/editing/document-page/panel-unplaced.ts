import { documentReviewText as text } from '../../strings/document-review.ts';
import { putUnplaced } from '../document/draft/describe.ts';
import type { UnplacedText } from '../document/draft/draft.ts';
import type { Desk } from './desk.ts';
import { button, choice, field, h } from './dom.ts';
import { shortened, stationNames } from './station-names.ts';

/** Printed text that stands beside the text: each is put after a part, or left out. */
export function unplacedPanel(desk: Desk): Array<Node> {
  const names = stationNames(desk.draft);
  const places = desk.draft.parts.map(
    (part) =>
      [
        part.id,
        `${names.get(part.id) ?? ''} ${shortened(part.heading || part.title || part.text, 40)}`,
      ] as const,
  );
  const row = ({ text: words, put }: UnplacedText, at: number): HTMLElement => {
    const say = (next: UnplacedText['put']) => () =>
      desk.change((draft) => putUnplaced(draft, at, next));
    const item = h(
      'li',
      {
        class: 'finding',
        'data-item': `${at}`,
        'data-decision': put === null ? 'open' : 'yes',
        'data-current': desk.item === `${at}`,
        tabindex: -1,
      },
      h('p', {}, h('q', {}, words)),
    );
    if (put !== null) {
      const name = put === 'left-out' ? '' : (names.get(put.part) ?? '');
      item.append(
        h('p', { class: 'answer' }, name === '' ? text.leftOutNow : text.putNow(name)),
        button(text.again, say(null), { 'data-key': `${at} again` }),
      );
      return item;
    }
    const where = choice(places, places[0]?.[0] ?? '');
    item.append(
      field(text.put, where),
      h(
        'div',
        { class: 'acts' },
        button(text.putDo, () => say({ part: where.value })(), { 'data-key': `${at} put` }),
        button(text.leftOut, say('left-out'), { 'data-key': `${at} out` }),
      ),
    );
    return item;
  };
  return [
    h('p', {}, text.unplacedIntro),
    h('ol', { class: 'findings' }, ...desk.draft.unplaced.map(row)),
  ];
}

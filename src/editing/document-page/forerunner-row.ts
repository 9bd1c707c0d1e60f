import { documentReviewText as text } from '../../strings/document-review.ts';
import { decideForerunner } from '../document/draft/decide.ts';
import { setForerunner } from '../document/draft/describe.ts';
import type { DraftPart } from '../document/draft/draft.ts';
import { FORERUNNER } from '../document/draft/places.ts';
import { nameIn } from './answer-words.ts';
import type { Desk } from './desk.ts';
import { button, h } from './dom.ts';
import { decisionButtons } from './finding-row.ts';
import { picker } from './picker.ts';

/** The clause of the year before that a part carries on; nothing when the site has no year before. */
export function forerunnerRow(part: DraftPart, desk: Desk): Array<Node> {
  const { forerunner } = part;
  const { clauses } = desk.names;
  if (clauses.length === 0) return [];
  const name = forerunner ? (nameIn(clauses, forerunner.id) ?? forerunner.id) : '';
  const decision = forerunner?.decision ?? 'open';
  const says = !forerunner
    ? text.forerunner.none
    : decision === 'no'
      ? text.forerunner.isNew
      : text.forerunner.is(name);
  const row = h(
    'div',
    {
      class: 'finding',
      'data-item': FORERUNNER,
      'data-kind': 'forerunner',
      'data-decision': forerunner ? decision : 'none',
      'data-current': desk.item === FORERUNNER,
      tabindex: -1,
    },
    h('p', { class: 'what' }, h('b', {}, text.forerunner.title)),
    h('p', { class: 'answer' }, says),
  );
  if (desk.editing === FORERUNNER) {
    const choose = picker(text.forerunner.title, clauses, forerunner?.id ?? null, [
      ['', text.forerunner.isNew],
    ]);
    const save = () => {
      desk.edit(null);
      desk.change((draft) => setForerunner(draft, part.id, choose.value() || null));
    };
    row.append(
      choose.box,
      h(
        'div',
        { class: 'acts' },
        button(text.findings.save, save, { 'data-key': `${FORERUNNER} save` }),
        button(text.findings.cancel, () => desk.edit(null)),
      ),
    );
  } else if (forerunner) {
    const say = (next: 'yes' | 'no') => () =>
      desk.change((draft) => decideForerunner(draft, part.id, decision === next ? 'open' : next));
    row.append(
      decisionButtons(FORERUNNER, text.forerunner.title, decision, {
        yes: say('yes'),
        edit: () => desk.edit(FORERUNNER),
        no: say('no'),
      }),
    );
  } else {
    row.append(
      h(
        'div',
        { class: 'acts' },
        button(text.forerunner.choose, () => desk.edit(FORERUNNER), {
          'data-key': `${FORERUNNER} edit`,
        }),
      ),
    );
  }
  return [row];
}

import { documentReviewText as text } from '../../strings/document-review.ts';
import { correct, decide } from '../document/draft/decide.ts';
import type { DraftFinding } from '../document/draft/draft.ts';
import { answerForm } from './answer-form.ts';
import { answerWords, ruleWords } from './answer-words.ts';
import type { Desk } from './desk.ts';
import { button, h } from './dom.ts';
import { withoutNotes } from './station-names.ts';

/** The three answers to something that was found; the one that was given is pressed. */
export function decisionButtons(
  id: string,
  about: string,
  decision: DraftFinding['decision'],
  acts: { readonly yes: () => void; readonly edit: () => void; readonly no: (() => void) | null },
): HTMLElement {
  const one = (key: string, label: string, act: () => void, isPressed: boolean | null) =>
    button(label, act, {
      'data-key': `${id} ${key}`,
      'aria-label': `${label}: ${about}`,
      'aria-pressed': isPressed === null ? null : String(isPressed),
    });
  return h(
    'div',
    { class: 'acts' },
    one('yes', text.findings.yes, acts.yes, decision === 'yes'),
    one('edit', text.findings.correct, acts.edit, null),
    acts.no && one('no', text.findings.no, acts.no, decision === 'no'),
  );
}

/** One thing that was found: the words, what becomes of them, why, and the answers. */
export function findingRow(finding: DraftFinding, number: number, desk: Desk): HTMLElement {
  const { id, answer, decision, implied, note, quote, rule } = finding;
  const { findings } = text;
  const isEdited = desk.editing === id;
  const row = h(
    'li',
    {
      class: 'finding',
      'data-item': id,
      'data-kind': answer.kind,
      'data-decision': decision,
      'data-current': desk.item === id,
      tabindex: -1,
    },
    h(
      'p',
      { class: 'what' },
      h('span', { class: 'number' }, `${number}`),
      ' ',
      h('b', {}, findings.kinds[answer.kind]),
      ' ',
      h('q', {}, withoutNotes(quote)),
      note === null ? null : ` ${findings.inNote(note)}`,
      implied ? ' ' : null,
      implied ? h('span', { class: 'implied' }, findings.implied) : null,
      h('span', { class: 'state' }, ` ${findings.decision[decision]}`),
    ),
    h('p', { class: 'answer' }, withoutNotes(answerWords(answer, desk.names))),
    h('p', { class: 'why small soft' }, ruleWords(rule)),
  );
  if (isEdited) {
    row.append(
      answerForm(answer, desk, {
        key: id,
        save: (next) => {
          desk.edit(null);
          desk.change((draft) => correct(draft, id, next));
        },
        cancel: () => desk.edit(null),
      }),
    );
    return row;
  }
  row.append(
    decisionButtons(id, `“${withoutNotes(quote)}”`, decision, {
      yes: () => desk.change((draft) => decide(draft, id, decision === 'yes' ? 'open' : 'yes')),
      edit: () => desk.edit(id),
      no: () => desk.change((draft) => decide(draft, id, decision === 'no' ? 'open' : 'no')),
    }),
  );
  return row;
}

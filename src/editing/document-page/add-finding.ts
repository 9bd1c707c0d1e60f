import { documentReviewText as text } from '../../strings/document-review.ts';
import type { Answer } from '../document/draft/answers.ts';
import { addFinding } from '../document/draft/decide.ts';
import type { DraftPart } from '../document/draft/draft.ts';
import { wordsOf } from '../document/reading.ts';
import { answerForm } from './answer-form.ts';
import type { Desk } from './desk.ts';
import { button, field, h } from './dom.ts';
import { newAnswer, placeOf } from './new-answers.ts';

const KINDS = ['target', 'date', 'owner', 'citation'] as const satisfies ReadonlyArray<
  Answer['kind']
>;

/** Adds what the reader missed: words of the part, and what they say. */
export function addForms(part: DraftPart, desk: Desk): HTMLElement {
  const { add } = text;
  const words = h('textarea', { rows: 2, 'data-key': 'add words' }, desk.selected?.quote ?? '');
  const wrong = h('p', { class: 'wrong-field', role: 'alert' });
  const place = h('div', {});
  const begin = (kind: Answer['kind']) => {
    const found = placeOf(words.value, wordsOf(part), desk.selected?.start ?? 0);
    if (!found) {
      wrong.textContent = add.missing;
      return;
    }
    wrong.textContent = '';
    const answer = newAnswer(kind, found.quote, part, desk.draft.year);
    const form = answerForm(answer, desk, {
      key: 'add',
      save: (next) =>
        desk.change((draft) => addFinding(draft, part.id, { ...found, answer: next })),
      cancel: () => place.replaceChildren(),
    });
    place.replaceChildren(form);
    form.querySelector<HTMLElement>('input, select')?.focus();
  };
  return h(
    'details',
    { 'data-fold': 'add', open: desk.selected !== null },
    h('summary', {}, add.title),
    field(add.words, words, add.hint),
    wrong,
    h(
      'div',
      { class: 'acts' },
      ...KINDS.map((kind) =>
        button(add.buttons[kind], () => begin(kind), { 'data-key': `add ${kind}` }),
      ),
    ),
    place,
  );
}

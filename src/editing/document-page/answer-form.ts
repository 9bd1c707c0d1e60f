import { documentReviewText as text } from '../../strings/document-review.ts';
import type { Answer } from '../document/draft/answers.ts';
import type { Desk } from './desk.ts';
import { button, h } from './dom.ts';
import type { Fields } from './fields.ts';
import { citationFields } from './fields-citation.ts';
import { dateFields } from './fields-date.ts';
import { ownerFields } from './fields-owner.ts';
import { targetFields } from './fields-target.ts';

function fieldsOf(answer: Answer, desk: Desk): Fields {
  switch (answer.kind) {
    case 'citation':
      return citationFields(answer, desk.names);
    case 'date':
      return dateFields(answer, desk.names);
    case 'owner':
      return ownerFields(answer, desk.names);
    case 'target':
      return targetFields(answer, desk.names);
  }
}

/** The form that corrects one thing that was found. */
export function answerForm(
  answer: Answer,
  desk: Desk,
  acts: {
    readonly key: string;
    readonly save: (next: Answer) => void;
    readonly cancel: () => void;
  },
): HTMLFormElement {
  const { rows, read } = fieldsOf(answer, desk);
  const wrong = h('p', { class: 'wrong-field', role: 'alert' });
  const form = h(
    'form',
    { class: 'answer-form', 'data-form': acts.key },
    ...rows,
    wrong,
    h(
      'div',
      { class: 'acts' },
      h('button', { type: 'submit', class: 'button primary' }, text.findings.save),
      button(text.findings.cancel, acts.cancel),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const next = read();
    if (typeof next === 'string') wrong.textContent = next;
    else acts.save(next);
  });
  return form;
}

import { documentReviewText as text } from '../../strings/document-review.ts';
import { h } from './dom.ts';

/** The list of keys, in a dialog. */
export function keyHelp(): HTMLDialogElement {
  const close = h('button', { type: 'button', class: 'button' }, text.keys.close);
  const dialog = h(
    'dialog',
    { class: 'key-help', 'aria-label': text.keys.title },
    h('h2', {}, text.keys.title),
    h('p', {}, text.keys.intro),
    h(
      'dl',
      {},
      ...text.keys.list.map(([keys, does]) =>
        h('div', {}, h('dt', {}, h('kbd', {}, keys)), ' ', h('dd', {}, does)),
      ),
    ),
    close,
  );
  close.addEventListener('click', () => dialog.close());
  return dialog;
}

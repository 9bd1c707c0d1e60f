import { documentFinishText as text } from '../../strings/document-finish.ts';
import type { DocumentDraft } from '../document/draft/draft.ts';
import { element } from '../paste/elements.ts';
import { stepsInOrder } from '../paste/render-handover.ts';
import { h, tick } from './dom.ts';
import type { Finished, Told } from './messages.ts';
import { stationNames } from './station-names.ts';

/** What the panel of the files may ask for. */
export interface FinishActs {
  /** Looks at a place of the review. */
  readonly go: (where: string) => void;
  /** Makes the files anew, with or without the original. */
  readonly attach: (isWanted: boolean) => void;
}

/** Messages that are shown at once, of each kind; the others are counted. */
const MOST = 100;

/** Where the files are said, sent and downloaded. */
export function finishPanel(
  { open, errors, warnings, waiting, paths, handover }: Finished,
  draft: DocumentDraft,
  isAttached: boolean,
  acts: FinishActs,
): Array<Node> {
  const names = stationNames(draft);
  const row = ({ text: words, where }: Told): HTMLElement => {
    const name = where === null ? undefined : names.get(where);
    if (where === null || name === undefined) return h('li', {}, words);
    const go = h('button', { type: 'button', class: 'goto', 'aria-label': text.goto(name) }, name);
    go.addEventListener('click', () => acts.go(where));
    return h('li', {}, go, ` ${words}`);
  };
  const listed = (title: string, told: ReadonlyArray<Told>, intro?: string): Array<Node> =>
    told.length === 0
      ? []
      : [
          h('h3', {}, `${title} (${told.length})`),
          ...(intro ? [h('p', {}, intro)] : []),
          h('ul', { class: 'told' }, ...told.slice(0, MOST).map(row)),
        ];
  const attach = tick(text.attach, isAttached, { 'data-key': 'attach' });
  attach.box.addEventListener('change', () => acts.attach(attach.box.checked));
  const { steps, account } = handover;
  return [
    h('h2', { tabindex: -1 }, text.title),
    h('p', {}, text.errors(errors.length), ' ', text.open(open)),
    ...listed(text.problems, errors),
    ...listed(text.waiting, waiting, text.waitingIntro),
    ...(waiting.length === 0 ? [h('p', {}, text.nothingWaits)] : []),
    ...listed(text.warnings, warnings),
    h('h3', {}, text.send),
    attach.row,
    h('p', { class: 'small soft' }, text.attachNote(draft.source.name)),
    h(
      'div',
      { 'data-handover': true },
      ...(account
        ? [
            h('h4', {}, account.needed),
            stepsInOrder(steps),
            h('h4', {}, account.none),
            stepsInOrder(account.steps),
          ]
        : [stepsInOrder(steps)]),
    ),
    h(
      'details',
      {},
      h('summary', {}, `${text.list}: ${text.written(paths.length)}`),
      h('ul', {}, ...paths.map((path) => h('li', {}, element('code', path)))),
    ),
  ];
}

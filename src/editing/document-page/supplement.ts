import { documentFinishText } from '../../strings/document-finish.ts';
import { documentFileText } from '../../strings/document-page.ts';
import { supplementText } from '../../strings/supplement.ts';
import type { SupplementClause } from '../document/supplement/clauses.ts';
import {
  type DecidedProposal,
  type SupplementDraft,
  withProposal,
} from '../document/supplement/decide.ts';
import { supplementView } from '../document/supplement/view.ts';
import { stepsInOrder } from '../paste/render-handover.ts';
import { button, field, h, input } from './dom.ts';
import type { Answered, SupplementFinished } from './messages.ts';
import { supplementRow } from './supplement-row.ts';

const text = supplementText.page;

/** What the review of a supplement needs of the page around it. */
export interface SupplementInput {
  readonly draft: SupplementDraft;
  /** The clauses of the document that is changed. */
  readonly clauses: ReadonlyArray<SupplementClause>;
  /** Makes the files. */
  readonly finish: (draft: SupplementDraft) => Promise<Answered>;
  /** Keeps the work on the device, after every change. */
  readonly keep: (draft: SupplementDraft) => void;
  /** Forgets the work and leaves the review. */
  readonly drop: () => void;
}

const listed = (title: string, told: ReadonlyArray<string>): Array<Node> =>
  told.length === 0
    ? []
    : [
        h('h3', {}, `${title} (${told.length})`),
        h('ul', {}, ...told.map((one) => h('li', {}, one))),
      ];

/** The files, and how they are handed in. */
function filesPanel(finished: SupplementFinished) {
  const { open, left, targets, paths, errors, warnings, handover } = finished;
  const { steps, account } = handover;
  const said = documentFinishText;
  return [
    h('h2', { tabindex: -1 }, text.filesTitle),
    h('p', {}, said.errors(errors.length), ' ', said.open(open)),
    left > 0 && h('p', { class: 'notice' }, text.leftOut(left)),
    ...listed(supplementText.targets.title, targets),
    ...listed(said.problems, errors),
    ...listed(said.warnings, warnings),
    h('h3', {}, said.send),
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
    h('ul', {}, ...paths.map((path) => h('li', {}, h('code', {}, path)))),
  ].filter((node): node is HTMLElement => node instanceof HTMLElement);
}

/**
 * Shows what a document changes in that of a year, change by change beside its clause, to be ticked, corrected or left
 * out, and at the end the files.
 */
export function mountSupplement(place: HTMLElement, given: SupplementInput): void {
  let draft = given.draft;
  let edited: string | null = null;
  const left = h('p', { class: 'left', role: 'status' });
  const list = h('ol', { class: 'findings' });
  const result = h('div', { 'data-result': true });
  const told = h('p', { class: 'notice', hidden: true });

  const say = (words: string) => {
    told.hidden = words === '';
    told.textContent = words;
  };
  const changed = (next: SupplementDraft) => {
    draft = next;
    // Files that were made before the last change must not be handed in.
    result.replaceChildren();
    say('');
    given.keep(draft);
    show();
  };
  const correct = (id: string, fields: Partial<DecidedProposal>) => {
    // What a person corrected has no old problems; what is still wrong is told anew.
    const problems = 'decision' in fields ? {} : { problems: [], decision: 'open' as const };
    changed(withProposal(draft, id, { ...problems, ...fields }));
  };
  const show = () => {
    const focused = document.activeElement;
    const key = focused instanceof HTMLElement ? focused.dataset.key : undefined;
    edited = list.querySelector<HTMLDetailsElement>('details[open]')?.dataset.edit ?? edited;
    const { rows, open, total } = supplementView(draft, given.clauses);
    left.textContent = text.left(open, total);
    list.replaceChildren(
      ...rows.map((row) =>
        supplementRow(row, given.clauses, row.proposal.id === edited, (fields) =>
          correct(row.proposal.id, fields),
        ),
      ),
    );
    if (key !== undefined)
      list.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const finish = async () => {
    const now = draft;
    say(documentFinishText.working);
    const answer = await given.finish(now);
    if (now !== draft) return;
    say(
      answer.say === 'supplement-finished'
        ? ''
        : answer.say === 'refused'
          ? answer.why
          : documentFinishText.failed,
    );
    if (answer.say !== 'supplement-finished') return;
    result.replaceChildren(...filesPanel(answer));
    result.querySelector('h2')?.focus();
  };
  const own = (
    label: string,
    key: 'symbol' | 'title' | 'from' | 'issued',
    attributes: Readonly<Record<string, string>> = {},
  ) => {
    const control = input(draft[key] ?? '', attributes);
    control.addEventListener('change', () => {
      const value = control.value.trim();
      changed({ ...draft, [key]: key === 'title' ? value : value === '' ? null : value });
    });
    return field(label, control);
  };
  const title = h('h2', { tabindex: -1 }, text.title(draft.title));
  const element = h(
    'section',
    { class: 'review supplement' },
    title,
    h('p', {}, text.intro(draft.plan)),
    h(
      'fieldset',
      { class: 'head' },
      h('legend', {}, text.head),
      own(text.symbol, 'symbol'),
      own(text.name, 'title'),
      own(text.issued, 'issued', { type: 'date' }),
      own(text.from, 'from', { type: 'date' }),
    ),
    h(
      'div',
      { class: 'bar' },
      left,
      h(
        'div',
        { class: 'acts' },
        button(text.finish, () => void finish(), { class: 'button primary' }),
        button(documentFileText.kept.drop, () => {
          if (!confirm(documentFileText.kept.dropAsk)) return;
          element.remove();
          given.drop();
        }),
      ),
    ),
    draft.proposals.length === 0 && h('p', { class: 'notice' }, text.none),
    list,
    draft.remarks.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `${text.remarks} (${draft.remarks.length})`),
        h(
          'ul',
          {},
          ...draft.remarks.map(({ kind, quote }) =>
            h('li', {}, h('b', {}, `${text.remarkKinds[kind]}: `), quote),
          ),
        ),
      ),
    told,
    result,
  );
  show();
  place.append(element);
  title.focus();
}

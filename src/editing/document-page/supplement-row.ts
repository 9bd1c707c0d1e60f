import type { Run } from '../../domain/amendments/amended-text.ts';
import type { AmendmentKind } from '../../model/amendment.ts';
import { supplementText } from '../../strings/supplement.ts';
import type { SupplementClause } from '../document/supplement/clauses.ts';
import type { DecidedProposal } from '../document/supplement/decide.ts';
import type { SupplementRow } from '../document/supplement/view.ts';
import { button, choice, field, h, input } from './dom.ts';

const text = supplementText.page;

const hidden = (words: string) => h('span', { class: 'hidden' }, ` ${words} `);

/** Words with what is gone struck through and what is new underlined, both named aloud. */
export const changedWords = (runs: ReadonlyArray<Run>): HTMLElement =>
  h(
    'p',
    { class: 'changed' },
    ...runs.map((run) =>
      run.deletedBy !== null
        ? h('del', {}, hidden(text.gone), run.text)
        : run.insertedBy !== null
          ? h('ins', {}, hidden(text.added), run.text)
          : run.text,
    ),
  );

const area = (value: string): HTMLTextAreaElement => {
  const made = h('textarea', { rows: 4 });
  made.value = value;
  return made;
};

/** The fields by which a person corrects a change. */
function editFields(
  { proposal }: SupplementRow,
  clauses: ReadonlyArray<SupplementClause>,
  change: (fields: Partial<DecidedProposal>) => void,
): HTMLElement {
  const { id, kind, clause, was, text: now, label, title } = proposal;
  const kinds = choice<AmendmentKind | ''>(
    [
      ['', text.noKind],
      ...Object.entries(text.kinds).map(([key, words]) => [key as AmendmentKind, words] as const),
    ],
    kind ?? '',
    { 'data-key': `${id} kind` },
  );
  kinds.addEventListener('change', () =>
    change({ kind: kinds.value === '' ? null : (kinds.value as AmendmentKind) }),
  );
  const places = choice(
    [
      ['', text.noClause],
      ...clauses.map((one) => {
        const name = one.number === null ? one.title : `${one.number} – ${one.title}`;
        return [one.id, name] as const;
      }),
    ],
    clause ?? '',
    { 'data-key': `${id} clause` },
  );
  places.addEventListener('change', () => change({ clause: places.value || null }));
  const words = (
    value: string | null,
    key: 'was' | 'text' | 'label' | 'title',
    made: HTMLTextAreaElement | HTMLInputElement,
  ) => {
    made.dataset.key = `${id} ${key}`;
    made.addEventListener('change', () => {
      if (made.value !== (value ?? '')) change({ [key]: made.value === '' ? null : made.value });
    });
    return made;
  };
  return h(
    'div',
    {},
    field(kind === 'add' ? text.clauseAfter : text.clause, places),
    field(text.kind, kinds),
    kind === 'add' ? null : field(text.was, words(was, 'was', area(was ?? ''))),
    kind === 'repeal' ? null : field(text.text, words(now, 'text', area(now ?? ''))),
    ...(kind === 'add'
      ? [
          field(text.label, words(label, 'label', input(label ?? ''))),
          field(text.clauseTitle, words(title, 'title', input(title ?? ''))),
        ]
      : []),
  );
}

/** One change beside its clause: the document's words, what becomes of the clause, and the answers. */
export function supplementRow(
  row: SupplementRow,
  clauses: ReadonlyArray<SupplementClause>,
  isEdited: boolean,
  change: (fields: Partial<DecidedProposal>) => void,
): HTMLElement {
  const { proposal, number, what, clause, runs, problems } = row;
  const { id, decision, quote, kind, text: now } = proposal;
  const name = clause === null ? text.noClause : (clause.number ?? clause.title);
  const about = `${number}. ${name}`;
  const answer = (to: DecidedProposal['decision'], words: string) =>
    button(words, () => change({ decision: to }), {
      'data-key': `${id} ${to}`,
      'aria-label': `${words}: ${about}`,
      'aria-pressed': String(decision === to),
      disabled: to === 'yes' && !row.isTakeable,
    });
  const edit = h('details', { 'data-edit': id }, h('summary', {}, text.edit));
  edit.open = isEdited;
  edit.append(editFields(row, clauses, change));
  return h(
    'li',
    { class: 'finding', 'data-decision': decision, tabindex: -1 },
    h(
      'h3',
      {},
      h('span', { class: 'number' }, `${number}`),
      ` ${name}: ${what}`,
      h('span', { class: 'state' }, ` (${text.decided[decision]})`),
    ),
    ...(problems.length === 0
      ? []
      : [
          h(
            'div',
            { class: 'notice' },
            h('b', {}, `${text.look}: `),
            h('ul', {}, ...problems.map((problem) => h('li', {}, problem))),
          ),
        ]),
    h(
      'div',
      { class: 'beside' },
      h('div', {}, h('h4', {}, text.quote), ...quote.split('\n').map((line) => h('p', {}, line))),
      h(
        'div',
        {},
        h('h4', {}, text.preview),
        runs.length > 0
          ? changedWords(runs)
          : kind === 'add' && now !== null
            ? changedWords([{ text: now, insertedBy: id, deletedBy: null }])
            : h('p', { class: 'soft' }, text.cannot),
      ),
    ),
    edit,
    h(
      'div',
      { class: 'acts' },
      answer('yes', text.yes),
      answer('no', text.no),
      answer('open', text.open),
    ),
  );
}

import { formatPartial } from '../../domain/dates.ts';
import { documentAnswerText as words } from '../../strings/document-answers.ts';
import { documentReviewText as text } from '../../strings/document-review.ts';
import { decideHead, describeHead } from '../document/draft/describe.ts';
import { HEAD } from '../document/draft/places.ts';
import { nameIn } from './answer-words.ts';
import type { Desk } from './desk.ts';
import { button, field, h, input } from './dom.ts';
import { decisionButtons } from './finding-row.ts';
import { picker } from './picker.ts';
import { readPartial, writtenPartial } from './written-dates.ts';

/** What the document says of itself. */
function facts({ draft, names }: Desk): HTMLElement {
  const { head, year } = draft;
  const rows: ReadonlyArray<readonly [string, string]> = [
    [text.year, String(year)],
    [words.head.title, head.title],
    [words.head.symbol, head.symbol ?? '–'],
    [words.head.issued, formatPartial(head.issued)],
    [words.head.issuer, nameIn(names.organizations, head.issuer) ?? words.head.noIssuer],
    [words.head.signer, head.signer ?? '–'],
    [words.head.position, head.position ?? '–'],
  ];
  return h(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]),
  );
}

function form(desk: Desk): HTMLFormElement {
  const { head } = desk.draft;
  const title = input(head.title);
  const symbol = input(head.symbol ?? '');
  const issued = input(writtenPartial(head.issued));
  const issuer = picker(words.head.issuer, desk.names.organizations, head.issuer, [
    ['', words.head.noIssuer],
  ]);
  const signer = input(head.signer ?? '');
  const position = input(head.position ?? '');
  const wrong = h('p', { class: 'wrong-field', role: 'alert' });
  const made = h(
    'form',
    { class: 'answer-form', 'data-form': HEAD },
    field(words.head.title, title),
    field(words.head.symbol, symbol),
    field(words.head.issued, issued, words.citation.issuedHint),
    issuer.box,
    field(words.head.signer, signer),
    field(words.head.position, position),
    wrong,
    h(
      'div',
      { class: 'acts' },
      h('button', { type: 'submit', class: 'button primary' }, text.findings.save),
      button(text.findings.cancel, () => desk.edit(null)),
    ),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const date = readPartial(issued.value);
    if (date === null) {
      wrong.textContent = words.date.bad;
      return;
    }
    desk.edit(null);
    desk.change((draft) =>
      describeHead(draft, {
        title: title.value.trim() || head.title,
        symbol: symbol.value.trim() || null,
        issued: date,
        issuer: issuer.value() || null,
        signer: signer.value.trim() || null,
        position: position.value.trim() || null,
      }),
    );
  });
  return made;
}

/** What the file warns of, and what the document is. */
export function headPanel(desk: Desk): Array<Node> {
  const { head, notices } = desk.draft;
  const noticeText = text.notices as Readonly<Record<string, string>>;
  const isEdited = desk.editing === HEAD;
  return [
    ...(notices.length === 0
      ? []
      : [
          h(
            'section',
            {},
            h('h3', {}, text.notices.title),
            h(
              'ul',
              { class: 'notices' },
              ...notices.map((kind) => h('li', {}, noticeText[kind] ?? text.notices.other)),
            ),
          ),
        ]),
    h(
      'section',
      {
        class: 'finding',
        'data-item': HEAD,
        'data-decision': head.decision,
        'data-current': desk.item === HEAD,
        tabindex: -1,
      },
      h('h3', {}, text.headTitle),
      ...(isEdited
        ? [form(desk)]
        : [
            facts(desk),
            decisionButtons(HEAD, text.headTitle, head.decision, {
              yes: () => {
                desk.change((draft) => decideHead(draft, head.decision === 'yes' ? 'open' : 'yes'));
              },
              edit: () => desk.edit(HEAD),
              no: null,
            }),
          ]),
    ),
  ];
}

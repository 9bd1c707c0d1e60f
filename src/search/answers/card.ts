import { faultQuery } from '../../domain/fault-report.ts';
import { answerText as say } from '../../strings/search-answers.ts';
import type { Answer, AnswerLine, AnswerLink, AnswerPiece } from './answer.ts';
import { statusChip } from './status-chip.ts';

/** Draws an answer. Every text is inserted as text. */

type Child = Node | string;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: string,
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (given !== '') node.className = given;
  node.append(...children);
  return node;
}

function linkTo([text, href]: AnswerLink): HTMLAnchorElement {
  const link = make('a', '', text);
  link.href = href;
  return link;
}

const pieces = (text: ReadonlyArray<AnswerPiece>): Array<Child> =>
  text.map((piece) => (typeof piece === 'string' ? piece : linkTo(piece)));

const bodyOf = ({ text, status, note }: AnswerLine): Array<Child> => [
  ...pieces(text),
  ...(status ? [' ', statusChip(status)] : []),
  ...(note ? [' ', make('span', 'soft', note)] : []),
];

const factsOf = (facts: ReadonlyArray<AnswerLine>): Array<HTMLElement> => {
  const labelled = facts.filter(({ label }) => label !== undefined);
  const rows = labelled.map((line) =>
    // Copied or read aloud, a label does not run into what it names.
    make('div', '', make('dt', '', `${line.label}:`), ' ', make('dd', '', ...bodyOf(line))),
  );
  return [
    ...facts
      .filter(({ label }) => label === undefined)
      .map((line) => make('p', '', ...bodyOf(line))),
    ...(rows.length > 0 ? [make('dl', '', ...rows)] : []),
  ];
};

const itemsOf = (items: ReadonlyArray<AnswerLine>): Array<HTMLElement> =>
  items.length === 0
    ? []
    : [
        make(
          'ul',
          '',
          ...items.map((line) =>
            make(
              'li',
              '',
              ...(line.label === undefined ? [] : [make('b', '', `${line.label}:`), ' ']),
              ...bodyOf(line),
            ),
          ),
        ),
      ];

/** A text with a button that copies it; where the browser refuses, the text is selected to be copied by hand. */
function copyOf(name: string, text: string): HTMLElement {
  const shown = make('p', '', text);
  const said = make('span', 'small');
  // Not role=status: that is the count's.
  said.setAttribute('aria-live', 'polite');
  const button = make('button', 'button', say.copy);
  button.type = 'button';
  button.setAttribute('aria-label', say.copyOf(name));
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = say.copied;
    } catch {
      getSelection()?.selectAllChildren(shown);
      said.textContent = say.copyFailed;
    }
  });
  return make(
    'div',
    'cite',
    make('p', 'small soft', `${say.cite} (${name.toLowerCase()})`),
    shown,
    make('p', 'no-print', button, ' ', said),
  );
}

/** The link to the page that reports a fault, filled in with what the card says. */
function wrongOf({ heading, source, shown }: Answer, fault: string): HTMLElement {
  const query = faultQuery({
    page: source[0],
    address: source[1],
    place: heading,
    value: shown.value || undefined,
    day: shown.day || undefined,
  });
  const link = linkTo([say.tell, `${fault}?${query}`]);
  link.rel = 'nofollow';
  link.setAttribute('aria-label', say.tellOf(heading));
  return make('span', 'no-print', `${say.wrong} `, link);
}

/** The card of an answer, for the place above the results. */
export function answerCard(answer: Answer): HTMLElement {
  const { kicker, heading, quote, facts, items, copies, actions, source, notes, sample } = answer;
  const card = make('section', 'ans');
  card.setAttribute('aria-label', say.label);
  card.dataset.answer = answer.kind;
  card.append(
    make('p', 'kicker', kicker, ...(sample ? [' ', make('span', 'sample', sample)] : [])),
    make('h2', '', heading),
    ...(quote === undefined ? [] : [make('blockquote', '', quote)]),
    ...factsOf(facts),
    ...itemsOf(items),
    ...copies.map(([name, text]) => copyOf(name, text)),
  );
  if (actions.length > 0) {
    const buttons = actions.map((action) => {
      const button = linkTo(action);
      button.className = 'button';
      return button;
    });
    card.append(make('p', 'acts no-print', ...buttons));
  }
  card.append(
    make(
      'p',
      'small soft',
      `${say.source}: `,
      linkTo(source),
      `. ${notes.join(' ')} `,
      wrongOf(answer, answer.fault),
    ),
  );
  return card;
}

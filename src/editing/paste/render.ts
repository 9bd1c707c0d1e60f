import { pasteText } from '../../strings/paste.ts';
import type { PasteFile, PasteRow, PasteView } from './view.ts';

/** Renders the result. Everything is inserted as text: the table is untrusted. */

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

function link({ href, text }: { readonly href: string; readonly text: string }): HTMLElement {
  const a = element('a', text);
  a.href = href;
  return a;
}

const listed = (title: string, texts: ReadonlyArray<string>): Array<Node> =>
  texts.length === 0
    ? []
    : [element('h3', title), element('ul', ...texts.map((text) => element('li', text)))];

function rowOf(row: PasteRow): HTMLElement {
  const heading = element('th', row.place);
  heading.scope = 'row';
  const state = element('td', element('strong', pasteText.states[row.state]));
  state.append(...row.messages.map((message) => element('p', message)));
  const line = element('tr', heading);
  line.append(state);
  for (const text of [row.area, row.target, row.figure, row.day]) line.append(element('td', text));
  line.dataset.state = row.state;
  return line;
}

/** Thousands of rows would make the page unusable; only the first are shown, problems before all others. */
const MAX_ROWS = 300;

function table(rows: ReadonlyArray<PasteRow>): Array<Node> {
  if (rows.length === 0) return [];
  const shown = rows
    .toSorted((a, b) => Number(b.state === 'bad') - Number(a.state === 'bad'))
    .slice(0, MAX_ROWS);
  const head = pasteText.head.map((text) => {
    const cell = element('th', text);
    cell.scope = 'col';
    return cell;
  });
  const whole = element(
    'table',
    element('thead', element('tr', ...head)),
    element('tbody', ...shown.map(rowOf)),
  );
  const box = element('section', whole);
  box.className = 'scroll';
  box.tabIndex = 0;
  box.setAttribute('aria-label', pasteText.rows);
  const rest = rows.length - shown.length;
  return [
    element('h3', pasteText.rows),
    box,
    ...(rest > 0 ? [element('p', pasteText.more(rest))] : []),
  ];
}

function fileOf(file: PasteFile, index: number): HTMLElement {
  const text = element('textarea');
  text.readOnly = true;
  text.rows = 8;
  text.id = `noi-dung-tep-${index}`;
  text.value = file.text;
  const label = element('label', pasteText.content(file.path));
  label.htmlFor = text.id;
  const said = element('span');
  said.setAttribute('role', 'status');
  const copy = element('button', pasteText.copy);
  copy.type = 'button';
  copy.className = 'button';
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(file.text);
      said.textContent = pasteText.copied;
    } catch {
      // No clipboard permission: the user copies the selected text.
      text.select();
      said.textContent = pasteText.copyFailed;
    }
  });
  const blob = new Blob([file.text], { type: 'application/json' });
  const save = link({ href: URL.createObjectURL(blob), text: pasteText.download });
  save.setAttribute('download', file.path.split('/').at(-1) ?? 'so-lieu.json');
  const actions = element(
    'p',
    copy,
    ...(file.link ? [' ', link(file.link)] : []),
    ' ',
    save,
    ' ',
    said,
  );
  actions.className = 'actions';
  const steps = element('ol', ...file.steps.map((step) => element('li', step)));
  return element('section', element('h3', file.heading), steps, actions, label, text);
}

/** Renders the result below the form. */
export function render(place: HTMLElement, view: PasteView): void {
  const hand = view.files.length === 0 ? [] : [element('h2', pasteText.hand)];
  const issues =
    view.issues.length === 0
      ? []
      : [
          element('p', pasteText.issues),
          element('ul', ...view.issues.map((one) => element('li', link(one)))),
        ];
  place.replaceChildren(
    element('h2', pasteText.result),
    ...listed(pasteText.problems, view.problems),
    ...listed(pasteText.notes, view.notes),
    ...table(view.rows),
    ...hand,
    ...view.files.map(fileOf),
    ...issues,
  );
}

import { pasteText } from '../../strings/paste.ts';
import { element, listed, listedByWeight } from './elements.ts';
import { handovers } from './render-handover.ts';
import { mappingOf } from './render-mapping.ts';
import type { PasteRow, PasteView } from './view.ts';

/** Renders the result. Everything is inserted as text: the table is untrusted. */

function rowOf(row: PasteRow): HTMLElement {
  const heading = element('th', row.place);
  heading.scope = 'row';
  const state = element('td', element('strong', pasteText.states[row.state]));
  state.append(...row.messages.map(({ text }) => element('p', text)));
  const line = element('tr', heading);
  line.append(state);
  for (const text of [row.area, row.target, row.figure, row.day]) line.append(element('td', text));
  line.dataset.state = row.state;
  return line;
}

/** Thousands of rows would make the page unusable; only the first are shown, problems before all others. */
const MAX_ROWS = 300;
const URGENT: ReadonlyArray<PasteRow['state']> = ['review', 'bad'];

function table(rows: ReadonlyArray<PasteRow>): Array<Node> {
  if (rows.length === 0) return [];
  const shown = rows
    .toSorted((a, b) => URGENT.indexOf(b.state) - URGENT.indexOf(a.state))
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
  whole.dataset.rows = '';
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

/** Renders the result below the form. @param again reads the table anew, after its columns were explained */
export function render(place: HTMLElement, view: PasteView, again: () => void): void {
  place.replaceChildren(
    element('h2', pasteText.result),
    ...listedByWeight(pasteText, view.problems),
    ...view.sheets.flatMap((sheet) => mappingOf(sheet, again)),
    ...listed(pasteText.notes, view.notes),
    ...table(view.rows),
    ...handovers(view.reports, view.mappings),
  );
}

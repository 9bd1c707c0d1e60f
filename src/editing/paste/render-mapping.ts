import { pasteMappingText as text } from '../../strings/paste-mapping.ts';
import { confirmMapping } from './confirmed-mappings.ts';
import { element } from './elements.ts';
import type { MappedSheet } from './mapping-view.ts';

function selectOf({ groups }: MappedSheet, column: MappedSheet['columns'][number]) {
  const option = (value: string, words: string) => new Option(words, value);
  const select = element('select', option('', text.unknown), option('leave', text.leave));
  for (const { label, choices } of groups) {
    const group = element('optgroup', ...choices.map((one) => option(one.value, one.text)));
    group.label = label;
    select.append(group);
  }
  select.value = column.means;
  select.setAttribute('aria-label', text.means(column.letter, column.heading));
  return select;
}

/** How a foreign sheet is read: a table with a choice for each column. @param again reads the table anew */
export function mappingOf(sheet: MappedSheet, again: () => void): Array<Node> {
  const selects = sheet.columns.map((column) => selectOf(sheet, column));
  const head = text.head.map((words) => {
    const cell = element('th', words);
    cell.scope = 'col';
    return cell;
  });
  const lines = sheet.columns.map(({ letter, heading, samples }, index) => {
    const name = element('th', letter);
    name.scope = 'row';
    const choice = element('td', selects[index] ?? '');
    return element('tr', name, element('td', heading), element('td', samples), choice);
  });
  const box = element(
    'section',
    element('table', element('thead', element('tr', ...head)), element('tbody', ...lines)),
  );
  box.className = 'scroll';
  box.dataset.mapping = '';
  const said = element('p');
  said.setAttribute('role', 'status');
  const confirm = element('button', text.confirm);
  confirm.type = 'button';
  confirm.className = sheet.confirmed ? 'button' : 'button primary';
  confirm.addEventListener('click', () => {
    const open = selects.findIndex(({ value }) => value === '');
    if (open >= 0) {
      said.textContent = text.open(sheet.columns[open]?.letter ?? '');
      selects[open]?.focus();
      return;
    }
    confirmMapping({ ...sheet.mapping, columns: selects.map(({ value }) => value) });
    again();
  });
  const parts = [box, element('p', confirm), said];
  const title = element('h3', sheet.name === null ? text.title : text.sheet(sheet.name));
  return sheet.confirmed
    ? [
        title,
        element('p', text.known),
        element('details', element('summary', text.change), ...parts),
      ]
    : [title, element('p', text.intro), ...parts];
}

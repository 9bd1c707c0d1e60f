import { decodeMonth, type MonthStates, statusOf } from '../domain/month-states.ts';
import { drawShape } from '../domain/status-shapes.ts';
import { monthEndsText } from '../strings/month-ends.ts';
import { capitalised } from '../strings/site.ts';

/** So many targets have room side by side. */
const COLUMNS = 10;
const { table: words } = monthEndsText;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function heading(scope: 'col' | 'row', ...children: ReadonlyArray<Node | string>) {
  const cell = element('th', ...children);
  cell.scope = scope;
  return cell;
}

function link([text, href]: readonly [string, string]): HTMLAnchorElement {
  const made = element('a', text);
  made.href = href;
  return made;
}

/**
 * <month-ends>: draws the table of the chosen month and the chosen targets from the file that its `data-states`
 * names. Without it, the rows of the months tell how many units had which status.
 */
class MonthEnds extends HTMLElement {
  #states: MonthStates | null = null;

  async connectedCallback(): Promise<void> {
    try {
      const response = await fetch(this.dataset.states ?? '');
      if (!response.ok) throw new Error(String(response.status));
      this.#states = await response.json();
    } catch {
      this.#say(words.failed);
    }
    const states = this.#states;
    if (!states) return;
    const groups = Array.from({ length: Math.ceil(states.targets.length / COLUMNS) }, (_, at) =>
      words.group(at * COLUMNS + 1, Math.min((at + 1) * COLUMNS, states.targets.length)),
    );
    this.#fill('thang', states.days);
    this.#fill('nhom', groups);
    this.#choose();
    addEventListener('hashchange', () => this.#choose());
    this.addEventListener('change', () => this.#draw());
    this.hidden = false;
  }

  #say(text: string): void {
    this.hidden = false;
    this.querySelector('[role=status]')?.replaceChildren(text);
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name=${name}]`);
  }

  /** A list with a single choice is not shown. */
  #fill(name: string, texts: ReadonlyArray<string>): void {
    const select = this.#select(name);
    if (!select) return;
    select.replaceChildren(...texts.map((text, at) => new Option(text, String(at))));
    const label = select.closest('label');
    if (label) label.hidden = texts.length < 2;
  }

  /** The month that the address names, else the last. */
  #choose(): void {
    const days = this.#states?.days ?? [];
    const named = days.findIndex(
      (day) => location.hash === `#den-${day.split('/').toReversed().join('-')}`,
    );
    const select = this.#select('thang');
    if (select) select.value = String(named < 0 ? days.length - 1 : named);
    this.#draw();
  }

  #draw(): void {
    const states = this.#states;
    if (!states) return;
    const [month = 0, group = 0] = ['thang', 'nhom'].map((name) =>
      Number(this.#select(name)?.value ?? 0),
    );
    const from = group * COLUMNS;
    const targets = states.targets.slice(from, from + COLUMNS);
    const rows = decodeMonth(states, month).map((letters, unit) =>
      element(
        'tr',
        heading('row', link(states.units[unit] ?? ['', ''])),
        ...[...letters.slice(from, from + COLUMNS)].map((letter) => this.#cell(letter)),
      ),
    );
    const caption = element('caption', words.caption(states.days[month] ?? ''));
    const head = element(
      'tr',
      heading('col', words.unit),
      ...targets.map((target) => heading('col', link(target))),
    );
    const table = element('table', caption, element('thead', head), element('tbody', ...rows));
    this.querySelector('[data-table]')?.replaceChildren(table);
  }

  #cell(letter: string): HTMLTableCellElement {
    const [label, tone, shape] = this.#states?.statuses[statusOf(letter)] ?? [words.absent, '', ''];
    const word = element('span', capitalised(label));
    word.className = 'hidden';
    const cell = element('td', drawShape(document, shape) ?? '–', word);
    cell.className = tone;
    cell.title = capitalised(label);
    return cell;
  }
}

customElements.define('month-ends', MonthEnds);

import type { Cell, Table } from '../content.ts';
import { gridOf, printedText, tableText } from '../structure/lines.ts';
import { bodiesIn } from './bodies.ts';
import { datesIn, type FoundDate } from './dates.ts';
import type { FoundOwner, OwnerRole } from './owners.ts';

/** What the columns of a table of tasks hold, told from their headings. */
const COLUMNS: ReadonlyArray<readonly [OwnerRole | 'time', RegExp]> = [
  ['partner', /(?:đơn vị|cơ quan|bộ phận)?\s?phối hợp|cùng thực hiện/iu],
  [
    'lead',
    /chủ trì|(?:đơn vị|cơ quan|bộ phận|người|cán bộ)\s(?:thực hiện|phụ trách|tham mưu|chịu trách nhiệm|đầu mối)|phân công|trách nhiệm/iu,
  ],
  ['time', /thời gian|thời hạn|hạn|hoàn thành|tiến độ/iu],
];

/** Longer cells tell more than who does it. */
const MOST_NAME = 300;

interface PlacedCell extends Cell {
  readonly text: string;
  /** Where its text begins in the text of the table. */
  readonly start: number;
}

/** The cells of a table with their places in its text, row by row. */
function placed(table: Table): Array<Array<PlacedCell>> {
  let start = 0;
  return gridOf(table).map((row) =>
    row.flatMap(({ text, cell }) => {
      const own = cell ? [{ ...cell, text, start }] : [];
      // One sign between cells, one between rows.
      start += text.length + 1;
      return own;
    }),
  );
}

/** The role of each column that has one; null when the table gives no tasks. */
function rolesOf(rows: ReadonlyArray<ReadonlyArray<PlacedCell>>) {
  for (const [at, row] of rows.slice(0, 3).entries()) {
    const roles = new Map<number, OwnerRole | 'time'>();
    for (const { column, text } of row) {
      const role =
        text.length < 60 ? COLUMNS.find(([, words]) => words.test(text))?.[0] : undefined;
      if (role) roles.set(column, role);
    }
    if ([...roles.values()].includes('lead') && row.length > 2) return { roles, first: at + 1 };
  }
  return null;
}

/** The bodies of a cell: each paragraph names one or more. */
function namesIn(paragraphs: ReadonlyArray<string>) {
  let from = 0;
  return paragraphs.flatMap((text) => {
    const start = from;
    from += text.length + 1;
    return bodiesIn(text).flatMap(({ name, offset }) => {
      const sign = /^[\s\-+•*]+/u.exec(name)?.[0].length ?? 0;
      const own = name.slice(sign).replace(/[.:]+$/u, '');
      return /\p{L}{2}/u.test(own) ? [{ name: own, offset: start + offset + sign }] : [];
    });
  });
}

/**
 * What tables of tasks say: who does it, with whom, until when, by the headings of their columns.
 *
 * @param words of the part, in which the tables stand @param year of the plan
 */
export function tasksIn(
  words: string,
  tables: ReadonlyArray<Table>,
  year: number | null,
): { readonly owners: Array<FoundOwner>; readonly dates: Array<FoundDate> } {
  const owners: Array<FoundOwner> = [];
  const dates: Array<FoundDate> = [];
  let from = 0;
  for (const table of tables) {
    const text = tableText(table);
    const base = words.indexOf(text.trim(), from);
    if (base < 0) continue;
    from = base + text.trim().length;
    const shift = base - (text.length - text.trimStart().length);
    const rows = placed(table);
    const head = rolesOf(rows);
    if (!head) continue;
    for (const { column, paragraphs, text: own, start } of rows.slice(head.first).flat()) {
      const role = head.roles.get(column);
      if (!role || own.length > MOST_NAME) continue;
      if (role === 'time') {
        for (const found of datesIn(own, year, [])) {
          const kind = found.kind === 'event' ? 'deadline' : found.kind;
          const at = { start: shift + start + found.start, end: shift + start + found.end };
          dates.push({ ...found, ...at, kind, rule: `table-${found.rule}` });
        }
        continue;
      }
      for (const { name, offset } of namesIn(paragraphs.map(printedText))) {
        const at = { start: shift + start + offset, end: shift + start + offset + name.length };
        const isKnown = owners.some((one) => one.role === role && one.name === name);
        if (name !== '' && !isKnown) owners.push({ rule: 'table', quote: name, role, name, ...at });
      }
    }
  }
  return { owners, dates };
}

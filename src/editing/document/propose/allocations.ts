import type { Table } from '../content.ts';
import type { FoundTarget } from './targets.ts';

/** A number for each unit, from a table of an annex. */
export interface Allocation {
  readonly values: ReadonlyArray<{ readonly name: string; readonly value: number }>;
  readonly total: number | null;
}

interface Column {
  readonly heading: string;
  readonly allocation: Allocation;
}

const FIGURE = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/;
const TOTAL = /^(?:tổng(?:\s+(?:cộng|số))?|cộng|toàn (?:tỉnh|xã|huyện|thành phố))(?!\p{L})/iu;
const ORDER = /^(?:TT|STT|Số TT|Số thứ tự)$/iu;

const figureOf = (text: string): number | null =>
  FIGURE.test(text.replace(/\s/g, ''))
    ? Number(
        text
          .replace(/\s/g, '')
          .replace(/\.(?=\d{3})/g, '')
          .replace(',', '.'),
      )
    : null;

/** The columns of figures of a table, each with its names. Empty for a table that allots nothing. */
function columnsOf({ rows }: Table): Array<Column> {
  const grid = rows.map(
    (row) =>
      new Map(
        row.map(({ column, paragraphs }) => [
          column,
          paragraphs
            .map(({ text }) => text)
            .join(' ')
            .trim(),
        ]),
      ),
  );
  const firstData = grid.findIndex(
    (row, at) =>
      at > 0 &&
      [...row.values()].some((text) => figureOf(text) !== null) &&
      [...row.values()].some((text) => /\p{L}{2}/u.test(text)),
  );
  if (firstData < 1) return [];
  const headings = new Map<number, string>();
  for (const row of grid.slice(0, firstData)) {
    for (const [column, text] of row)
      headings.set(column, `${headings.get(column) ?? ''} ${text}`.trim());
  }
  const data = grid.slice(firstData);
  const columns = [...new Set(data.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const nameColumn = columns.find(
    (column) =>
      !ORDER.test(headings.get(column) ?? '') &&
      data.filter((row) => /\p{L}{2}/u.test(row.get(column) ?? '')).length >= data.length / 2,
  );
  if (nameColumn === undefined) return [];
  return columns.flatMap((column): Array<Column> => {
    if (column <= nameColumn) return [];
    const values: Array<{ name: string; value: number }> = [];
    let total: number | null = null;
    for (const row of data) {
      const value = figureOf(row.get(column) ?? '');
      const first = [...row.values()].find((text) => /\p{L}{2}/u.test(text)) ?? '';
      if (value === null) continue;
      if (TOTAL.test(first)) total = value;
      else values.push({ name: row.get(nameColumn) ?? first, value });
    }
    return values.length < 2
      ? []
      : [{ heading: headings.get(column) ?? '', allocation: { values, total } }];
  });
}

const sum = ({ values }: Allocation): number =>
  Math.round(values.reduce((all, { value }) => all + value, 0) * 1000) / 1000;

const words = (text: string): Set<string> =>
  new Set(
    text
      .toLocaleLowerCase('vi')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  );

const likeness = (a: string, b: string): number => {
  const [one, two] = [words(a), words(b)];
  return [...one].filter((word) => two.has(word)).length;
};

/**
 * The allocation of each target: the column whose total, or sum, is the target's number; of several the one whose
 * heading is most like the target's words.
 *
 * @param contexts the clause of each target, in the same order
 */
export function allocationsOf(
  targets: ReadonlyArray<Pick<FoundTarget, 'values' | 'unit' | 'comparator'>>,
  contexts: ReadonlyArray<string>,
  tables: ReadonlyArray<Table>,
): Array<Allocation | null> {
  const columns = tables.flatMap(columnsOf);
  const used = new Set<Column>();
  return targets.map(({ values, unit, comparator }, at) => {
    const [value] = values;
    if (unit === '%' || comparator === 'growth' || value === undefined) return null;
    const fitting = columns
      .filter(
        (column) =>
          !used.has(column) && (column.allocation.total ?? sum(column.allocation)) === value,
      )
      .map((column) => ({
        column,
        like: likeness(`${unit} ${contexts[at] ?? ''}`, column.heading),
      }))
      .sort((a, b) => b.like - a.like);
    const best = fitting[0];
    if (!best) return null;
    // A small total may be that of anything: then its heading must speak of the same.
    if (best.like === 0) return null;
    used.add(best.column);
    return best.column.allocation;
  });
}

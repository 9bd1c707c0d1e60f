import { sheetReadingText as say } from '../../strings/sheet-reading.ts';
import type { RowResult } from './merge.ts';
import { rowList } from './row-list.ts';
import type { SheetProblem } from './sheet-problem.ts';

interface Said {
  readonly rows: ReadonlyArray<RowResult>;
  readonly problems: ReadonlyArray<SheetProblem>;
}

/**
 * From so many rows on, what a cell holds no longer tells one mistake from another; and rows that differ from
 * what was reported are not corrections, but another file.
 */
const MANY = 4;

const rowsOf = (problems: ReadonlyArray<SheetProblem>) =>
  new Set(problems.flatMap(({ row }) => row ?? [])).size;

const keyOf = ({ severity, sheet, column, label, message, fix, cause }: SheetProblem) =>
  JSON.stringify([severity, sheet, ...(cause ? [cause] : [column, label, message, fix])]);

/** One problem for all rows that have it. */
function together(all: ReadonlyArray<SheetProblem>): SheetProblem {
  const [first] = all as [SheetProblem];
  const rows = all.flatMap(({ row }) => row ?? []);
  const found = new Set(all.map((problem) => problem.found));
  const text =
    first.cause === 'changed'
      ? say.anotherFile(new Set(rows).size, rowList(rows.slice(0, 1)), first.message)
      : { message: first.message, fix: first.fix };
  return { ...first, ...text, row: null, rows, found: found.size === 1 ? first.found : null };
}

/**
 * Says what is wrong with several rows once, with the list of the rows. The problem moves from the rows to
 * the table.
 */
export function sayOnce({ rows, problems }: Said): Said {
  const all = rows.flatMap((row) => row.problems).filter(({ row }) => row !== null);
  const groups = [...Map.groupBy(all, keyOf).values()].flatMap((same) => {
    if (rowsOf(same) >= MANY) return [same];
    if (same[0]?.cause !== undefined) return [];
    return [...Map.groupBy(same, ({ found }) => found).values()].filter((one) => rowsOf(one) > 1);
  });
  if (groups.length === 0) return { rows, problems };
  const moved = new Set(groups.flat());
  return {
    problems: [...problems, ...groups.map(together)],
    rows: rows.map((row) => ({
      ...row,
      problems: row.problems.filter((problem) => !moved.has(problem)),
    })),
  };
}

import type { ProblemText } from '../../strings/problem-text.ts';
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

const isChange = ({ code }: SheetProblem): boolean => code === 'changed';

/** Words for what was done, or was not: each row names its own, and all are read alike. */
const inWords = ({ code }: SheetProblem): boolean =>
  code === 'read-as-done' || code === 'read-as-not-done';

/**
 * What differs from what was reported has one cause in all rows, though each names its own figures. A crosstab has
 * many columns of one meaning: the same words in them have one cause too.
 */
const keyOf = (problem: SheetProblem) => {
  const { severity, sheet, label, message, fix } = problem;
  const said = isChange(problem)
    ? ['changed']
    : inWords(problem)
      ? [label, problem.code]
      : [label, message, fix];
  return JSON.stringify([severity, sheet, ...said]);
};

/** The cells of problems of several columns, column by column; undefined where one column, or none, has them. */
function cellsOf(all: ReadonlyArray<SheetProblem>): string | undefined {
  const columns = Map.groupBy(all, ({ column }) => column);
  if (columns.size < 2) return undefined;
  return [...columns]
    .map(([column, own]) =>
      rowList(
        own.flatMap(({ row }) => row ?? []),
        column ?? '',
      ),
    )
    .join(', ');
}

/** What is said of all of them. */
function textOf(all: ReadonlyArray<SheetProblem>, rows: ReadonlyArray<number>): ProblemText {
  const [first] = all as [SheetProblem];
  if (isChange(first))
    return say.anotherFile(new Set(rows).size, rowList(rows.slice(0, 1)), first.message);
  // “Có” and “có” are one word.
  const spoken = Map.groupBy(
    all.flatMap(({ found }) => found ?? []),
    (word) => word.toLocaleLowerCase('vi'),
  );
  if (!inWords(first) || spoken.size < 2) return { message: first.message, fix: first.fix };
  const typed = [...spoken.values()].map(([word]) => `“${word}”`).join(', ');
  return first.code === 'read-as-done'
    ? say.done.yesInAll(all.length, typed)
    : say.done.noInAll(all.length, typed);
}

/** One problem for all rows that have it. */
function together(all: ReadonlyArray<SheetProblem>): SheetProblem {
  const [first] = all as [SheetProblem];
  const rows = all.flatMap(({ row }) => row ?? []);
  const found = new Set(all.map((problem) => problem.found));
  const cells = cellsOf(all);
  const place = cells === undefined ? {} : { cells, column: null };
  return {
    ...{ ...first, ...textOf(all, rows), ...place, row: null, rows },
    found: found.size === 1 ? first.found : null,
  };
}

/**
 * Says what is wrong with several figures once, with the list of their rows or cells. The problem moves from the
 * rows to the table.
 */
export function sayOnce({ rows, problems }: Said): Said {
  const all = rows.flatMap((row) => row.problems).filter(({ row }) => row !== null);
  const groups = [...Map.groupBy(all, keyOf).values()].flatMap((same) => {
    if (rowsOf(same) >= MANY) return [same];
    if (same.some(isChange)) return [];
    if (same.some(inWords)) return same.length > 1 ? [same] : [];
    return [...Map.groupBy(same, ({ found }) => found).values()].filter(({ length }) => length > 1);
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

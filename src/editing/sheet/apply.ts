import type { SourceFile } from '../../domain/source-file.ts';
import type { ObservationData } from '../../model/progress.ts';
import { sheetText } from '../../strings/sheet.ts';
import { addedProblems } from '../check/added-problems.ts';
import { type CheckOptions, checkFiles } from '../check/check.ts';
import type { Problem, ProblemCode } from '../check/problem.ts';
import { withChanges } from '../with-changes.ts';
import type { Sheet } from './cells.ts';
import { type ColumnName, columnLabel, columnNames } from './columns.ts';
import { type SheetContext, sheetContext } from './context.ts';
import type { Defaults } from './draft.ts';
import { byReport, type RowResult } from './merge.ts';
import { type Reading, readingErrors, readSheets } from './read.ts';
import { rememberedMappings } from './remembered-mappings.ts';
import { newReport } from './report-file.ts';
import { sayOnce } from './say-once.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';
import { daysInWords, inTableWords } from './table-words.ts';

/** A report that an import adds: always a new file. */
export interface FileChange extends SourceFile {
  /** "2017/ba-be" */
  readonly key: string;
  readonly before: null;
  readonly added: ReadonlyArray<ObservationData>;
}

export interface ImportResult extends Reading {
  /** Empty when anything is wrong: all or nothing. */
  readonly changes: ReadonlyArray<FileChange>;
}

const isColumn = (name: string): name is ColumnName =>
  (columnNames as ReadonlyArray<string>).includes(name);

/** A content problem of an added report, reported at its row. */
function rowProblem(problem: Problem, row: RowResult): SheetProblem {
  const field = problem.field?.split('.').at(-1) ?? '';
  const { code, message, fix } = problem;
  const text = { code, message: inTableWords(message), fix: inTableWords(fix) };
  return sheetProblem(text, {
    sheet: row.sheet,
    row: row.row,
    label: isColumn(field) ? columnLabel(field) : problem.label,
    found: problem.found === null ? null : daysInWords(problem.found),
    severity: problem.severity,
  });
}

/** What new figures can make of a report that was there: a late one may be higher than that of a later day. */
const COMPARED: ReadonlySet<ProblemCode> = new Set([
  ...(['falling', 'per-period', 'same-day'] as const),
  ...(['after-final', 'denominator-changed'] as const),
]);

/** A warning about a report that was there, which the new ones have caused. */
function besides({ file, message, fix }: Problem): SheetProblem {
  const id =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '') ?? file;
  const text = sheetText.known.besides(id, inTableWords(message));
  return { ...sheetProblem({ message: text, fix: inTableWords(fix) }), severity: 'warning' };
}

interface Added {
  readonly changes: Array<FileChange>;
  /** Rows with their figures as they are written, ids included. */
  readonly written: Map<RowResult, ObservationData>;
  readonly found: Map<RowResult, Array<SheetProblem>>;
  readonly rest: Array<SheetProblem>;
}

/**
 * Makes reports of the new rows and runs the whole checker on the content with them, with the old content as its
 * base.
 *
 * @returns the new files and, for each row, the problems that did not exist before
 */
function addReports(
  rows: ReadonlyArray<RowResult>,
  context: SheetContext,
  files: ReadonlyArray<SourceFile>,
  options: CheckOptions,
): Added {
  const changes: Array<FileChange> = [];
  const written: Added['written'] = new Map();
  const placed = new Map<string, RowResult>();
  for (const [, own] of byReport(rows)) {
    const key = own[0]?.key ?? '';
    const known = context.progress.get(key)?.observations ?? [];
    const { file, figures } = newReport(
      key,
      own.flatMap(({ report }) => report ?? []),
      known,
    );
    changes.push({ ...file, key, before: null, added: figures });
    own.forEach((row, index) => {
      placed.set(`${file.path} ${index}`, row);
      if (figures[index]) written.set(row, figures[index]);
    });
  }
  const before = checkFiles(files, options);
  const after = checkFiles(withChanges(files, changes), { ...options, base: files });
  const found: Added['found'] = new Map();
  const rest: Array<SheetProblem> = [];
  const own = new Set(changes.map(({ path }) => path));
  for (const problem of addedProblems(before, after)) {
    const index = problem.figure ?? /^figures\.(\d+)/.exec(problem.field ?? '')?.[1] ?? 0;
    const row = own.has(problem.file) ? placed.get(`${problem.file} ${index}`) : undefined;
    if (row) found.set(row, [...(found.get(row) ?? []), rowProblem(problem, row)]);
    else if (problem.severity === 'error')
      rest.push(sheetProblem({ ...problem, message: `${problem.file}: ${problem.message}` }));
    else if (COMPARED.has(problem.code)) rest.push(besides(problem));
  }
  return { changes, written, found, rest };
}

/**
 * Converts tables to new reports: the import behind the command line, the paste page and the issue form.
 * Writes nothing itself.
 *
 * @param files the current content; at least areas, plans, targets and progress
 */
export function importSheets(
  sheets: ReadonlyArray<Sheet>,
  files: ReadonlyArray<SourceFile>,
  options: CheckOptions & { readonly today: string },
  defaults: Defaults = {},
): ImportResult {
  const context = sheetContext(files, options.today);
  const mappings = rememberedMappings(files);
  const reading = readSheets(sheets, context, { mappings, ...defaults });
  const { changes, written, found, rest } = addReports(reading.rows, context, files, options);
  const rows = reading.rows.map((row): RowResult => {
    const own = found.get(row) ?? [];
    const bad = own.some(({ severity }) => severity === 'error');
    return {
      ...row,
      report: written.get(row) ?? row.report,
      state: bad ? 'bad' : row.state,
      problems: [...row.problems, ...own],
    };
  });
  const said = sayOnce({ rows, problems: [...reading.problems, ...rest] });
  const result = { ...said, notes: reading.notes };
  return { ...result, changes: readingErrors(result).length > 0 ? [] : changes };
}

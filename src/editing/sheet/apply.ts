import type { SourceFile } from '../../domain/source-file.ts';
import type { ObservationData } from '../../model/progress.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type CheckOptions, checkFiles } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import { canonicalText } from '../check/rules/form.ts';
import type { Sheet } from './cells.ts';
import { type ColumnName, columnLabel, columnNames } from './columns.ts';
import { progressPath, sheetContext } from './context.ts';
import type { Defaults } from './draft.ts';
import type { RowResult } from './merge.ts';
import { type Reading, readingErrors, readSheets } from './read.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** A content file that an import changes. */
export interface FileChange extends SourceFile {
  /** "2017/ba-be" */
  readonly key: string;
  /** Null when the file is new. */
  readonly before: string | null;
  readonly added: ReadonlyArray<ObservationData>;
}

export interface ImportResult extends Reading {
  /** Empty when anything is wrong: all or nothing. */
  readonly changes: ReadonlyArray<FileChange>;
}

/** A report as an editor would write it: fields with default values are omitted. */
export function writtenReport({ final, lifecycle, ...rest }: ObservationData): object {
  return {
    ...rest,
    ...(final ? { final } : {}),
    ...(lifecycle === 'running' ? {} : { lifecycle }),
  };
}

/** A progress file with reports appended, in canonical form. */
export function withReports(
  key: string,
  before: string | null,
  added: ReadonlyArray<ObservationData>,
): SourceFile {
  const [plan, area] = key.split('/');
  const data =
    before === null
      ? { area, plan, observations: [] as Array<unknown> }
      : (JSON.parse(before.replace(/^\uFEFF/, '')) as { observations: Array<unknown> });
  data.observations.push(...added.map(writtenReport));
  const path = progressPath(key);
  return { path, text: canonicalText({ path, text: JSON.stringify(data) }) };
}

const isColumn = (name: string): name is ColumnName =>
  (columnNames as ReadonlyArray<string>).includes(name);

/** A content problem of an added report, reported at its row. */
function rowProblem(problem: Problem, row: RowResult): SheetProblem {
  const field = problem.field?.split('.').at(-1) ?? '';
  return sheetProblem(problem, {
    sheet: row.sheet,
    row: row.row,
    label: isColumn(field) ? columnLabel(field) : problem.label,
    found: problem.found,
    severity: problem.severity,
  });
}

const same = (a: Problem) => `${a.file} ${a.code} ${a.field} ${a.message}`;

/**
 * Adds reports to content files and runs the whole checker on the result, with the old content as its base.
 *
 * @returns the changed files and, for each row, the problems that did not exist before
 */
function addReports(
  rows: ReadonlyArray<RowResult>,
  files: ReadonlyArray<SourceFile>,
  options: CheckOptions,
): {
  changes: Array<FileChange>;
  found: Map<RowResult, Array<SheetProblem>>;
  rest: Array<SheetProblem>;
} {
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const changes: Array<FileChange> = [];
  const placed = new Map<string, { row: RowResult }>();
  const fresh = rows.filter(({ state }) => state === 'new');
  for (const [key, own] of Map.groupBy(fresh, (row) => row.key ?? '')) {
    const before = byPath.get(progressPath(key)) ?? null;
    const added = own.flatMap(({ report }) => report ?? []);
    const file = withReports(key, before, added);
    const first = countReports(before);
    own.forEach((row, index) => {
      placed.set(`${file.path} ${first + index}`, { row });
    });
    byPath.set(file.path, file.text);
    changes.push({ ...file, key, before, added });
  }
  const after = [...byPath].map(([path, text]) => ({ path, text }));
  const known = new Set(checkFiles(files, options).map(same));
  const found = new Map<RowResult, Array<SheetProblem>>();
  const rest: Array<SheetProblem> = [];
  for (const problem of checkFiles(after, { ...options, base: files })) {
    if (known.has(same(problem))) continue;
    const index = /^observations\.(\d+)/.exec(problem.field ?? '')?.[1];
    const row = placed.get(`${problem.file} ${index}`)?.row;
    if (row) found.set(row, [...(found.get(row) ?? []), rowProblem(problem, row)]);
    else if (problem.severity === 'error') {
      rest.push(sheetProblem({ ...problem, message: `${problem.file}: ${problem.message}` }));
    }
  }
  return { changes, found, rest };
}

function countReports(text: string | null): number {
  if (text === null) return 0;
  const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const list = (data as { observations?: unknown } | null)?.observations;
  return Array.isArray(list) ? list.length : 0;
}

/** True when a report can be appended to a progress file: readable, with a list of reports. */
function isOpen(text: string | null): boolean {
  try {
    if (text === null) return true;
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray((data as { observations?: unknown } | null)?.observations);
  } catch {
    return false;
  }
}

/**
 * Converts tables to changed files: the import behind the command line, the paste page and the issue form.
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
  const reading = readSheets(sheets, context, defaults);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const closed = new Set(
    reading.rows.flatMap(({ key }) =>
      key !== null && !isOpen(texts.get(progressPath(key)) ?? null) ? [key] : [],
    ),
  );
  if (closed.size > 0) {
    const problems = [...closed].map((key) =>
      sheetProblem(sheetText.closedFile(progressPath(key))),
    );
    return { ...reading, problems: [...reading.problems, ...problems], changes: [] };
  }
  const { changes, found, rest } = addReports(reading.rows, files, options);
  const rows = reading.rows.map((row): RowResult => {
    const own = found.get(row) ?? [];
    const bad = own.some(({ severity }) => severity === 'error');
    return { ...row, state: bad ? 'bad' : row.state, problems: [...row.problems, ...own] };
  });
  const samples = changes.filter(({ key }) => context.progress.get(key)?.sample);
  const notes = [
    ...reading.notes,
    ...samples.map(({ path }) => `${path}: ${sheetText.sampleFile}`),
  ];
  const result = { rows, problems: [...reading.problems, ...rest], notes };
  return { ...result, changes: readingErrors(result).length > 0 ? [] : changes };
}

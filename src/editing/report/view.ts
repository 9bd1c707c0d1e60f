import type { IsoDay } from '../../domain/dates.ts';
import { reportPageText as text } from '../../strings/report-page.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type PasteData, reportsOf } from '../paste/view.ts';
import { importSheets } from '../sheet/apply.ts';
import { type Cell, type Sheet, textCell } from '../sheet/cells.ts';
import { type ColumnName, columnLabel } from '../sheet/columns.ts';
import { sheetContext } from '../sheet/context.ts';
import type { Handover } from '../sheet/handover.ts';
import type { RowResult } from '../sheet/merge.ts';
import { readingErrors } from '../sheet/read.ts';
import { type HeadName, headNames, readHead, saidOnce } from '../sheet/report-head.ts';
import { problemText, type SheetProblem } from '../sheet/sheet-problem.ts';

/** What was written on the page of a report: what holds for all of it, and a line for each target. */
export interface ReportAnswers {
  readonly plan: string;
  readonly area: string;
  readonly head: Partial<Record<HeadName, string>>;
  readonly rows: ReadonlyArray<Partial<Record<ColumnName, string>>>;
}

/** What the page shows of a checked report, as plain data: a worker makes it. */
export interface ReportView {
  readonly ok: boolean;
  readonly verdict: string;
  /** Messages of fields of the report. */
  readonly fields: ReadonlyArray<{ readonly name: HeadName; readonly message: string }>;
  /** By the number of the row in the answers. */
  readonly rows: ReadonlyArray<{
    readonly index: number;
    readonly bad: boolean;
    /** The fields that are wrong. */
    readonly fields: ReadonlyArray<ColumnName>;
    readonly messages: ReadonlyArray<string>;
  }>;
  readonly problems: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
  readonly reports: ReadonlyArray<Handover>;
}

const columns: ReadonlyArray<ColumnName> = [
  'target',
  // Empty: the day is said once. Without the column a wrong day would hide what is wrong in the rows.
  'asOf',
  'numerator',
  'denominator',
  'value',
  'final',
  'lifecycle',
  'countedFrom',
  'note',
  'supersedes',
  'reason',
];

/** The answers as a table: the page asks by the same rules as a spreadsheet is read. */
const sheetOf = ({ rows }: ReportAnswers): Sheet => ({
  name: null,
  hidden: false,
  rows: [
    {
      number: 1,
      cells: columns.map((name): Cell => ({ kind: 'text', text: columnLabel(name) })),
    },
    ...rows.map((row, index) => ({
      number: index + 2,
      cells: columns.map((name) => textCell(row[name] ?? '')),
    })),
  ],
});

/** What to write instead, in words for fields instead of rows of a table. */
const fixes = new Map<string, string>([
  [sheetText.missing.message, text.fixes.head],
  [sheetText.figure.missing.message, text.fixes.figure],
  [sheetText.figure.noTotal.message, text.fixes.total],
]);

/** The row is marked on the page; the field of the row is named. */
function inPlace(problem: SheetProblem): string {
  const fix = fixes.get(problem.message) ?? problem.fix;
  const { rows: _rows, ...rest } = problem;
  const said = problemText({ ...rest, fix, row: null, column: null });
  const whole = `${sheetText.place.whole}: `;
  if (!said.startsWith(whole)) return said;
  const bare = said.slice(whole.length);
  return bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1);
}

/** The problems of each row, those too that a table would say once for several rows. */
function ofRow({ row, problems }: RowResult, all: ReadonlyArray<SheetProblem>) {
  const own = [...problems, ...all.filter(({ rows }) => rows?.includes(row))];
  const wrong = own.filter(({ severity }) => severity === 'error');
  return {
    messages: own.map(inPlace),
    bad: wrong.length > 0,
    fields: columns.filter((name) => wrong.some(({ label }) => label === columnLabel(name))),
  };
}

/** Checks a report by the rules of the import, and says at each field what is wrong with it. */
export function reportView(answers: ReportAnswers, data: PasteData, today: IsoDay): ReportView {
  const day = data.today ?? today;
  const context = sheetContext(data.files, day);
  const { plan, area, head } = answers;
  const { defaults, problems: said } = readHead({ ...head, plan, area }, context);
  const read = importSheets(
    [sheetOf(answers)],
    data.files,
    { today: day },
    {
      reportedOn: day,
      ...defaults,
    },
  );
  const result = saidOnce(read, said);
  const whole = { ...result, problems: [...said, ...result.problems] };
  const errors = readingErrors(whole).length;
  const filled = result.rows.filter(({ state }) => state !== 'empty').length;
  const fresh = result.rows.filter(({ state }) => state === 'new').length;
  return {
    ok: errors === 0 && fresh > 0,
    verdict: filled === 0 ? text.nothing : errors > 0 ? text.bad(errors) : text.good(fresh),
    fields: said.flatMap((problem) => {
      const name = headNames.find((one) => columnLabel(one) === problem.label);
      return name ? [{ name, message: inPlace({ ...problem, label: null }) }] : [];
    }),
    rows: result.rows.map((row) => {
      const own = ofRow(row, result.problems);
      const known = row.state === 'known' ? [text.known] : [];
      return { ...own, index: row.row - 2, messages: [...own.messages, ...known] };
    }),
    problems: result.problems.filter(({ rows }) => rows === undefined).map(problemText),
    notes: result.notes,
    reports: filled === 0 ? [] : reportsOf(whole, data),
  };
}

import type { IsoDay } from '../../domain/dates.ts';
import { reportPageText } from '../../strings/report-page.ts';
import { type PasteData, reportsOf } from '../paste/view.ts';
import { importSheets } from '../sheet/apply.ts';
import { type Cell, type Sheet, textCell } from '../sheet/cells.ts';
import { type ColumnName, columnLabel } from '../sheet/columns.ts';
import { sheetContext } from '../sheet/context.ts';
import type { Handover } from '../sheet/handover.ts';
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

/** The row is marked on the page; the field of the row is named. */
const inRow = (problem: SheetProblem) => problemText({ ...problem, row: null, column: null });

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
    verdict:
      filled === 0
        ? reportPageText.nothing
        : errors > 0
          ? reportPageText.bad(errors)
          : reportPageText.good(fresh),
    fields: said.flatMap((problem) => {
      const name = headNames.find((one) => columnLabel(one) === problem.label);
      return name ? [{ name, message: inRow({ ...problem, label: null }) }] : [];
    }),
    rows: result.rows.map(({ row, state, problems }) => ({
      index: row - 2,
      bad: state === 'bad',
      messages: [...problems.map(inRow), ...(state === 'known' ? [reportPageText.known] : [])],
    })),
    problems: result.problems.map(problemText),
    notes: result.notes,
    reports: filled === 0 ? [] : reportsOf(whole, data),
  };
}

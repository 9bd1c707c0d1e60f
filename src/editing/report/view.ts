import type { IsoDay } from '../../domain/dates.ts';
import { reportPageText as text } from '../../strings/report-page.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type PasteData, reportsOf } from '../paste/view.ts';
import { countOf, type Severity, type Weighed, weighed } from '../paste/weighed.ts';
import { type ImportResult, importSheets } from '../sheet/apply.ts';
import { type Cell, type Sheet, textCell } from '../sheet/cells.ts';
import { type ColumnName, columnLabel } from '../sheet/columns.ts';
import { sheetContext } from '../sheet/context.ts';
import type { Handover } from '../sheet/handover.ts';
import type { RowResult } from '../sheet/merge.ts';
import { readingErrors } from '../sheet/read.ts';
import { type HeadName, headNames, readHead, saidOnce } from '../sheet/report-head.ts';
import { problemText, type SheetCode, type SheetProblem } from '../sheet/sheet-problem.ts';

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
  readonly fields: ReadonlyArray<{
    readonly name: HeadName;
    readonly severity: Severity;
    readonly message: string;
  }>;
  /** By the number of the row in the answers. */
  readonly rows: ReadonlyArray<{
    readonly index: number;
    readonly bad: boolean;
    /** The fields that are wrong. */
    readonly fields: ReadonlyArray<ColumnName>;
    /** The fields to look at again. */
    readonly toReview: ReadonlyArray<ColumnName>;
    readonly messages: ReadonlyArray<Weighed>;
    /** Why the row adds nothing; null where it does. */
    readonly known: string | null;
    /** A message asks for a remark. */
    readonly asksNote: boolean;
  }>;
  readonly problems: ReadonlyArray<Weighed>;
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
const fixes = new Map<SheetCode | undefined, string>([
  ['empty-cell', text.fixes.head],
  ['no-figure', text.fixes.figure],
  ['no-total', text.fixes.total],
]);

/** Names of fields where the page has other words than a table. */
const fieldLabels = new Map([
  [columnLabel('value'), text.valueLabel],
  [columnLabel('supersedes'), text.inputs.supersedes],
]);

/** That the document names another period is said of the day; here the id of a report never names one of its own. */
const headOf = ({ code, label }: SheetProblem): HeadName | undefined =>
  code === 'other-period' ? 'document' : headNames.find((name) => columnLabel(name) === label);

/** A figure that was reported otherwise: a table may say it once for several rows. */
const isChange = ({ code }: SheetProblem): boolean => code === 'changed';

/** The row is marked on the page; the field of the row is named, and no field that is said once above. */
function inPlace(problem: SheetProblem): Weighed {
  const { rows: _rows, ...rest } = { ...problem, ...(isChange(problem) ? text.changed : {}) };
  const fix = fixes.get(problem.code) ?? rest.fix;
  const isAbove = headOf(problem) !== undefined;
  const label = isAbove || rest.label === null ? null : (fieldLabels.get(rest.label) ?? rest.label);
  const found = isAbove ? null : rest.found;
  const said = problemText({ ...rest, fix, label, found, row: null, column: null });
  const whole = `${sheetText.place.whole}: `;
  if (!said.startsWith(whole)) return weighed(problem, said);
  const bare = said.slice(whole.length);
  return weighed(problem, bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1));
}

interface OfRow {
  readonly row: RowResult;
  readonly own: ReadonlyArray<SheetProblem>;
}

/** The problems of each row, those too that a table would say once for several rows. */
const rowsOf = ({ rows, problems }: ImportResult): Array<OfRow> =>
  rows.map((row) => ({
    row,
    own: [...row.problems, ...problems.filter((problem) => problem.rows?.includes(row.row))],
  }));

/** What comes from a field above the rows is said there, once. A day may be wrong for some targets only. */
function saidAbove(rows: ReadonlyArray<OfRow>): Array<SheetProblem> {
  const filled = rows.filter(({ row }) => row.state !== 'empty');
  const said = filled.flatMap(({ own }) => own.filter((problem) => headOf(problem)));
  return [...Map.groupBy(said, ({ message }) => message).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const ofSome = headOf(first) === 'asOf' && (filled.length < 2 || same.length < filled.length);
    return ofSome ? [] : [first];
  });
}

function shownRow({ row, own }: OfRow, above: ReadonlyArray<SheetProblem>) {
  const left = own.filter(({ message }) => !above.some((said) => said.message === message));
  const fieldsOf = (severity: Severity) =>
    columns.filter((name) =>
      left.some((problem) =>
        problem.severity !== severity
          ? false
          : isChange(problem)
            ? name === 'supersedes'
            : problem.label === columnLabel(name),
      ),
    );
  return {
    index: row.row - 2,
    messages: left.map(inPlace),
    known: row.state === 'known' ? text.known : null,
    bad: left.some(({ severity }) => severity === 'error'),
    asksNote: left.some(({ fix }) => fix.includes(`“${columnLabel('note')}”`)),
    fields: fieldsOf('error'),
    toReview: fieldsOf('warning'),
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
  const rows = rowsOf(result);
  const above = saidAbove(rows);
  const shown = rows.map((row) => shownRow(row, above));
  const errors = readingErrors(whole).length;
  const filled = result.rows.filter(({ state }) => state !== 'empty').length;
  const fresh = result.rows.filter(({ state }) => state === 'new').length;
  const fields = [...said, ...above].flatMap((problem) => {
    const name = headOf(problem);
    if (!name) return [];
    const { severity, text: message } = inPlace(problem);
    return [{ name, severity, message }];
  });
  const problems = [
    // The unit and the year are those of the page: no field is wrong, but the page is.
    ...said.filter(({ label }) => label === columnLabel('area') || label === columnLabel('plan')),
    ...result.problems.filter((problem) => problem.rows === undefined),
  ].map((problem) => weighed(problem));
  const told = [
    ...problems,
    ...fields.map(({ severity, message }) => ({ severity, text: message })),
    ...shown.flatMap(({ messages }) => messages),
  ];
  const toReview = countOf(told, 'warning');
  return {
    ok: errors === 0 && fresh > 0,
    verdict:
      filled === 0
        ? text.nothing
        : errors > 0
          ? text.bad(countOf(told, 'error') || errors, toReview)
          : fresh > 0
            ? text.good(fresh, toReview)
            : text.noneNew,
    fields,
    rows: shown,
    problems,
    notes: result.notes,
    reports: filled === 0 ? [] : reportsOf(whole, data),
  };
}

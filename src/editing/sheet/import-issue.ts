import type { SourceFile } from '../../domain/source-file.ts';
import { issueFormText } from '../../strings/issue-form.ts';
import type { CheckOptions } from '../check/check.ts';
import { type ImportResult, importSheets } from './apply.ts';
import type { Attachment, AttachmentHosts } from './attachment.ts';
import { attachmentsIn } from './attachment.ts';
import type { Sheet } from './cells.ts';
import type { ColumnName } from './columns.ts';
import { type SheetContext, sheetContext } from './context.ts';
import { type IssueAnswers, readIssueBody } from './issue-body.ts';
import { readIssueTable } from './issue-table.ts';
import { asAnswers, oneRow } from './one-row.ts';
import { readingErrors } from './read.ts';
import { contradictions, headNames, readHead, saidOnce } from './report-head.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';
import type { Tables } from './text-table.ts';

/** Reads an attached file; the problem, when it cannot be had. */
export type Download = (attachment: Attachment) => Promise<Tables>;

const nothing = (problems: ReadonlyArray<SheetProblem>): ImportResult => ({
  rows: [],
  problems,
  notes: [],
  changes: [],
});

/** The tables of an answer: the one written in it, and those of the files attached. */
async function tablesOf(
  answer: string,
  hosts: AttachmentHosts,
  download: Download,
): Promise<{ sheets: Array<Sheet>; problems: Array<SheetProblem>; notes: Array<string> }> {
  const { found, problems, rest } = attachmentsIn(answer, hosts);
  const sheets: Array<Sheet> = [];
  const notes: Array<string> = [];
  const all = [...problems];
  const add = (tables: Tables, file: string | null) => {
    if ('problems' in tables) {
      all.push(...tables.problems.map((one) => (file === null ? one : { ...one, sheet: file })));
      return;
    }
    notes.push(...tables.notes.map((note) => (file === null ? note : `${file}: ${note}`)));
    const named = ({ name }: Sheet) =>
      file === null ? name : issueFormText.attachment.name(file, name);
    sheets.push(...tables.sheets.map((sheet) => ({ ...sheet, name: named(sheet) })));
  };
  const written = readIssueTable(rest);
  if (written) add(written, null);
  if (problems.length === 0) {
    for (const attachment of found) add(await download(attachment), attachment.name);
  }
  return { sheets, problems: all, notes };
}

/** The report of an issue with a whole table. */
async function importTable(
  answers: IssueAnswers,
  files: ReadonlyArray<SourceFile>,
  options: CheckOptions & { readonly today: string },
  hosts: AttachmentHosts,
  download: Download,
): Promise<ImportResult> {
  const context: SheetContext = sheetContext(files, options.today);
  const said = headNames.map((name) => [name, name === 'plan' ? '' : (answers.get(name) ?? '')]);
  const { defaults, problems } = readHead(Object.fromEntries(said), context);
  const {
    sheets,
    problems: unread,
    notes,
  } = await tablesOf(answers.get('table') ?? '', hosts, download);
  const wrong = [...problems, ...unread];
  if (sheets.length === 0) {
    const none = unread.length > 0 ? [] : [sheetProblem(issueFormText.noTable, tableLabel)];
    return nothing([...wrong, ...none]);
  }
  const table = { reportedOn: options.today, ...defaults };
  const result = saidOnce(importSheets(sheets, files, options, table), problems);
  const all = [...wrong, ...contradictions(result, defaults, context), ...result.problems];
  const told = { ...result, problems: all, notes: [...notes, ...result.notes] };
  return readingErrors(told).length > 0 ? { ...told, changes: [] } : told;
}

const tableLabel = { label: issueFormText.table.label };

/**
 * Reads an issue made with a form or a template: a whole table of one unit, or one figure.
 *
 * @param download fetches an attached file that is the forge's own
 */
export async function importIssue(
  body: string,
  files: ReadonlyArray<SourceFile>,
  options: CheckOptions & { readonly today: string },
  hosts: AttachmentHosts,
  download: Download,
): Promise<ImportResult> {
  const read = readIssueBody(body);
  if ('problems' in read) return nothing(read.problems);
  const { answers, notChosen, notes } = read;
  const told = [...notChosen].map((name) =>
    sheetProblem(issueFormText.notChosen, { label: issueFormText[name].label }),
  );
  const result =
    answers.has('table') || !answers.has('figure')
      ? await importTable(answers, files, options, hosts, download)
      : asAnswers(
          importSheets([oneRow(answers as ReadonlyMap<ColumnName, string>)], files, options, {
            reportedOn: options.today,
          }),
        );
  // A unit that the table names was chosen there.
  const named = result.rows.some((row) => row.area !== null);
  const open = told.filter(({ label }) => label !== issueFormText.area.label || !named);
  const { rows, problems: kept } = saidOnce(result, open);
  const problems = [...open, ...kept];
  const whole = { ...result, rows, problems, notes: [...notes, ...result.notes] };
  return open.length > 0 ? { ...whole, changes: [] } : whole;
}

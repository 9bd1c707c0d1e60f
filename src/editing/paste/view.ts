import { formatDay, type IsoDay } from '../../domain/dates.ts';
import type { Forge } from '../../domain/forge/forge.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { pasteText } from '../../strings/paste.ts';
import { compactFigure } from '../check/rules/report-figures.ts';
import { type ImportResult, importSheets } from '../sheet/apply.ts';
import { type Handover, handoverOf } from '../sheet/handover.ts';
import { readingErrors } from '../sheet/read.ts';
import { problemText } from '../sheet/sheet-problem.ts';
import type { Tables } from '../sheet/text-table.ts';

/** The part of the content that the page has, to compare a table with. */
export interface PasteData {
  readonly files: ReadonlyArray<SourceFile>;
  readonly forge: Forge;
  /** The day of the build; null for today on the reader's device. */
  readonly today: IsoDay | null;
}

export interface PasteRow {
  readonly place: string;
  readonly area: string;
  readonly target: string;
  readonly figure: string;
  readonly day: string;
  readonly state: keyof typeof pasteText.states;
  readonly messages: ReadonlyArray<string>;
}

/** Everything the page shows, as plain data: it is sent by a worker. */
export interface PasteView {
  readonly ok: boolean;
  readonly verdict: string;
  readonly problems: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
  readonly rows: ReadonlyArray<PasteRow>;
  readonly reports: ReadonlyArray<Handover>;
}

/** One new file for each report; nothing while anything is wrong. */
export const reportsOf = (result: ImportResult, { forge }: PasteData): Array<Handover> =>
  readingErrors(result).length > 0
    ? []
    : result.changes.map((change) => handoverOf(change, result.rows, forge));

/** How the reading of a table ended, in one sentence. */
export function verdictOf(result: ImportResult): string {
  const errors = readingErrors(result).length;
  if (errors > 0) return pasteText.bad(errors);
  const fresh = result.rows.filter(({ state }) => state === 'new').length;
  return fresh > 0 ? pasteText.good(fresh) : pasteText.none;
}

/** Compares tables with the content and describes the result in the page's words. */
export function pasteView(
  tables: Tables,
  data: PasteData,
  today: IsoDay,
  area: string | null,
): PasteView {
  if ('problems' in tables) {
    const problems = tables.problems.map(problemText);
    const verdict = pasteText.bad(problems.length);
    return { ok: false, verdict, problems, notes: [], rows: [], reports: [] };
  }
  const options = { today: data.today ?? today };
  const defaults = area === null ? {} : { area };
  const result = importSheets(tables.sheets, data.files, options, defaults);
  const rows = result.rows.map(
    (row): PasteRow => ({
      place: row.sheet === null ? String(row.row) : `${row.sheet}: ${row.row}`,
      area: row.area?.shortName ?? '',
      target: row.target?.shortTitle ?? '',
      figure: row.report ? compactFigure(row.report) : '',
      day: row.report ? formatDay(row.report.asOf) : '',
      state: row.state,
      // The page shows sheet and row next to the message.
      messages: row.problems.map((problem) => problemText({ ...problem, sheet: null, row: null })),
    }),
  );
  return {
    ok: readingErrors(result).length === 0,
    verdict: verdictOf(result),
    problems: result.problems.map(problemText),
    notes: [...tables.notes, ...result.notes],
    rows,
    reports: reportsOf(result, data),
  };
}

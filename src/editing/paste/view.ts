import { formatDay, type IsoDay } from '../../domain/dates.ts';
import type { Forge } from '../../domain/forge/forge.ts';
import { newFileLink } from '../../domain/forge/links.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { pasteText } from '../../strings/paste.ts';
import { compactFigure } from '../check/rules/report-figures.ts';
import { type ImportResult, importSheets } from '../sheet/apply.ts';
import { issueAddress } from '../sheet/handover.ts';
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

export interface PasteFile {
  readonly path: string;
  readonly heading: string;
  readonly steps: ReadonlyArray<string>;
  readonly text: string;
  /** Where to hand it in; null without a forge. */
  readonly link: { readonly href: string; readonly text: string } | null;
}

/** Everything the page shows, as plain data: it is sent by a worker. */
export interface PasteView {
  readonly ok: boolean;
  readonly verdict: string;
  readonly problems: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
  readonly rows: ReadonlyArray<PasteRow>;
  readonly files: ReadonlyArray<PasteFile>;
  readonly issues: ReadonlyArray<{ readonly href: string; readonly text: string }>;
}

/** Issue forms are for a handful of figures; more are sent as a file. */
const MAX_ISSUES = 20;

function fileView(
  { path, text, added }: ImportResult['changes'][number],
  { forge }: PasteData,
): PasteFile {
  const heading = pasteText.file2(path, added.length);
  const href = newFileLink(forge, path, text)?.href;
  const link = href ? { href, text: pasteText.create } : null;
  return { path, heading, steps: pasteText.steps.create, text, link };
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
    return { ok: false, verdict, problems, notes: [], rows: [], files: [], issues: [] };
  }
  const options = { today: data.today ?? today };
  const defaults = area === null ? {} : { area };
  const result = importSheets(tables.sheets, data.files, options, defaults);
  const errors = readingErrors(result).length;
  const fresh = result.rows.filter(({ state }) => state === 'new');
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
  const issues = fresh.slice(0, MAX_ISSUES).flatMap(({ report, area, target }) => {
    if (!report || !area || !target) return [];
    const href = issueAddress(data.forge, report, area, target);
    return href ? [{ href, text: pasteText.issue(`${area.shortName}, ${target.shortTitle}`) }] : [];
  });
  return {
    ok: errors === 0,
    verdict:
      errors > 0
        ? pasteText.bad(errors)
        : fresh.length > 0
          ? pasteText.good(fresh.length)
          : pasteText.none,
    problems: result.problems.map(problemText),
    notes: [...tables.notes, ...result.notes],
    rows,
    files: errors > 0 ? [] : result.changes.map((change) => fileView(change, data)),
    issues: errors > 0 ? [] : issues,
  };
}

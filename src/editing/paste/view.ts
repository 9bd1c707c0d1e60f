import { compactFigure } from '../../domain/compact-figure.ts';
import { formatDay, type IsoDay } from '../../domain/dates.ts';
import type { Forge } from '../../domain/forge/forge.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { type SheetMapping, sheetMapping } from '../../model/sheet-mapping.ts';
import { SITE_FILE, type SiteIdentity } from '../../model/site.ts';
import { pasteText } from '../../strings/paste.ts';
import { pasteMappingText } from '../../strings/paste-mapping.ts';
import { sheetText } from '../../strings/sheet.ts';
import { sheetReadingText } from '../../strings/sheet-reading.ts';
import { type ImportResult, importSheets } from '../sheet/apply.ts';
import { type SheetContext, sheetContext } from '../sheet/context.ts';
import { fingerprint } from '../sheet/fingerprint.ts';
import { type Handover, handoverOf, mappingHandover } from '../sheet/handover.ts';
import { readingErrors, readSheets } from '../sheet/read.ts';
import { rememberedMappings } from '../sheet/remembered-mappings.ts';
import { type HeadAnswers, readHead } from '../sheet/report-head.ts';
import type { SheetProblem } from '../sheet/sheet-problem.ts';
import type { Tables } from '../sheet/text-table.ts';
import { type MappedSheet, mappedSheets } from './mapping-view.ts';
import { countOf, type Weighed, weighed } from './weighed.ts';

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
  readonly messages: ReadonlyArray<Weighed>;
}

/** What a person says outside the table. */
export interface PasteGiven {
  /** The unit of a table without a column of units. */
  readonly area?: string | null;
  /** What a table without these columns says once. */
  readonly head?: HeadAnswers;
  /** How tables are read, as confirmed on this device: unchecked. */
  readonly mappings?: unknown;
}

/** Everything the page shows, as plain data: it is sent by a worker. */
export interface PasteView {
  readonly ok: boolean;
  readonly verdict: string;
  readonly problems: ReadonlyArray<Weighed>;
  readonly notes: ReadonlyArray<string>;
  /** Sheets with columns of their own, and how they are read. */
  readonly sheets: ReadonlyArray<MappedSheet>;
  readonly rows: ReadonlyArray<PasteRow>;
  readonly reports: ReadonlyArray<Handover>;
  /** Readings that only this device knows. */
  readonly mappings: ReadonlyArray<Handover>;
}

/** How to reach the office, "thu@co-quan.vn, 0209 000 000"; "" where it gave nothing. */
function contactIn(files: ReadonlyArray<SourceFile>): string {
  const site = files.find(({ path }) => path === SITE_FILE);
  const { contact } = JSON.parse(site?.text ?? '{}') as Partial<SiteIdentity>;
  return [contact?.email, contact?.telephone].filter(Boolean).join(', ');
}

/** One new file for each report; nothing while anything is wrong. */
export const reportsOf = (result: ImportResult, { files, forge }: PasteData): Array<Handover> =>
  readingErrors(result).length > 0
    ? []
    : result.changes.map((change) => handoverOf(change, result.rows, forge, contactIn(files)));

/** Columns that nothing tells, and tables without a heading of ours: they are asked about right below. */
const ASKED_BELOW: ReadonlySet<string> = new Set([
  sheetReadingText.layout.unknown.message,
  sheetText.header.none.message,
]);

/** A problem in the words of this page: it does not send its reader to itself. */
const inPlace = (problem: SheetProblem): SheetProblem =>
  ASKED_BELOW.has(problem.message) ? { ...problem, fix: pasteMappingText.noHeadings } : problem;

/** How the reading of a table ended, in one sentence. */
export function verdictOf(result: ImportResult): string {
  const errors = readingErrors(result).length;
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  const toReview = all.filter(({ severity }) => severity === 'warning').length;
  if (errors > 0) return pasteText.bad(errors, toReview);
  const fresh = result.rows.filter(({ state }) => state === 'new').length;
  return fresh > 0 ? pasteText.good(fresh, toReview) : pasteText.none;
}

/** The readings that a device remembers. What it stored is not trusted, so their ids are made anew. */
function confirmedOf(stored: unknown): Array<SheetMapping> {
  return (Array.isArray(stored) ? stored : []).flatMap((one: unknown) => {
    const { headings, columns } = (one ?? {}) as Partial<SheetMapping>;
    const read = sheetMapping.safeParse({ headings, columns });
    return read.success ? [{ id: fingerprint(read.data.headings), ...read.data }] : [];
  });
}

/** What holds for the whole table, and what is wrong with it. An answer left open is asked where a row needs it. */
function wholeOf(
  { area, head = {}, mappings }: PasteGiven,
  data: PasteData,
  context: SheetContext,
) {
  const { defaults, problems } = readHead(head, context);
  return {
    defaults: {
      ...defaults,
      ...(area ? { area } : {}),
      mappings: [...confirmedOf(mappings), ...rememberedMappings(data.files)],
    },
    problems: problems.filter(({ message }) => message !== sheetText.missing.message),
  };
}

/** What this device was told about the sheets, and the office's content does not know. */
function newMappings(
  sheets: ReadonlyArray<MappedSheet>,
  mappings: ReadonlyArray<SheetMapping>,
  { files, forge }: PasteData,
): Array<Handover> {
  const known = new Set(rememberedMappings(files).map(({ id }) => id));
  const used = new Set(sheets.map(({ mapping }) => mapping.id));
  const own = mappings.filter(({ id }) => used.has(id) && !known.has(id));
  return [...new Map(own.map((one) => [one.id, one])).values()].map((one) =>
    mappingHandover(one, forge),
  );
}

/** The units and years that a table is about, "2017/ba-be": what they reported is needed to check it. */
export function unitsOf(
  tables: Tables,
  data: PasteData,
  today: IsoDay,
  given: PasteGiven = {},
): Array<string> {
  if ('problems' in tables) return [];
  const context = sheetContext(data.files, data.today ?? today);
  const { rows } = readSheets(tables.sheets, context, wholeOf(given, data, context).defaults);
  return [...new Set(rows.flatMap(({ key }) => key ?? []))];
}

/** Compares tables with the content and describes the result in the page's words. */
export function pasteView(
  tables: Tables,
  data: PasteData,
  today: IsoDay,
  given: PasteGiven = {},
): PasteView {
  if ('problems' in tables) {
    const problems = tables.problems.map((problem) => weighed(problem));
    const verdict = pasteText.bad(countOf(problems, 'error'), countOf(problems, 'warning'));
    return {
      ok: false,
      verdict,
      problems,
      notes: [],
      sheets: [],
      rows: [],
      reports: [],
      mappings: [],
    };
  }
  const options = { today: data.today ?? today };
  const context = sheetContext(data.files, options.today);
  const { defaults, problems: said } = wholeOf(given, data, context);
  const plan = defaults.plan ?? defaults.asOf?.slice(0, 4) ?? null;
  const sheets = mappedSheets(tables.sheets, context, plan, defaults.mappings);
  const open = sheets.some(({ confirmed }) => !confirmed);
  const read = importSheets(tables.sheets, data.files, options, defaults);
  const result = { ...read, problems: [...said, ...read.problems] };
  const rows = result.rows.map(
    (row): PasteRow => ({
      place: row.sheet === null ? String(row.row) : `${row.sheet}: ${row.row}`,
      area: row.area?.shortName ?? '',
      target: row.target?.shortTitle ?? '',
      figure: row.report ? compactFigure(row.report) : '',
      day: row.report ? formatDay(row.report.asOf) : '',
      state: row.state === 'new' && row.problems.length > 0 ? 'review' : row.state,
      // The page shows sheet and row next to the message.
      messages: row.problems.map((problem) => weighed({ ...problem, sheet: null, row: null })),
    }),
  );
  return {
    ok: !open && readingErrors(result).length === 0,
    verdict: open ? pasteMappingText.wait : verdictOf(result),
    problems: result.problems
      .filter(({ message }) => !open || !ASKED_BELOW.has(message))
      .map((problem) => weighed(inPlace(problem))),
    notes: [...tables.notes, ...result.notes],
    sheets,
    rows: open ? [] : rows,
    reports: open ? [] : reportsOf(result, data),
    mappings: open ? [] : newMappings(sheets, defaults.mappings, data),
  };
}

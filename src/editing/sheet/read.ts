import { sheetText } from '../../strings/sheet.ts';
import { sheetReadingText } from '../../strings/sheet-reading.ts';
import type { Sheet } from './cells.ts';
import type { SheetContext } from './context.ts';
import type { Defaults, Draft } from './draft.ts';
import { findHeader } from './header.ts';
import { type Hidden, shownOnly } from './hidden.ts';
import { findLayout } from './layout.ts';
import { letterProblems } from './letters.ts';
import { mergeRows, type RowResult } from './merge.ts';
import { readSheet } from './read-sheet.ts';
import { sayOnce } from './say-once.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/**
 * The result of reading a table: the outcome of each row, problems of the table, and notes for its author.
 */
export interface Reading {
  readonly rows: ReadonlyArray<RowResult>;
  /** Problems of the whole table; those of a row are stored with the row. */
  readonly problems: ReadonlyArray<SheetProblem>;
  /** In Vietnamese: what was skipped, and why. */
  readonly notes: ReadonlyArray<string>;
}

/** All errors of a reading, in order; with any of them nothing is written. */
export const readingErrors = ({ rows, problems }: Pick<Reading, 'rows' | 'problems'>) =>
  [...problems, ...rows.flatMap((row) => row.problems)].filter((p) => p.severity === 'error');

/** The year that is known for a whole table: as given, or of its date. */
const planOf = ({ plan, asOf }: Defaults): string | null => plan ?? asOf?.slice(0, 4) ?? null;

/** That a hidden sheet is not read. */
const hiddenNote = ({ hidden: isHidden, name }: Sheet, hidden: Hidden): Array<string> =>
  isHidden && hidden === 'leave' && name !== null ? [sheetReadingText.hidden.sheet(name)] : [];

/** Sheets of our own template without figures. */
const OWN = new Set(['Hướng dẫn', 'Danh mục']);

/** Reads all tables of a file or paste and compares them with the existing reports. Pure. */
export function readSheets(
  sheets: ReadonlyArray<Sheet>,
  context: SheetContext,
  defaults: Defaults = {},
): Reading {
  const hidden = defaults.hidden ?? 'leave';
  const notes: Array<string> = [];
  const found = sheets.map((whole) => {
    if (whole.hidden && hidden === 'leave') {
      return { sheet: whole, header: null, layout: null };
    }
    const { sheet, notes: told } = shownOnly(whole, hidden);
    notes.push(...told);
    const own = findHeader(sheet, context.unitNames.levels);
    const mappings = defaults.mappings ?? [];
    const foreign = !own || own.unknown.size > 0 || mappings.length > 0;
    const layout = foreign ? findLayout(sheet, context, planOf(defaults), mappings, own) : null;
    return { sheet, layout, header: layout?.header ?? own };
  });
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) {
    return { rows: [], problems: [sheetProblem(sheetText.file.empty)], notes };
  }
  if (!found.some(({ header }) => header)) {
    const first = filled.find((sheet) => !sheet.hidden) ?? filled[0];
    notes.push(...filled.flatMap((sheet) => hiddenNote(sheet, hidden)));
    const letters = found.flatMap(({ sheet }) => (sheet.hidden ? [] : letterProblems(sheet, 0)));
    if (letters.length > 0) return { rows: [], problems: letters, notes };
    const problem = sheetProblem(sheetText.header.none, { sheet: first?.name ?? null });
    return { rows: [], problems: [problem], notes };
  }
  const drafts: Array<Draft> = [];
  const problems: Array<SheetProblem> = [];
  for (const { sheet, header, layout } of found) {
    if (header) {
      const part = readSheet(sheet, header, layout, context, defaults);
      drafts.push(...part.drafts);
      problems.push(...part.problems);
      notes.push(...part.notes);
    } else if (sheet.rows.length > 0 && sheet.name !== null && !OWN.has(sheet.name)) {
      const hiddenSheet = sheet.hidden && hidden === 'leave';
      const text = hiddenSheet ? sheetReadingText.hidden.sheet : sheetText.note.otherSheet;
      notes.push(text(sheet.name));
    }
  }
  const wrong = wrongUnit(drafts, context, defaults);
  if (wrong) return { rows: [], problems: [wrong], notes };
  return { ...sayOnce({ rows: mergeRows(drafts, context), problems }), notes };
}

/** A table in which no row is about the unit that was chosen: another file was meant. */
function wrongUnit(
  drafts: ReadonlyArray<Draft>,
  { areas }: SheetContext,
  { area: chosen }: Defaults,
): SheetProblem | null {
  const named = new Map(drafts.flatMap(({ area }) => (area ? [[area.id, area.name]] : [])));
  const wanted = areas.find(({ id }) => id === chosen);
  if (!wanted || named.size === 0 || named.has(wanted.id)) return null;
  return sheetProblem(sheetText.area.notChosen([...named.values()].join(', '), wanted.name));
}

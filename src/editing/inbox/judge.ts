import { compactFigure } from '../../domain/compact-figure.ts';
import type { IsoDay } from '../../domain/dates.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { inboxText } from '../../strings/inbox.ts';
import { sheetReadingText } from '../../strings/sheet-reading.ts';
import type { CheckOptions } from '../check/check.ts';
import { type FileChange, importSheets } from '../sheet/apply.ts';
import type { Defaults } from '../sheet/draft.ts';
import { readingErrors } from '../sheet/read.ts';
import { problemText, type SheetProblem } from '../sheet/sheet-problem.ts';
import type { ReadItem } from './read-item.ts';

/** A figure that a file adds. */
export interface InboxFigure {
  /** The unit's id: units may share a name. */
  readonly area: string;
  readonly unit: string;
  /** The target's id. */
  readonly of: string;
  readonly target: string;
  /** "410/3.120" */
  readonly figure: string;
  readonly asOf: IsoDay;
  /** The id of the report that it stands in: a correction names it. Null until there is one. */
  readonly report: string | null;
}

/** What the inbox knows of a whole file: the unit of its folder, and the day its message was sent. */
const OF_FILE = ['area', 'reportedOn'] as const;

/** What a file of the inbox means for the content. */
export interface Judged {
  /**
   * ready: a person may take it; known: every figure was reported before; empty: it has no figure; refused:
   * something must be mended by its sender.
   */
  readonly state: 'ready' | 'known' | 'empty' | 'refused';
  readonly figures: ReadonlyArray<InboxFigure>;
  /** Rows that were reported before, with the same figure. */
  readonly known: number;
  /** What some row leaves open, so that it takes what holds for the whole file. */
  readonly leftOpen: ReadonlySet<(typeof OF_FILE)[number]>;
  /** In Vietnamese, with their places. */
  readonly errors: ReadonlyArray<string>;
  readonly warnings: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
  /** Content files to write; empty unless ready. */
  readonly changes: ReadonlyArray<FileChange>;
}

const refused = (item: ReadItem): Judged => ({
  state: 'refused',
  figures: [],
  known: 0,
  leftOpen: new Set(),
  errors: item.problems.map(problemText),
  warnings: [],
  notes: item.notes,
  changes: [],
});

/** Advice that only somebody at a form could follow, as advice to the sender of a file. */
const FOR_SENDER: ReadonlyMap<string, string> = new Map([
  [sheetReadingText.layout.missing('').fix, inboxText.columns.missing],
  [sheetReadingText.layout.unknown.fix, inboxText.columns.unknown],
]);

const forSender = (problem: SheetProblem): SheetProblem => ({
  ...problem,
  fix: FOR_SENDER.get(problem.fix) ?? problem.fix,
});

/**
 * Compares a file with the content by the same import as every other way in; writes nothing. All or nothing:
 * one unreadable attachment or one wrong row refuses the whole file.
 */
export function judgeItem(
  item: ReadItem,
  files: ReadonlyArray<SourceFile>,
  options: CheckOptions & { readonly today: IsoDay },
  defaults: Defaults = {},
): Judged {
  if (item.problems.length > 0) return refused(item);
  const result = importSheets(item.sheets, files, options, defaults);
  const errors = readingErrors(result).map(forSender).map(problemText);
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  const warnings = all.filter(({ severity }) => severity === 'warning').map(problemText);
  const fresh = result.rows.filter(({ state }) => state === 'new');
  const known = result.rows.filter(({ state }) => state === 'known').length;
  const state =
    errors.length > 0
      ? 'refused'
      : result.changes.length > 0
        ? 'ready'
        : known > 0
          ? 'known'
          : 'empty';
  const figures = fresh.flatMap(({ area, target, report }) =>
    area && target && report
      ? {
          area: area.id,
          unit: area.name,
          of: target.id,
          target: target.shortTitle,
          figure: compactFigure(report),
          asOf: report.asOf,
          report: report.report ?? null,
        }
      : [],
  );
  const read = result.rows.filter(({ state }) => state === 'new' || state === 'bad');
  const leftOpen = new Set(OF_FILE.filter((name) => read.some(({ given }) => !given.has(name))));
  const notes = [...item.notes, ...result.notes];
  return { state, figures, known, leftOpen, errors, warnings, notes, changes: result.changes };
}

/** The units of a file's figures, in the order of the table. */
export const unitsOf = ({ figures }: Pick<Judged, 'figures'>): Array<string> => [
  ...new Set(figures.map(({ unit }) => unit)),
];

/** The days of a file's figures, first to last. */
export const daysOf = ({ figures }: Pick<Judged, 'figures'>): Array<IsoDay> =>
  [...new Set(figures.map(({ asOf }) => asOf))].sort();

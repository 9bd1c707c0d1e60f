import { edits } from '../../domain/edit-distance.ts';
import { foldedKey } from '../../domain/fold.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { UnitNames } from './match-areas.ts';

/** The columns of a table of reports. `info` columns are for display: never imported. */
export const columnNames = [
  'plan',
  'area',
  'target',
  'figure',
  'numerator',
  'denominator',
  'value',
  'grade',
  'added',
  'asOf',
  'countedFrom',
  'reportedOn',
  'reporter',
  'document',
  'final',
  'lifecycle',
  'note',
  'id',
  'supersedes',
  'reason',
] as const;
export const infoNames = [
  'index',
  'unit',
  'goal',
  'percent',
  'last',
  'lastOn',
  'sample',
  'report',
] as const;

export type ColumnName = (typeof columnNames)[number];
export type InfoName = (typeof infoNames)[number];
export type AnyColumn = ColumnName | InfoName;

const all: ReadonlyArray<AnyColumn> = [...columnNames, ...infoNames];

export const isInfo = (name: AnyColumn): name is InfoName =>
  (infoNames as ReadonlyArray<string>).includes(name);

/** The display name of a column. */
export const columnLabel = (name: AnyColumn): string => sheetText.columns[name][0] ?? name;

/** Only letters and digits, folded: "Số đã đạt (*)" → "sodadat". */
const plain = (text: string) => foldedKey(text.replace(/\([^)]*\)/g, ''));

const known: ReadonlyArray<readonly [plain: string, name: AnyColumn]> = all.flatMap((name) =>
  [name, ...sheetText.columns[name]].map((words) => [plain(words), name] as const),
);

export interface Recognised {
  readonly name: AnyColumn;
  /** False when the heading differs from the recognized one by one or two typos. */
  readonly exact: boolean;
}

/** A beginning shorter than this may be of another word. */
const SHORTEST_START = 8;

/** The one column whose heading begins like this: "Văn bản hoặc nguồn", "Số liệu tính đến". */
function startOf(wanted: string): AnyColumn | null {
  if (wanted.length < SHORTEST_START) return null;
  const [name, ...others] = new Set(
    known.flatMap(([words, column]) => (words.startsWith(wanted) ? [column] : [])),
  );
  return name !== undefined && others.length === 0 ? name : null;
}

/** One typo per six letters: "Gía trị mới" is not recognized, "Sô đã đatj" is. */
const slips = (length: number) => Math.min(2, Math.floor(length / 6));

/**
 * The column that a heading names, or null. Near misses count only when exactly one column is near.
 *
 * @param levels names of levels ("Huyện, thành phố"): the column of units is often headed by one
 */
export function recogniseColumn(
  heading: string,
  levels: UnitNames['levels'] = [],
): Recognised | null {
  if (/^\(?%\)?$/.test(heading.trim())) return { name: 'percent', exact: true };
  const wanted = plain(heading.slice(0, 200));
  if (wanted === '') return null;
  const exact = known.find(([words]) => words === wanted);
  if (exact) return { name: exact[1], exact: true };
  if (levels.some((level) => plain(level) === wanted)) return { name: 'area', exact: true };
  const begun = startOf(wanted);
  if (begun) return { name: begun, exact: false };
  const found = nearColumn(wanted);
  return found && { name: found, exact: false };
}

/** Headings are asked for again and again: every table has the same, and each is read more than once. */
const nearColumns = new Map<string, AnyColumn | null>();
const MOST_NEAR = 1000;

/** The one column whose heading is a typo away; null when there is none, or more than one. */
function nearColumn(wanted: string): AnyColumn | null {
  const before = nearColumns.get(wanted);
  if (before !== undefined) return before;
  if (nearColumns.size >= MOST_NEAR) nearColumns.clear();
  const found = findNear(wanted);
  nearColumns.set(wanted, found);
  return found;
}

function findNear(wanted: string): AnyColumn | null {
  const limit = slips(wanted.length);
  if (limit === 0) return null;
  const near = new Set(
    known.flatMap(([words, name]) => (edits(words, wanted, limit) <= limit ? [name] : [])),
  );
  const [name, ...others] = near;
  return name !== undefined && others.length === 0 ? name : null;
}

/** Every heading with its column, for suggestions when a heading is unknown. */
export const columnCandidates = (): Array<readonly [string, ...Array<string>]> =>
  columnNames.map((name) => [columnLabel(name), name, ...sheetText.columns[name]] as const);

import { type Cell, cellText, type SheetRow } from './cells.ts';

/** What the words of a cell name: a column of a table, a unit, or a target. */
export interface Names {
  readonly column: (text: string) => boolean;
  readonly area: (text: string) => boolean;
  readonly target: (text: string) => boolean;
}

/** Titles may precede a table, but not more rows than this. */
const SEARCHED = 40;

const NUMERIC = /^(?=.*\d)[\s\d.,:/%()+−–-]+$/;
const YEAR = /^\(?(?:19|20)\d\d\)?$/;

/** Whether a cell holds a number or a date, or anything else that is no word. */
export const isFigure = (cell: Cell): boolean => cell.kind !== 'text' || NUMERIC.test(cell.text);
const isYear = (cell: Cell): boolean => YEAR.test(cellText(cell));

/** The cells of a row, without those that repeat the cell above. */
const own = ({ cells }: SheetRow): Array<Cell> =>
  cells.filter((cell): cell is Cell => cell !== null && !cell.merged);

const textsOf = (row: SheetRow): Array<string> =>
  own(row).flatMap((cell) => (cell.kind === 'text' && !isFigure(cell) ? [cell.text] : []));

/** A row of figures, or of a unit and what it did: its words are data, never headings. */
function isData(row: SheetRow, names: Names): boolean {
  const texts = textsOf(row);
  const figures = own(row).filter(isFigure);
  const areas = texts.filter(names.area).length;
  const area = areas > 0;
  const target = texts.some(names.target);
  if (figures.some((cell) => !isYear(cell))) return true;
  if (figures.length > 0 && (area || target)) return true;
  if (area && target) return true;
  // A unit that comes first, and is the only one, is that of the row.
  const [first] = texts;
  return areas === 1 && first !== undefined && names.area(first) && !texts.some(names.column);
}

/** A row of figures of a unit or a target: what follows it belongs to the table. */
const isFilled = (row: SheetRow, names: Names): boolean =>
  own(row).some(isFigure) && textsOf(row).some((text) => names.area(text) || names.target(text));

/**
 * The place of the row of headings of a table; -1 when no row can be one. Above the first row of data, the row
 * most of whose words are known, or the fullest. A row of data is never taken: it would be lost.
 *
 * @param hasSub whether the row has a second line of headings below it, so that it may have gaps
 */
export function headRow(
  rows: ReadonlyArray<SheetRow>,
  names: Names,
  hasSub: (at: number) => boolean,
): number {
  const searched = rows.slice(0, SEARCHED);
  const scored = searched.map((row, at) => {
    const texts = [...new Set(textsOf(row))];
    const known = texts.filter((one) => names.column(one) || names.area(one) || names.target(one));
    const score = texts.length < 2 || isData(row, names) ? 0 : known.length + texts.length / 1000;
    return { at, score, count: texts.length };
  });
  // Lines above a table, "Đơn vị: | Huyện Ba Bể", fill few of its columns.
  const width = Math.max(0, ...searched.map((row) => own(row).length));
  const wide = scored.filter(
    ({ at, score, count }) => score > 0 && (count * 2 >= width || hasSub(at)),
  );
  const able = wide.length > 0 ? wide : scored.filter(({ score }) => score > 0);
  const filled = searched.findIndex((row) => isFilled(row, names));
  const above = able.filter(({ at }) => at < filled);
  const none = { at: -1, score: 0 };
  return (above.length > 0 ? above : able).reduce((a, b) => (b.score > a.score ? b : a), none).at;
}

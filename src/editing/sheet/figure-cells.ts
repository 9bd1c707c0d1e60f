import { isShare } from '../../domain/figures.ts';
import { sheetText } from '../../strings/sheet.ts';
import { type Cell, cellText } from './cells.ts';
import type { ColumnName } from './columns.ts';
import type { SheetTarget } from './context.ts';
import { readDone } from './done-words.ts';
import {
  type Read,
  type ReadFigure,
  readCount,
  readFigure,
  readNumber,
  readWhole,
} from './read-number.ts';
import type { SheetProblemText } from './sheet-problem.ts';
import { isWhole, notWhole } from './whole.ts';

/** The figure of a row: numbers, or a grade. */
export type RowFigure = ReadFigure & { readonly grade?: string };

/** Reports a problem of a cell in the row. */
export type Say = (name: ColumnName, text: SheetProblemText) => void;

/** A grade, as the target lists it; capitals do not matter. */
const readGrade =
  (grades: ReadonlyArray<string>) =>
  (cell: Cell): Read<string> => {
    const written = cellText(cell).trim().toLocaleLowerCase('vi');
    const grade = grades.find((one) => one.toLocaleLowerCase('vi') === written);
    return grade === undefined
      ? { problem: sheetText.figure.otherGrade(grades.join(', ')) }
      : { value: grade };
  };

/** A grade stands in a column of its own, in that of counts, or in that of figures. */
function readGradeCells(
  grades: ReadonlyArray<string>,
  take: <T>(name: ColumnName, read: (cell: Cell) => Read<T>) => T | undefined,
  cellOf: (name: ColumnName) => Cell | null,
  say: Say,
): RowFigure {
  const [name, ...others] = (
    ['grade', 'value', 'figure', 'numerator', 'denominator'] as const
  ).filter((one) => cellOf(one) !== null);
  const [other] = others;
  if (other !== undefined) say(other, sheetText.figure.twoPlaces);
  else if (name === undefined) say('value', sheetText.figure.noGrade(grades.join(', ')));
  else {
    const grade = take(name, readGrade(grades));
    if (grade !== undefined) return { grade };
  }
  return {};
}

/** Done or not: in the column of counts, of figures, or in that of what was reached. */
function readDoneCells(
  take: <T>(name: ColumnName, read: (cell: Cell) => Read<T>) => T | undefined,
  cellOf: (name: ColumnName) => Cell | null,
  say: Say,
): RowFigure {
  const [name, ...others] = (['value', 'figure', 'numerator'] as const).filter(
    (one) => cellOf(one) !== null,
  );
  const [other] = others;
  if (other !== undefined) say(other, sheetText.figure.twoPlaces);
  else if (name === undefined) say('value', sheetText.figure.missing);
  else if (name === 'numerator' && cellOf('denominator')) say(name, sheetText.figure.needsNumber);
  else {
    const value = take(name, readDone);
    if (value !== undefined) return { value };
  }
  return {};
}

/** One number of a counted target: "2/16" is none, and where whole things are counted it has no decimals. */
const readOneNumber =
  (target: SheetTarget | undefined) =>
  (cell: Cell): Read<number> => {
    if (/^[^/]+\/[^/]+$/.test(cellText(cell)) && cell.kind === 'text')
      return { problem: sheetText.figure.oneNumber };
    return target && isWhole(target) ? readWhole(cell) : readNumber(cell);
  };

const readOneFigure =
  (readOne: (cell: Cell) => Read<number>) =>
  (cell: Cell): Read<ReadFigure> => {
    const read = readOne(cell);
    return 'problem' in read ? read : { ...read, value: { value: read.value } };
  };

/** What was newly added within the period, counted as the figure itself. */
export const readAdded =
  (target: SheetTarget | undefined) =>
  (cell: Cell): Read<number> => {
    const read = readOneNumber(target)(cell);
    const fraction = 'value' in read && target && notWhole(target, read.value);
    return fraction ? { problem: fraction } : read;
  };

/** Parses the figure from one cell or several; reports cells that do not fit the kind of target. */
export function readFigureCells(
  target: SheetTarget | undefined,
  take: <T>(name: ColumnName, read: (cell: Cell) => Read<T>) => T | undefined,
  cellOf: (name: ColumnName) => Cell | null,
  say: Say,
): RowFigure {
  if (target?.kind === 'all') {
    say('target', sheetText.figure.madeOfOthers);
    return {};
  }
  if (target?.kind === 'grade') return readGradeCells(target.grades ?? [], take, cellOf, say);
  if (target && cellOf('grade')) {
    say('grade', sheetText.figure.notGraded);
    return {};
  }
  if (target?.kind === 'binary') return readDoneCells(take, cellOf, say);
  const share = target && isShare(target);
  const readOne = readOneNumber(target);
  const figure = take('figure', share === false ? readOneFigure(readOne) : readFigure);
  const numerator = take('numerator', readCount);
  const denominator = take('denominator', readCount);
  const value = take('value', share === false ? readOne : readNumber);
  const has = (name: ColumnName) => cellOf(name) !== null;
  if (has('figure') && (has('numerator') || has('value'))) {
    say('figure', sheetText.figure.twoPlaces);
    return {};
  }
  const checkWhole = (name: ColumnName, count: number | undefined) => {
    const fraction = target && share === false && count !== undefined && notWhole(target, count);
    if (fraction) say(name, fraction);
  };
  if (has('figure')) {
    if (figure && share === true && figure.value !== undefined)
      say('figure', sheetText.figure.needsShare);
    if (figure && share === false && figure.value === undefined)
      say('figure', sheetText.figure.needsNumber);
    checkWhole('figure', figure?.value);
    return figure ?? {};
  }
  if (share === false) {
    if (has('numerator')) say('numerator', sheetText.figure.needsNumber);
    else if (!has('value')) say('value', sheetText.figure.missing);
    checkWhole('value', value);
    return value === undefined ? {} : { value };
  }
  if (has('value')) {
    if (has('numerator')) say('value', sheetText.figure.twoPlaces);
    else if (share) say('value', sheetText.figure.needsShare);
    return value === undefined ? {} : { value };
  }
  if (!has('numerator')) say('numerator', sheetText.figure.missing);
  else if (!has('denominator')) say('denominator', sheetText.figure.noTotal);
  return {
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

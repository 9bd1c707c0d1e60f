import { isShare } from '../../domain/figures.ts';
import { sheetWords } from '../../strings/sheet-words.ts';
import type { ProblemText } from '../check/problem.ts';
import type { Cell } from './cells.ts';
import type { ColumnName } from './columns.ts';
import type { SheetTarget } from './context.ts';
import { type Figure, type Read, readCount, readFigure, readNumber } from './numbers.ts';

/** Says what is wrong with a cell of the row. */
export type Say = (name: ColumnName, text: ProblemText) => void;

/** The figure, from one cell or from several; what a target does not count is said. */
export function figureOf(
  target: SheetTarget | undefined,
  take: <T>(name: ColumnName, read: (cell: Cell) => Read<T>) => T | undefined,
  cellOf: (name: ColumnName) => Cell | null,
  say: Say,
): Figure {
  const words = sheetWords.figure;
  const figure = take('figure', readFigure);
  const numerator = take('numerator', readCount);
  const denominator = take('denominator', readCount);
  const value = take('value', readNumber);
  const has = (name: ColumnName) => cellOf(name) !== null;
  if (has('figure') && (has('numerator') || has('value'))) {
    say('figure', words.twoPlaces);
    return {};
  }
  const share = target && isShare(target);
  if (has('figure')) {
    if (figure && share === true && figure.value !== undefined) say('figure', words.needsShare);
    if (figure && share === false && figure.value === undefined) say('figure', words.needsNumber);
    return figure ?? {};
  }
  if (share === false) {
    if (has('numerator')) say('numerator', words.needsNumber);
    else if (!has('value')) say('value', words.missing);
    return value === undefined ? {} : { value };
  }
  if (has('value')) {
    if (has('numerator')) say('value', words.twoPlaces);
    else if (share) say('value', words.needsShare);
    return value === undefined ? {} : { value };
  }
  if (!has('numerator')) say('numerator', words.missing);
  else if (!has('denominator')) say('denominator', words.noTotal);
  return {
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

import type { IsoDay } from '../../domain/dates.ts';
import { type Cell, cellText } from './cells.ts';
import type { SheetContext, SheetTarget } from './context.ts';

/** So long after a year's end its last report may still be dated. */
const AFTER_YEAR_END = '02-29';

/** The year that ended shortly before a day; null later in the year. */
export const yearBefore = (day: IsoDay): string | null =>
  day.slice(5) <= AFTER_YEAR_END ? String(Number(day.slice(0, 4)) - 1) : null;

/** True when a target of that name is in another year too. */
export const isIn = (
  { id, shortTitle }: SheetTarget,
  plan: string,
  { targets }: SheetContext,
): boolean =>
  targets.some(
    (one) =>
      one.plan === plan &&
      (one.id.slice(plan.length) === id.slice(plan.length) || one.shortTitle === shortTitle),
  );

/** The year in an id in a cell: "2017/mo-hinh-xa". */
export const yearIn = (cell: Cell | null): string | null =>
  cell === null ? null : (/(?:^|\[)(\d{4})\/[a-z]/.exec(cellText(cell))?.[1] ?? null);

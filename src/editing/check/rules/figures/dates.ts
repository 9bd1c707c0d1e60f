import { formatDay, type IsoDay } from '../../../../domain/dates.ts';
import { lastDayOf } from '../../../../domain/targets/window.ts';
import type { TargetData } from '../../../../model/target.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { isExplained } from './explained.ts';
import type { FigureRule, Finding } from './types.ts';

/** The first day that a figure may be of: a plan's figures of several years begin with its own year. */
function firstDay({ span, window: { start } }: TargetData, plan: string): IsoDay {
  const year = `${plan}-01-01`;
  return span !== undefined && start < year ? year : start;
}

/** The same day in the plan's year, where that is in time: the slip of January. */
function inYear(asOf: IsoDay, first: IsoDay, plan: string): IsoDay | null {
  const day = `${plan}${asOf.slice(4)}`;
  return day >= first && day !== `${plan}-02-29` ? day : null;
}

/** A figure of a day before its target begins is of another year, or mistyped. */
export const beforeWindow: FigureRule = (figures, { plan, targets }) =>
  figures.flatMap((figure): Array<Finding> => {
    const target = targets.get(figure.target);
    const first = target && firstDay(target, plan);
    if (first === undefined || figure.asOf >= first) return [];
    const near = inYear(figure.asOf, first, plan);
    const text = say.beforeWindow(formatDay(figure.asOf), formatDay(first), near);
    return [{ figure, field: 'asOf', code: 'before-window', text }];
  });

/** A figure of a later year than its plan is right when the work was late; most are the day of sending. */
export const afterWindow: FigureRule = (figures, { plan, targets }) =>
  figures.flatMap((figure): Array<Finding> => {
    const target = targets.get(figure.target);
    if (!target || isExplained(figure)) return [];
    const last = lastDayOf(target);
    const end = last > `${plan}-12-31` ? last : `${plan}-12-31`;
    if (figure.asOf <= end) return [];
    const text = say.afterWindow(formatDay(figure.asOf), plan, `${plan}-12-31`);
    return [{ figure, field: 'asOf', code: 'after-window', text }];
  });

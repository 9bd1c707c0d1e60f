import type { TargetData } from '../../model/target.ts';
import { addDays, type IsoDay } from '../dates.ts';

/** The last day in time: "trước ngày 30/6" ends on 29/6, "đến ngày 30/6" on 30/6. */
export const lastDayOf = ({ window }: Pick<TargetData, 'window'>): IsoDay =>
  window.before ? addDays(window.due, -1) : window.due;

/**
 * The first day that a target's reports count from: that of its window, or of its own plan's year when the figures
 * of several years are added up.
 *
 * @param id the target's id with its plan
 */
export function figuresFrom({
  id,
  span,
  window: { start },
}: Pick<TargetData, 'id' | 'span' | 'window'>): IsoDay {
  const year = `${id.slice(0, 4)}-01-01`;
  return span === 'sum' && start < year ? year : start;
}

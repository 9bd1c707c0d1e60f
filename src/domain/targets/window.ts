import type { TargetData } from '../../model/target.ts';
import { addDays, type IsoDay } from '../dates.ts';

/** The last day in time: "trước ngày 30/6" ends on 29/6, "đến ngày 30/6" on 30/6. */
export const lastDayOf = ({ window }: Pick<TargetData, 'window'>): IsoDay =>
  window.before ? addDays(window.due, -1) : window.due;

import type { When } from '../model/dates.ts';
import { type IsoDay, periodEnd } from './dates.ts';

/** The last day of a time; null when the source gives neither a day nor a period that ends. */
export function lastDay(when: When): IsoDay | null {
  switch (when.precision) {
    case 'day':
      return when.date;
    case 'range':
      return when.end;
    case 'month':
      return periodEnd(`${when.month}-01`, 'month');
    case 'quarter': {
      const [year = '', quarter = ''] = when.quarter.split('-Q');
      const first = String(Number(quarter) * 3 - 2).padStart(2, '0');
      return periodEnd(`${year}-${first}-01`, 'quarter');
    }
    case 'year':
      return `${when.year}-12-31`;
    default:
      return null;
  }
}

import { periodEnd } from '../../domain/dates.ts';
import type { SheetTarget } from './context.ts';

/**
 * Generates a report id: the target and the period that ends on its date ("mo-hinh-xa-2017-q1"), else the
 * date itself; with a number appended when the id is taken.
 */
export function reportId(target: SheetTarget, asOf: string, taken: ReadonlySet<string>): string {
  const own = target.id.slice(target.plan.length + 1);
  const [year = '', month = ''] = asOf.split('-');
  const quarter = Number(month) / 3;
  const closes = target.reportEvery === 'quarter' && periodEnd(asOf, 'quarter') === asOf;
  const base = closes ? `${own}-${year}-q${quarter}` : `${own}-${asOf}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

import type { ProgressSnapshot } from '../../domain/reports.ts';
import { targetRow } from '../progress/progress-pages.ts';
import { areaStatus } from '../progress/target-status.ts';
import type { Site } from '../site/site.ts';
import type { Plan } from '../site/types.ts';
import { fitsAsColumns } from './heat-table.ts';

/** What opens at a cell: the figure in full, why it has its status, and who reported it. */
export interface CellDetails {
  readonly figure: string | null;
  readonly why: ReadonlyArray<string>;
  readonly source: string | null;
}

/** Years whose table has a cell to turn to for each unit; where units are many, nobody would read the file. */
export const tablePlans = (site: Site): Array<Plan> =>
  site.content.plans.filter(({ id }) => fitsAsColumns(site.reporters(id)));

/** Details by target and unit; those of the whole have the key "". */
export type TableDetails = Readonly<Record<string, Readonly<Record<string, CellDetails>>>>;

/**
 * The details of every cell of a year's table as of a day: a file beside the page, read when somebody turns
 * to a cell, because all of them together are ten times the table.
 */
export function tableDetails(
  site: Site,
  plan: Plan,
  snapshot: ProgressSnapshot = site.progressSnapshot(plan.id),
): TableDetails {
  const areas = site.reporters(plan.id, snapshot.on);
  return Object.fromEntries(
    site.of.targetsOfPlan(plan.id).map((target) => {
      const { province } = targetRow(site, target, snapshot);
      const whole: CellDetails = {
        figure: [province.figure, province.range, province.verdict].filter(Boolean).join('; '),
        why: province.why,
        source: null,
      };
      const cells = areas.map((area): [string, CellDetails] => {
        const { figure, status, source } = areaStatus(snapshot, target, area);
        return [area.id, { figure, why: status.why ?? [], source }];
      });
      return [target.id.slice(plan.id.length + 1), Object.fromEntries([['', whole], ...cells])];
    }),
  );
}

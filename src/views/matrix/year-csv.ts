import { writeCsv } from '../../domain/csv.ts';
import { formatDay } from '../../domain/dates.ts';
import { csvColumns, matrixText } from '../../strings/matrix.ts';
import { areaStatus } from '../progress/target-status.ts';
import type { Site } from '../site/site.ts';
import type { Plan } from '../site/types.ts';

/** The table of a year for a spreadsheet, in the words of the page: a row for each cell. */
export function yearCsv(site: Site, plan: Plan): string {
  const snapshot = site.progressSnapshot(plan.id);
  const sample = matrixText.sample[site.hasSample(plan.id) ? 'yes' : 'no'];
  const rows = site.of.targetsOfPlan(plan.id).flatMap((target) =>
    site.reporters(plan.id, snapshot.on).map((area) => {
      const { judgement, status, goal, figure } = areaStatus(snapshot, target, area);
      const { latest } = judgement;
      return [
        target.title,
        goal,
        area.name,
        status.label,
        figure ?? '',
        latest ? formatDay(latest.asOf) : '',
        latest ? formatDay(latest.reportedOn) : '',
        latest?.document ?? '',
        formatDay(snapshot.on),
        sample,
      ];
    }),
  );
  return writeCsv([csvColumns, ...rows]);
}

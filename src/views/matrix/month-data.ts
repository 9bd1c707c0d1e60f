import { formatDay } from '../../domain/dates.ts';
import { ABSENT, encodeMonths, letterOf, type MonthStates } from '../../domain/month-states.ts';
import { snapshotDays } from '../progress/progress-pages.ts';
import { readerLook, readerStatuses, statusLook } from '../progress/reader-status.ts';
import type { Site } from '../site/site.ts';
import type { Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** The status of every target of every unit at the ends of a year's months. */
export function monthData(site: Site, plan: Plan): MonthStates {
  const targets = site.of.targetsOfPlan(plan.id);
  const units = site.allReporters(plan.id);
  const days = snapshotDays(site, plan);
  const months = days.map((day) => {
    const snapshot = site.progressSnapshot(plan.id, day);
    const present = new Set(site.reporters(plan.id, day).map(({ id }) => id));
    return units.map(({ id }) =>
      targets
        .map((target) =>
          present.has(id)
            ? letterOf(
                readerStatuses.indexOf(statusLook(snapshot.judgement(target, id).status).reader),
              )
            : ABSENT,
        )
        .join(''),
    );
  });
  return {
    targets: targets.map(({ id, shortTitle }) => [shortTitle, href.target(id)]),
    units: units.map(({ id, shortName }) => [shortName, href.area(id)]),
    statuses: readerStatuses.map((reader) => {
      const { label, tone, shape } = readerLook(reader);
      return [label, tone, shape];
    }),
    days: days.map(formatDay),
    ...encodeMonths(months),
  };
}

import type { Site } from '../site/site.ts';
import type { Plan } from '../site/types.ts';

/** The newest year, up to the one in force, that has targets and in which a unit reports. */
export const worksheetPlan = (site: Site, area: string): Plan | undefined =>
  site.content.plans.findLast(
    (plan) =>
      plan.year <= site.plan.year &&
      site.of.targetsOfPlan(plan.id).length > 0 &&
      site.reporters(plan.id).some(({ id }) => id === area),
  );

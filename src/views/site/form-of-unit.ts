import { openPlans } from './open-plans.ts';
import type { Site } from './site.ts';
import { href } from './urls.ts';

/** The page where a unit reports to a year; undefined when that year takes no report of it. */
export const formOfUnit = (site: Site, plan: string, area: string): string | undefined =>
  openPlans(site).some(({ id }) => id === plan) &&
  site.allReporters(plan).some(({ id }) => id === area)
    ? href.report(plan, area)
    : undefined;

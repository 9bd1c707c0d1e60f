import type { Site } from './site.ts';

/** Years that still take reports, the latest first: that in force, and those that are not closed. */
export const openPlans = ({ content, plan, builtOn }: Site) =>
  content.plans
    .filter(({ id, closedOn }) => id === plan.id || closedOn === null || closedOn > builtOn)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));

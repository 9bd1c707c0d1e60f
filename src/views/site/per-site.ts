import { perObject } from '../../domain/per-object.ts';
import type { Site } from './site.ts';

/** Computes something of a site once, however many pages ask for it: page models must not grow with their square. */
export const perSite: <T>(make: (site: Site) => T) => (site: Site) => T = perObject;

/** The same for each year. */
export function perPlan<P extends { readonly id: string }, T>(
  make: (site: Site, plan: P) => T,
): (site: Site, plan: P) => T {
  const plans = perSite(() => new Map<string, { readonly value: T }>());
  return (site, plan) => {
    const known = plans(site);
    const made = known.get(plan.id) ?? { value: make(site, plan) };
    known.set(plan.id, made);
    return made.value;
  };
}

import type { Site } from './site.ts';

/** Computes something of a site once, however many pages ask for it: page models must not grow with their square. */
export function perSite<T>(make: (site: Site) => T): (site: Site) => T {
  const known = new WeakMap<Site, { readonly value: T }>();
  return (site) => {
    const before = known.get(site);
    if (before) return before.value;
    const value = make(site);
    known.set(site, { value });
    return value;
  };
}

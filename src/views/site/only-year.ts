import type { Site } from './site.ts';
import type { PageMeta, Plan } from './types.ts';

/**
 * What the list of years shows while there is one year: that year's page at the list's own address.
 * Menus and printed addresses reach it in one step and without a script; search engines and paper
 * are given the year's address, so that nothing counts twice.
 *
 * @param index the list's own page
 * @param pageOf makes the page of a year
 * @returns null when there are no years, or several
 */
export function onlyYear<Page extends { readonly meta: PageMeta }>(
  site: Site,
  index: PageMeta,
  pageOf: (site: Site, plan: Plan) => Page,
): Page | null {
  const [plan, another] = site.content.plans;
  if (!plan || another) return null;
  const page = pageOf(site, plan);
  const { path, crumbs } = index;
  return { ...page, meta: { ...page.meta, path, crumbs, kind: null, sameAs: page.meta.path } };
}

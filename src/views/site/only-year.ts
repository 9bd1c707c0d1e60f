import type { Site } from './site.ts';
import type { PageMeta, Plan } from './types.ts';

/**
 * With a single year, the list of years shows that year's page at the list's own address. Menus and printed
 * addresses reach it directly and without a script; the canonical URL and the printed address are those of
 * the year, so that search engines see no duplicate.
 *
 * @param index the list page
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

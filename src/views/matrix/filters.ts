import { matrixText } from '../../strings/matrix.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** The same table for the targets of one campaign, or of one organization. */
export interface Filter {
  readonly by: 'chien-dich' | 'co-quan';
  readonly id: string;
  readonly name: string;
  readonly targets: ReadonlyArray<Target>;
}

/** Links to the tables with fewer targets. */
export interface FilterGroup {
  readonly name: string;
  readonly links: ReadonlyArray<Link & { readonly count: number; readonly current: boolean }>;
}

/** The targets that a campaign's editions name. */
const targetsOfCampaign = (site: Site, campaign: string) =>
  new Set(site.of.editionsOfCampaign(campaign).flatMap(({ targets }) => targets));

/** Campaigns that have targets, and organizations that lead or support a clause with a target. */
export function filtersOf(site: Site, plan: Plan): Array<Filter> {
  const targets = site.of.targetsOfPlan(plan.id);
  const ownersOf = ({ item }: Target) => {
    const owners = site.find.item(item)?.owners;
    return [...(owners?.lead ?? []), ...(owners?.partners ?? [])];
  };
  const campaigns = site.content.campaigns.map(
    (c): Filter => ({
      by: 'chien-dich',
      id: c.id,
      name: c.title,
      targets: targets.filter((target) => targetsOfCampaign(site, c.id).has(target.id)),
    }),
  );
  const organizations = site.content.organizations.map(
    (o): Filter => ({
      by: 'co-quan',
      id: o.id,
      name: o.name,
      targets: targets.filter((target) => ownersOf(target).includes(o.id)),
    }),
  );
  return [...campaigns, ...organizations].filter((filter) => filter.targets.length > 0);
}

/** @param current the filter of the page itself */
export function filterGroups(
  plan: Plan,
  filters: ReadonlyArray<Filter>,
  current?: Filter,
): Array<FilterGroup> {
  return (['chien-dich', 'co-quan'] as const)
    .map((by) => ({
      name: matrixText.filters[by],
      links: filters
        .filter((filter) => filter.by === by)
        .map((filter) => ({
          href: href.progressOf(plan.id, by, filter.id),
          text: filter.name,
          count: filter.targets.length,
          current: filter === current,
        })),
    }))
    .filter((group) => group.links.length > 0);
}

import type { Owners } from '../../model/common.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem } from '../site/types.ts';

export type Role = keyof Owners;
export const roles = ['lead', 'partners'] as const satisfies ReadonlyArray<Role>;

/** The clauses that give an organization work, by role and plan. */
interface Work {
  readonly lead: ReadonlyArray<GuidanceItem>;
  readonly partners: ReadonlyArray<GuidanceItem>;
}

const none: Work = { lead: [], partners: [] };

const workByOwner = perSite(({ content }) => {
  const found = new Map<string, { lead: Array<GuidanceItem>; partners: Array<GuidanceItem> }>();
  for (const item of content.guidance) {
    for (const role of roles) {
      for (const owner of item.owners[role]) {
        const key = `${item.plan} ${owner}`;
        const work = found.get(key) ?? { lead: [], partners: [] };
        work[role].push(item);
        found.set(key, work);
      }
    }
  }
  return found;
});

/** What the guidance of a year asks of an organization, in the order of the text. */
export const workOf = (site: Site, plan: string, organization: string): Work =>
  workByOwner(site).get(`${plan} ${organization}`) ?? none;

/** The documents that an organization has issued. */
export const issuedBy = perSite(({ content }) => {
  const found = new Map<string, Array<(typeof content.directives)[number]>>();
  for (const directive of content.directives) {
    for (const issuer of directive.issuers)
      found.set(issuer, [...(found.get(issuer) ?? []), directive]);
  }
  return found;
});

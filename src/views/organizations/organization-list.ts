import { compareVietnamese } from '../../domain/fold.ts';
import { unitsOf } from '../../domain/levels.ts';
import { aliveOn } from '../../domain/lives.ts';
import { paths } from '../../domain/paths.ts';
import { organizationText as say } from '../../strings/organization.ts';
import { home, organizationLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Link, Organization, PageMeta } from '../site/types.ts';
import { issuedBy, workOf } from './work.ts';

export interface OrganizationRow {
  readonly link: Link;
  readonly level: string;
  /** What it does in the year of the home page, or what else it is named for. */
  readonly work: string;
}

export interface OrganizationList {
  readonly meta: PageMeta;
  readonly lead: string;
  readonly groups: ReadonlyArray<{
    readonly name: string;
    readonly rows: ReadonlyArray<OrganizationRow>;
  }>;
}

/** An organization's level: one of the site's, or one that the model adds. */
export function levelText(site: Site, id: string): string {
  const level = site.find.level(id);
  if (level) return unitsOf(level);
  return Object.hasOwn(say.otherLevels, id)
    ? say.otherLevels[id as keyof typeof say.otherLevels]
    : '';
}

function rowOf(site: Site, organization: Organization): OrganizationRow {
  const { id } = organization;
  const { lead, partners } = workOf(site, site.plan.id, id);
  const issued = issuedBy(site).get(id)?.length ?? 0;
  const parts = [
    ...(lead.length + partners.length > 0
      ? [say.rowItems(say.row(lead.length, partners.length), site.plan.year)]
      : []),
    ...(issued > 0 ? [say.rowIssued(issued)] : []),
  ];
  return {
    link: { ...organizationLink(organization), text: organization.name },
    level: levelText(site, organization.level),
    work: parts.length > 0 ? parts.join('; ') : say.rowNothing,
  };
}

/** The highest level first, as the site lists them; then by name. */
function byLevel(site: Site) {
  const order = ['central', ...site.identity.levels.map(({ id }) => id), 'all'];
  return (a: Organization, b: Organization) =>
    order.indexOf(a.level) - order.indexOf(b.level) || compareVietnamese(a.name, b.name);
}

/** All organizations by what they belong to; those that have ended are a group of their own. */
export function organizationList(site: Site): OrganizationList {
  const all = site.content.organizations.toSorted(byLevel(site));
  const isAlive = (one: Organization) => aliveOn(one, site.builtOn);
  const rows = (list: ReadonlyArray<Organization>) => list.map((one) => rowOf(site, one));
  const working = all.filter(({ id }) => {
    const { lead, partners } = workOf(site, site.plan.id, id);
    return lead.length + partners.length > 0;
  });
  return {
    meta: {
      title: say.listTitle,
      description: say.listDescription,
      path: paths.organizations(),
      crumbs: [home()],
      kind: null,
    },
    lead: say.listLead(all.length, site.plan.year, working.length),
    groups: [
      ...Object.entries(say.systems).map(([system, name]) => ({
        name,
        rows: rows(all.filter((one) => one.system === system && isAlive(one))),
      })),
      { name: say.ended, rows: rows(all.filter((one) => !isAlive(one))) },
    ].filter((group) => group.rows.length > 0),
  };
}

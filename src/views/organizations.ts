import { compareVietnamese } from '../domain/fold.ts';
import { paths } from '../domain/paths.ts';
import type { Owners } from '../model/common.ts';
import { vi } from '../strings/vi.ts';
import { offerOf } from './calendar-subscription.ts';
import {
  campaignLink,
  directiveLink,
  home,
  itemLink,
  milestoneLink,
  organizationLink,
  programLink,
} from './linking.ts';
import { href } from './links.ts';
import type { Site } from './site.ts';
import type { Subscription } from './subscribe.ts';
import type { Fact, Link, Organization, PageMeta } from './types.ts';

export interface OrganizationPage {
  readonly meta: PageMeta;
  /** Its dates as a feed, if it has any. */
  readonly subscription: Subscription | null;
  readonly organization: Organization;
  readonly facts: ReadonlyArray<Fact>;
  /** "việc của cơ quan này": what it leads, what it takes part in; empty groups left out. */
  readonly work: ReadonlyArray<{ readonly heading: string; readonly links: ReadonlyArray<Link> }>;
  readonly issued: ReadonlyArray<Link>;
}

export interface OrganizationList {
  readonly meta: PageMeta;
  readonly groups: ReadonlyArray<{ readonly name: string; readonly links: ReadonlyArray<Link> }>;
}

type Role = keyof Owners;

function workOf(site: Site, id: string, role: Role): Array<Link> {
  const mine = <T extends { readonly owners: Owners }>(list: ReadonlyArray<T>) =>
    list.filter((entry) => entry.owners[role].includes(id));
  const { guidance, programs, campaigns, milestones } = site.content;
  return [
    ...mine(guidance).map(itemLink),
    ...mine(programs).map((p) => ({ ...programLink(p), text: vi.programs.pageTitle(p.title) })),
    ...mine(campaigns).map((c) => ({ ...campaignLink(c), text: vi.campaigns.pageTitle(c.title) })),
    ...mine(milestones).map(milestoneLink),
  ];
}

export function organizationList(site: Site): OrganizationList {
  const systems = Object.entries(vi.organizations.systems);
  return {
    meta: {
      title: vi.organizations.listTitle,
      description: vi.organizations.listDescription,
      path: paths.organizations(),
      crumbs: [home()],
      kind: null,
    },
    groups: systems
      .map(([system, name]) => ({
        name,
        links: site.content.organizations
          .filter((o) => o.system === system)
          .map((o) => ({ ...organizationLink(o), text: o.name })),
      }))
      .filter((group) => group.links.length > 0),
  };
}

export function organizationPages(site: Site): Array<OrganizationPage> {
  return site.content.organizations.map((organization) => ({
    meta: {
      title: organization.name,
      description: vi.organizations.description(organization.name),
      path: paths.organization(organization.id),
      crumbs: [home(), { href: href.organizations(), text: vi.nav.organizations }],
      kind: vi.kinds.organization,
      file: organization.file,
      alternates: offerOf(site, `co-quan-${organization.id}`).alternates,
    },
    subscription: offerOf(site, `co-quan-${organization.id}`).subscription,
    organization,
    facts: [
      { label: vi.organizations.system, text: vi.organizations.systems[organization.system] },
      { label: vi.organizations.level, text: vi.organizations.levels[organization.level] },
      ...(organization.aliases.length > 0
        ? [{ label: vi.organizations.aliases, text: organization.aliases.join(', ') }]
        : []),
      ...(organization.note ? [{ label: vi.facts.note, text: organization.note }] : []),
    ],
    work: (['lead', 'partners'] as const)
      .map((role) => ({
        heading: vi.organizations.roles[role],
        links: workOf(site, organization.id, role),
      }))
      .filter((group) => group.links.length > 0),
    issued: site.content.directives
      .filter((d) => d.issuers.includes(organization.id))
      .map(directiveLink)
      .sort((a, b) => compareVietnamese(a.text, b.text)),
  }));
}

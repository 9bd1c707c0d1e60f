import { formatWhen } from '../../domain/dates.ts';
import { compareVietnamese } from '../../domain/fold.ts';
import { unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import type { Owners } from '../../model/common.ts';
import { entities } from '../../model/entities.ts';
import { vi } from '../../strings/vi.ts';
import { lifeFacts } from '../areas/life.ts';
import { offerOf } from '../calendar/calendar-subscription.ts';
import type { Subscription } from '../calendar/subscribe.ts';
import {
  type Evaluation,
  evaluationOf,
  type TargetRow,
  targetRow,
} from '../progress/progress-pages.ts';
import {
  campaignLink,
  directiveLink,
  home,
  itemLink,
  listLink,
  milestoneLink,
  organizationLink,
  programLink,
} from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Fact, Link, Organization, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

export interface OrganizationPage {
  readonly meta: PageMeta;
  /** Its calendar feed, if it has one. */
  readonly subscription: Subscription | null;
  readonly organization: Organization;
  readonly facts: ReadonlyArray<Fact>;
  /** "việc của cơ quan này": what it leads and what it takes part in; empty groups are left out. */
  readonly work: ReadonlyArray<{ readonly heading: string; readonly links: ReadonlyArray<Dated> }>;
  readonly issued: ReadonlyArray<Link>;
  /** Targets of the clauses it leads or takes part in, by year, with the province's progress. */
  readonly years: ReadonlyArray<{
    readonly plan: Plan;
    readonly evaluation: Evaluation;
    readonly targets: ReadonlyArray<TargetRow>;
    readonly matrix: Link;
  }>;
}

export interface OrganizationList {
  readonly meta: PageMeta;
  readonly groups: ReadonlyArray<{ readonly name: string; readonly links: ReadonlyArray<Link> }>;
}

type Role = keyof Owners;

interface Dated extends Link {
  readonly summary?: string | undefined;
}

/** The dates of a clause's milestones. */
const datesOfItem = (site: Site, item: string): string | undefined =>
  site.of
    .milestonesOfItem(item)
    .map((m) => `${m.title}: ${formatWhen(m.when)}`)
    .join('; ') || undefined;

function workOf(site: Site, id: string, role: Role): Array<Dated> {
  const mine = <T extends { readonly owners: Owners }>(list: ReadonlyArray<T>) =>
    list.filter((entry) => entry.owners[role].includes(id));
  const { guidance, programs, campaigns, milestones } = site.content;
  // Of each campaign the newest year in which the organization has this role.
  const editions = campaigns.flatMap((campaign) =>
    mine(site.of.editionsOfCampaign(campaign.id)).slice(0, 1),
  );
  return [
    ...mine(guidance).map((item) => ({ ...itemLink(item), summary: datesOfItem(site, item.id) })),
    ...mine(programs).map((p) => ({ ...programLink(p), text: vi.programs.pageTitle(p.title) })),
    ...editions.flatMap(({ campaign: id, when }) => {
      const campaign = site.find.campaign(id);
      if (!campaign) return [];
      return { ...campaignLink(campaign), summary: formatWhen(when) };
    }),
    ...mine(milestones).map(milestoneLink),
  ];
}

function yearsOf(site: Site, id: string): OrganizationPage['years'] {
  return site.content.plans.toReversed().flatMap((plan) => {
    const targets = site.of.targetsOfPlan(plan.id).filter(({ item }) => {
      const owners = site.find.item(item)?.owners;
      return owners?.lead.includes(id) || owners?.partners.includes(id);
    });
    if (targets.length === 0) return [];
    return {
      plan,
      evaluation: evaluationOf(site, plan),
      targets: targets.map((target) => targetRow(site, target)),
      matrix: {
        href: href.progressOf(plan.id, 'co-quan', id),
        text: vi.organizations.progressLink,
      },
    };
  });
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

/** An organization's level: one of the site's, or one that the model adds. */
function levelText(site: Site, id: string): string {
  const level = site.find.level(id);
  if (level) return unitsOf(level);
  const { otherLevels } = vi.organizations;
  return Object.hasOwn(otherLevels, id) ? otherLevels[id as keyof typeof otherLevels] : '';
}

export function organizationPages(site: Site): Array<OrganizationPage> {
  return site.content.organizations.map((organization) => ({
    meta: {
      title: organization.name,
      description: vi.organizations.description(organization.name),
      path: paths.organization(organization.id),
      crumbs: [home(), listLink('organizations')],
      kind: entities.organizations.page.kind,
      file: organization.file,
      alternates: offerOf(site, `co-quan-${organization.id}`).alternates,
    },
    subscription: offerOf(site, `co-quan-${organization.id}`).subscription,
    organization,
    facts: [
      { label: vi.organizations.system, text: vi.organizations.systems[organization.system] },
      { label: vi.organizations.level, text: levelText(site, organization.level) },
      ...(organization.aliases.length > 0
        ? [{ label: vi.organizations.aliases, text: organization.aliases.join(', ') }]
        : []),
      ...lifeFacts(site, { kind: 'organization', id: organization.id }, organization),
      ...(organization.note ? [{ label: vi.facts.note, text: organization.note }] : []),
    ],
    work: (['lead', 'partners'] as const)
      .map((role) => ({
        heading: vi.organizations.roles[role],
        links: workOf(site, organization.id, role),
      }))
      .filter((group) => group.links.length > 0),
    years: yearsOf(site, organization.id),
    issued: site.content.directives
      .filter((d) => d.issuers.includes(organization.id))
      .map((directive) => directiveLink(site, directive))
      .sort((a, b) => compareVietnamese(a.text, b.text)),
  }));
}

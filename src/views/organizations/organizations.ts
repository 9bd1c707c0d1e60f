import { formatDay, formatWhen } from '../../domain/dates.ts';
import { compareVietnamese } from '../../domain/fold.ts';
import { aliveOn } from '../../domain/lives.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { lifeText } from '../../strings/life.ts';
import { organizationText as say } from '../../strings/organization.ts';
import { vi } from '../../strings/vi.ts';
import { lifeFacts } from '../areas/life.ts';
import { offerOf } from '../calendar/calendar-subscription.ts';
import type { Subscription } from '../calendar/subscribe.ts';
import { organizationFields } from '../search/page-fields.ts';
import { campaignLink, directiveLink, home, listLink, programLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Fact, Link, Organization, PageMeta } from '../site/types.ts';
import { levelText } from './organization-list.ts';
import { type OrganizationYear, organizationYears } from './organization-year.ts';
import { issuedBy, roles } from './work.ts';

/** Links with a line of explanation, under a heading. */
interface Group {
  readonly heading: string;
  readonly links: ReadonlyArray<Link & { readonly summary?: string }>;
}

export interface OrganizationPage {
  readonly meta: PageMeta;
  readonly id: string;
  /** "Nhà nước · cấp tỉnh" */
  readonly kicker: string;
  /** What it is to do in the newest year that gives it work; that no year does. */
  readonly lead: string;
  /** Newest first: what it is to do, with figures and dates. */
  readonly years: ReadonlyArray<OrganizationYear>;
  /** Programmes and movements by role. */
  readonly others: ReadonlyArray<Group>;
  readonly issued: ReadonlyArray<Link>;
  readonly facts: ReadonlyArray<Fact>;
  /** Its calendar feed, if it has one. */
  readonly subscription: Subscription | null;
}

/** Programmes, and of each campaign the newest year in which the organization has the role. */
function othersOf(site: Site, id: string): Array<Group> {
  const { programs, campaigns } = site.content;
  return roles
    .map((role) => ({
      heading: say.roles[role],
      links: [
        ...programs
          .filter(({ owners }) => owners[role].includes(id))
          .map((program) => ({ ...programLink(program), text: say.program(program.title) })),
        ...campaigns.flatMap((campaign) => {
          const edition = site.of
            .editionsOfCampaign(campaign.id)
            .find(({ owners }) => owners[role].includes(id));
          return edition ? { ...campaignLink(campaign), summary: formatWhen(edition.when) } : [];
        }),
      ],
    }))
    .filter(({ links }) => links.length > 0);
}

function factsOf(site: Site, organization: Organization): Array<Fact> {
  const { id, aliases, note } = organization;
  return [
    ...lifeFacts(site, { kind: 'organization', id }, organization),
    ...(aliases.length > 0 ? [{ label: say.aliases, text: aliases.join(', ') }] : []),
    ...(note ? [{ label: vi.facts.note, text: note }] : []),
  ];
}

export function organizationPages(site: Site): Array<OrganizationPage> {
  return site.content.organizations.map((organization) => {
    const { id, name, system, level, until } = organization;
    const years = organizationYears(site, id);
    const offer = offerOf(site, `co-quan-${id}`);
    return {
      meta: {
        title: name,
        description: say.description(name),
        path: paths.organization(id),
        crumbs: [home(), listLink('organizations')],
        kind: entities.organizations.page.kind,
        byTitle: true,
        search: organizationFields(organization),
        file: organization.file,
        alternates: offer.alternates,
      },
      id,
      kicker: [
        say.systems[system],
        ...(levelText(site, level) === '' ? [] : [say.levelOf(levelText(site, level))]),
        ...(until === undefined || aliveOn(organization, site.builtOn)
          ? []
          : [`${say.ended} ${lifeText.on(formatDay(until)).toLowerCase()}`]),
      ].join(' · '),
      lead: years[0]?.verdict ?? say.noWork,
      years,
      others: othersOf(site, id),
      issued: (issuedBy(site).get(id) ?? [])
        .map((directive) => directiveLink(site, directive))
        .sort((a, b) => compareVietnamese(a.text, b.text)),
      facts: factsOf(site, organization),
      subscription: offer.subscription,
    };
  });
}

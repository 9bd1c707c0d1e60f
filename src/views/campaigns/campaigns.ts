import { formatDay, formatWhen } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { phaseOf } from '../../domain/phase.ts';
import { entities } from '../../model/entities.ts';
import type { SiteNames } from '../../strings/site.ts';
import { vi } from '../../strings/vi.ts';
import { type NextDates, nextDates } from '../calendar/calendar-next.ts';
import { offerOf } from '../calendar/calendar-subscription.ts';
import type { Subscription } from '../calendar/subscribe.ts';
import {
  type Evaluation,
  evaluationOf,
  type TargetRow,
  targetRow,
} from '../progress/progress-pages.ts';
import { type AreaStatus, areaStatus } from '../progress/target-status.ts';
import { campaignFields } from '../search/search-fields.ts';
import {
  home,
  itemLink,
  listLink,
  milestoneLink,
  ownerFacts,
  resolve,
} from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type {
  Campaign,
  Card,
  CardListPage,
  Fact,
  Link,
  Milestone,
  PageMeta,
  Target,
} from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type CampaignTexts, campaignTexts } from './campaign-texts.ts';
import { type ProseFigures, proseFigures } from './prose-figures.ts';

export interface CampaignPage {
  readonly meta: PageMeta;
  /** Its calendar feed, if it has one. */
  readonly subscription: Subscription | null;
  readonly campaign: Campaign;
  /** Its days with their distance from today; null when the source gives none. */
  readonly dates: NextDates | null;
  readonly facts: ReadonlyArray<Fact>;
  readonly items: ReadonlyArray<Link & { readonly summary: string | undefined }>;
  readonly targets: ReadonlyArray<TargetRow>;
  /** One row per district, one column per target. */
  readonly districts: DistrictTable;
  /** The sentences of the guidance that its targets are based on. */
  readonly quotes: ReadonlyArray<Link & { readonly quote: string }>;
  readonly texts: CampaignTexts;
  readonly evaluation: Evaluation;
  /** Figures that its prose may quote. */
  readonly figures: ProseFigures;
}

export interface DistrictTable {
  readonly names: SiteNames;
  readonly columns: ReadonlyArray<Link>;
  readonly rows: ReadonlyArray<Link & { readonly statuses: ReadonlyArray<AreaStatus> }>;
}

export function districtTable(site: Site, targets: ReadonlyArray<Target>): DistrictTable {
  return {
    names: site.names,
    columns: targets.map(({ id, shortTitle }) => ({ href: href.target(id), text: shortTitle })),
    rows: site.reporters(targets[0]?.plan ?? site.plan.id).map((area) => ({
      href: href.area(area.id),
      text: area.shortName,
      statuses: targets.map((target) =>
        areaStatus(site.progressSnapshot(target.plan), target, area),
      ),
    })),
  };
}

/** The campaign's own days from the calendar, so that both are counted the same way. */
function datesOf(site: Site, campaign: Campaign): NextDates | null {
  const own = new Set(site.of.milestonesOfCampaign(campaign.id).map((m) => milestoneLink(m).href));
  const next = nextDates(site);
  const entries = next.entries.filter((entry) => own.has(entry.href));
  return entries.length === 0 ? null : { ...next, entries };
}

function undated(milestones: ReadonlyArray<Milestone>): Array<Fact> {
  const links = milestones.filter((m) => !isDated(m)).map(milestoneLink);
  return links.length > 0 ? [{ label: vi.campaigns.milestones, links }] : [];
}

const isDated = ({ when }: Milestone) => when.precision === 'day' || when.precision === 'range';

export const campaignCards = (site: Site): Array<Card> =>
  site.content.campaigns.map((campaign) => ({
    href: href.campaign(campaign.id),
    text: campaign.title,
    summary: campaign.summary,
    detail: formatWhen(campaign.when),
  }));

export function campaignList(site: Site): CardListPage {
  return {
    meta: {
      title: vi.campaigns.listTitle,
      description: vi.campaigns.listDescription,
      path: paths.campaigns(),
      crumbs: [home()],
      kind: null,
    },
    cards: campaignCards(site),
  };
}

/** State of a campaign with a first and a last day on the evaluation day. */
function phaseFact(site: Site, { when, targets }: Campaign): Array<Fact> {
  if (when.precision !== 'range') return [];
  const on = site.evaluatedOn(site.plan.id);
  const reported = resolve(targets, site.find.target).every((target) =>
    site.reporters(target.plan).every((area) => {
      const { status, latest } = site.judgement(target, area.id);
      return status === 'not-applicable' || latest?.final === true;
    }),
  );
  const phase = phaseOf(when, on, reported);
  const phaseText = 'days' in phase ? vi.phases[phase.phase](phase.days) : vi.phases[phase.phase];
  return [{ label: vi.phases.label, text: vi.phases.on(phaseText, formatDay(on)) }];
}

export function campaignPages(site: Site): Array<CampaignPage> {
  return site.content.campaigns.map((campaign) => campaignPage(site, campaign));
}

function campaignPage(site: Site, campaign: Campaign): CampaignPage {
  const milestones = site.of.milestonesOfCampaign(campaign.id);
  const targets = resolve(campaign.targets, site.find.target);
  const rows = targets.map((target) => targetRow(site, target));
  return {
    meta: {
      title: campaign.title,
      pictured: true,
      description: campaign.summary,
      path: paths.campaign(campaign.id),
      crumbs: [home(), listLink('campaigns')],
      kind: entities.campaigns.page.kind,
      search: campaignFields(site, campaign),
      file: campaign.file,
      alternates: offerOf(site, `chien-dich-${campaign.id}`).alternates,
    },
    subscription: offerOf(site, `chien-dich-${campaign.id}`).subscription,
    campaign,
    facts: [
      { label: vi.campaigns.officialName, text: campaign.officialName },
      { label: vi.facts.when, text: formatWhen(campaign.when) },
      ...phaseFact(site, campaign),
      ...undated(milestones),
      ...ownerFacts(site, campaign),
    ],
    items: site.of
      .itemsOfCampaign(campaign.id)
      .map((item) => ({ ...itemLink(item), summary: item.summary })),
    dates: datesOf(site, campaign),
    targets: rows,
    districts: districtTable(site, targets),
    quotes: targets.flatMap(({ item, quote }) => {
      const source = site.find.item(item);
      return source ? { ...itemLink(source), quote } : [];
    }),
    texts: campaignTexts(site, campaign, rows),
    evaluation: evaluationOf(site, site.plan),
    figures: proseFigures(site, campaign.file),
  };
}

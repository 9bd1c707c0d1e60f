import { formatDay, formatWhen } from '../../domain/dates.ts';
import { spanOf } from '../../domain/deadlines.ts';
import { paths } from '../../domain/paths.ts';
import { phaseOf } from '../../domain/phase.ts';
import { entities } from '../../model/entities.ts';
import type { SiteNames } from '../../strings/site.ts';
import { vi } from '../../strings/vi.ts';
import { type NextDates, nextDates } from '../calendar/calendar-next.ts';
import { offerOf } from '../calendar/calendar-subscription.ts';
import type { Subscription } from '../calendar/subscribe.ts';
import { ownerRowsNow } from '../duties/duties.ts';
import { placingOf } from '../progress/placing.ts';
import {
  type Evaluation,
  evaluationOf,
  type TargetRow,
  targetRow,
} from '../progress/progress-pages.ts';
import { type AreaStatus, areaStatus } from '../progress/target-status.ts';
import { isMany } from '../progress/unit-needs.ts';
import { type UnitSheet, unitSheet } from '../progress/unit-sheet.ts';
import { campaignFields } from '../search/search-fields.ts';
import {
  campaignLink,
  home,
  itemLink,
  listLink,
  milestoneLink,
  resolve,
} from '../site/entry-links.ts';
import { knownFacts } from '../site/known-facts.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import { renderText } from '../site/text.ts';
import type {
  Campaign,
  CampaignEdition,
  Fact,
  Link,
  Milestone,
  PageMeta,
  SearchFields,
  Target,
} from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type CampaignTexts, campaignTexts } from './campaign-texts.ts';
import { earlierEditions, editionLinks, editionYear, shownEdition } from './editions.ts';
import { type ProseFigures, proseFigures } from './prose-figures.ts';

export interface CampaignPage {
  readonly meta: PageMeta;
  /** Its calendar feed, if it has one. */
  readonly subscription: Subscription | null;
  readonly campaign: Campaign;
  /** The year that the page tells of; undefined for a campaign without any. */
  readonly edition: CampaignEdition | undefined;
  /** What holds for every year, as HTML. */
  readonly introduction: string;
  /** The campaign's years, when it has several. */
  readonly years: ReturnType<typeof editionLinks>;
  /** Its days with their distance from today; null when the source gives none. */
  readonly dates: NextDates | null;
  readonly facts: ReadonlyArray<Fact>;
  readonly items: ReadonlyArray<Link & { readonly summary: string | undefined }>;
  readonly targets: ReadonlyArray<TargetRow>;
  /** One row per district, one column per target; null where there are many, which `sheet` has. */
  readonly districts: DistrictTable | null;
  readonly sheet: UnitSheet | null;
  /** The sentences of the guidance that its targets are based on. */
  readonly quotes: ReadonlyArray<Link & { readonly quote: string }>;
  readonly texts: CampaignTexts | null;
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
    names: site.namesOf(targets[0]?.plan ?? site.plan.id),
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
function datesOf(site: Site, milestones: ReadonlyArray<Milestone>): NextDates | null {
  const own = new Set(milestones.map((m) => milestoneLink(m).href));
  const next = nextDates(site);
  const entries = next.entries.filter((entry) => own.has(entry.href));
  return entries.length === 0 ? null : { ...next, entries };
}

function undated(site: Site, milestones: ReadonlyArray<Milestone>): Array<Fact> {
  const links = milestones.filter((m) => !isDated(site, m)).map(milestoneLink);
  return links.length > 0 ? [{ label: vi.campaigns.milestones, links }] : [];
}

const isDated = (site: Site, { when }: Milestone) =>
  spanOf(when, site.content.holidays).start !== null;

/** State of an edition with a first and a last day on its evaluation day. */
function phaseFact(site: Site, { plan, when, targets }: CampaignEdition): Array<Fact> {
  if (when.precision !== 'range') return [];
  const on = site.evaluatedOn(plan);
  const reported = resolve(targets, site.find.target).every((target) =>
    site.reporters(target.plan).every((area) => {
      const { status, latest } = site.judgement(target, area.id);
      return status === 'not-applicable' || latest?.final === true;
    }),
  );
  const phase = phaseOf(when, on, reported);
  const closed = on === site.find.plan(plan)?.closedOn;
  const phaseText =
    closed && phase.phase === 'awaiting-report'
      ? vi.phases.unreported
      : 'days' in phase
        ? vi.phases[phase.phase](phase.days)
        : vi.phases[phase.phase];
  return [{ label: vi.phases.label, text: vi.phases.on(phaseText, formatDay(on)) }];
}

/** The page of every campaign, at the campaign's own address. */
export function campaignPages(site: Site): Array<CampaignPage> {
  return site.content.campaigns.map((campaign) =>
    campaignPage(site, campaign, shownEdition(site, campaign.id)),
  );
}

/** As the campaign's own page, and filtered by its year. */
function searchOfYear(site: Site, campaign: Campaign, edition: CampaignEdition): SearchFields {
  const fields = campaignFields(site, campaign, edition);
  return { ...fields, filters: [[vi.search.filters.year, [edition.plan]], ...fields.filters] };
}

/** The pages of the confirmed years before the one that the campaign's own address shows. */
export function campaignYearPages(site: Site): Array<CampaignPage> {
  return site.content.campaigns.flatMap((campaign) =>
    earlierEditions(site, campaign.id).map((edition) => {
      const page = campaignPage(site, campaign, edition);
      const meta: PageMeta = {
        ...page.meta,
        title: `${campaign.title} – ${editionYear(site, edition)}`,
        short: editionYear(site, edition),
        path: paths.campaignOf(campaign.id, edition.plan),
        crumbs: [...page.meta.crumbs, campaignLink(campaign)],
        pictured: false,
        search: searchOfYear(site, campaign, edition),
      };
      return { ...page, meta };
    }),
  );
}

/** The campaign's own address, when it shows a newer year than this edition. */
function newerEdition(site: Site, campaign: Campaign, { plan }: CampaignEdition): Array<Link> {
  const shown = shownEdition(site, campaign.id);
  if (!shown || shown.plan <= plan) return [];
  return [
    { href: href.campaign(campaign.id), text: `${campaign.title} – ${editionYear(site, shown)}` },
  ];
}

function campaignPage(
  site: Site,
  campaign: Campaign,
  edition: CampaignEdition | undefined,
): CampaignPage {
  const plan = site.find.plan(edition?.plan ?? '') ?? site.plan;
  const ofYear = (entry: { readonly plan: string }) => entry.plan === plan.id;
  const milestones = site.of.milestonesOfCampaign(campaign.id).filter(ofYear);
  const targets = resolve(edition?.targets ?? [], site.find.target);
  const rows = targets.map((target) => targetRow(site, target));
  const years = editionLinks(site, campaign.id, edition);
  const areas = site.reporters(plan.id);
  const many = isMany(areas);
  return {
    meta: {
      title: campaign.title,
      pictured: true,
      description: edition?.summary ?? campaign.officialName,
      path: paths.campaign(campaign.id),
      crumbs: [home(), listLink('campaigns')],
      kind: entities.campaigns.page.kind,
      search: campaignFields(site, campaign, edition),
      file: edition?.file ?? campaign.file,
      alternates: offerOf(site, `chien-dich-${campaign.id}`).alternates,
      plan: edition?.plan,
      newer: edition && newerYear(site, edition.plan, () => newerEdition(site, campaign, edition)),
    },
    subscription: offerOf(site, `chien-dich-${campaign.id}`).subscription,
    campaign,
    edition,
    introduction: renderText(campaign.body, { citations: site.citations, headingLevel: 2 }),
    years: years.length > 1 ? years : [],
    facts: [
      { label: vi.campaigns.officialName, text: campaign.officialName },
      ...(edition
        ? [
            { label: vi.facts.when, text: formatWhen(edition.when) },
            ...phaseFact(site, edition),
            ...undated(site, milestones),
            ...knownFacts(ownerRowsNow(site, edition), edition.notStated),
          ]
        : []),
    ],
    items: site.of
      .itemsOfCampaign(campaign.id)
      .filter(ofYear)
      .map((item) => ({ ...itemLink(item), summary: item.summary })),
    dates: datesOf(site, milestones),
    targets: rows,
    districts: many ? null : districtTable(site, targets),
    sheet: many
      ? unitSheet(
          areas,
          targets,
          site.judgement,
          site.namesOf(plan.id).units,
          placingOf(site, plan, areas, site.evaluatedOn(plan.id)),
        )
      : null,
    quotes: targets.flatMap(({ item, quote }) => {
      const source = site.find.item(item);
      return source ? { ...itemLink(source), quote } : [];
    }),
    texts: edition ? campaignTexts(site, campaign, edition, rows) : null,
    evaluation: evaluationOf(site, plan),
    figures: proseFigures(site, edition?.file ?? campaign.file),
  };
}

import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { campaignText } from '../../strings/campaign.ts';
import { searchText } from '../../strings/search.ts';
import { offerOf } from '../calendar/calendar-subscription.ts';
import type { Subscription } from '../calendar/subscribe.ts';
import { type CoverImage, coverImage } from '../covers/covers.ts';
import { ownerRowsNow } from '../duties/duties.ts';
import { targetRow } from '../progress/progress-pages.ts';
import { campaignFields } from '../search/page-fields.ts';
import { campaignLink, home, itemLink, listLink, resolve } from '../site/entry-links.ts';
import { knownFacts } from '../site/known-facts.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import { renderText } from '../site/text.ts';
import type {
  Campaign,
  CampaignEdition,
  Fact,
  Link,
  PageMeta,
  SearchFields,
} from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type CampaignResults, campaignResults } from './campaign-results.ts';
import { type CampaignTexts, campaignTexts } from './campaign-texts.ts';
import { type CampaignTime, campaignTime } from './campaign-time.ts';
import { earlierEditions, editionLinks, editionYear, isOver, shownEdition } from './editions.ts';
import { type ProseFigures, proseFigures } from './prose-figures.ts';

export interface CampaignPage {
  readonly meta: PageMeta;
  /** What the Front calls it: "Phong trào thi đua"; of the list where no editor said it. */
  readonly kind: string;
  readonly cover: CoverImage;
  /** The year that the page tells of; undefined for a campaign without any. */
  readonly edition: CampaignEdition | undefined;
  readonly lead: string;
  /** What holds for every year, as HTML. */
  readonly introduction: string;
  /** The campaign's years, when it has several. */
  readonly years: ReturnType<typeof editionLinks>;
  readonly time: CampaignTime | null;
  /** What everybody can do, or could; null where no editor wrote it. */
  readonly canDo: { readonly title: string; readonly lines: ReadonlyArray<string> } | null;
  /** Who does it, by full names, and its name in the source. */
  readonly facts: ReadonlyArray<Fact>;
  readonly results: CampaignResults | null;
  readonly items: ReadonlyArray<Link & { readonly summary: string | undefined }>;
  /** The sentences of the guidance that its targets are based on. */
  readonly quotes: ReadonlyArray<Link & { readonly quote: string }>;
  readonly texts: CampaignTexts | null;
  /** Figures that its prose may quote. */
  readonly figures: ProseFigures;
  /** Its calendar feed, if it has one. */
  readonly subscription: Subscription | null;
}

/** Who leads and who takes part: organizations by their full names, which villagers know. */
function whoFacts(site: Site, edition: CampaignEdition): Array<Fact> {
  const names = new Map(
    site.content.organizations.map(({ id, name }) => [href.organization(id), name]),
  );
  // Levels are for officers: the organizations already say who is meant.
  const rows = ownerRowsNow(site, edition).filter(([field]) => field !== 'levels');
  return knownFacts(rows, edition.notStated).map((fact) => ({
    ...fact,
    ...(fact.links && {
      links: fact.links.map((link) => ({ ...link, text: names.get(link.href) ?? link.text })),
    }),
  }));
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
  return { ...fields, filters: [[searchText.filters.year, [edition.plan]], ...fields.filters] };
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
  const { alternates, subscription } = offerOf(site, `chien-dich-${campaign.id}`);
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
      alternates,
      plan: edition?.plan,
      newer: edition && newerYear(site, edition.plan, () => newerEdition(site, campaign, edition)),
    },
    kind: campaign.kind ? campaignText.kinds[campaign.kind] : campaignText.anyKind,
    cover: coverImage(campaign),
    edition,
    lead: edition?.summary ?? campaignText.noEdition,
    introduction: renderText(campaign.body, { citations: site.citations, headingLevel: 2 }),
    years: years.length > 1 ? years : [],
    time: edition ? campaignTime(site, edition, milestones) : null,
    canDo:
      edition && edition.canDo.length > 0
        ? {
            title: isOver(site, edition) ? campaignText.couldDo(plan.year) : campaignText.canDo,
            lines: edition.canDo,
          }
        : null,
    facts: [
      ...(campaign.officialName === campaign.title
        ? []
        : [{ label: campaignText.officialName, text: campaign.officialName }]),
      ...(edition ? whoFacts(site, edition) : []),
    ],
    results: campaignResults(site, campaign.id, plan, rows),
    items: site.of
      .itemsOfCampaign(campaign.id)
      .filter(ofYear)
      .map((item) => ({ ...itemLink(item), summary: item.summary })),
    quotes: targets.flatMap(({ item, quote }) => {
      const source = site.find.item(item);
      return source ? { ...itemLink(source), quote } : [];
    }),
    texts: edition ? campaignTexts(site, campaign, edition, rows) : null,
    figures: proseFigures(site, edition?.file ?? campaign.file),
    subscription,
  };
}

import { formatWhen } from '../domain/dates.ts';
import { paths } from '../domain/paths.ts';
import { vi } from '../strings/vi.ts';
import { offerOf } from './calendar-subscription.ts';
import { home, itemLink, milestoneLink, ownerFacts, resolve } from './linking.ts';
import { href } from './links.ts';
import { type Evaluation, evaluationOf, type TargetRow, targetRow } from './progress.ts';
import { campaignFields } from './search-fields.ts';
import type { Site } from './site.ts';
import type { Subscription } from './subscribe.ts';
import type { Campaign, Card, Fact, Link, PageMeta } from './types.ts';

export interface CampaignPage {
  readonly meta: PageMeta;
  /** Its dates as a feed, if it has any. */
  readonly subscription: Subscription | null;
  readonly campaign: Campaign;
  readonly facts: ReadonlyArray<Fact>;
  readonly items: ReadonlyArray<Link & { readonly summary: string | undefined }>;
  readonly targets: ReadonlyArray<TargetRow>;
  readonly evaluation: Evaluation;
}

export const campaignCards = (site: Site): Array<Card> =>
  site.content.campaigns.map((campaign) => ({
    href: href.campaign(campaign.id),
    text: campaign.title,
    summary: campaign.summary,
    detail: formatWhen(campaign.when),
  }));

export function campaignList(site: Site): { meta: PageMeta; cards: Array<Card> } {
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

export function campaignPages(site: Site): Array<CampaignPage> {
  return site.content.campaigns.map((campaign) => ({
    meta: {
      title: campaign.title,
      description: campaign.summary,
      path: paths.campaign(campaign.id),
      crumbs: [home(), { href: href.campaigns(), text: vi.nav.campaigns }],
      kind: vi.kinds.campaign,
      search: campaignFields(site, campaign),
      file: campaign.file,
      alternates: offerOf(site, `chien-dich-${campaign.id}`).alternates,
    },
    subscription: offerOf(site, `chien-dich-${campaign.id}`).subscription,
    campaign,
    facts: [
      { label: vi.campaigns.officialName, text: campaign.officialName },
      { label: vi.facts.when, text: formatWhen(campaign.when) },
      {
        label: vi.campaigns.milestones,
        links: site.of.milestonesOfCampaign(campaign.id).map(milestoneLink),
      },
      ...ownerFacts(site, campaign),
    ],
    items: site.of
      .itemsOfCampaign(campaign.id)
      .map((item) => ({ ...itemLink(item), summary: item.summary })),
    targets: resolve(campaign.targets, site.find.target).map((target) => targetRow(site, target)),
    evaluation: evaluationOf(site, site.plan),
  }));
}

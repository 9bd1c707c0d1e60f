import { formatWhen } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { campaignText } from '../../strings/campaign.ts';
import { chromeText } from '../../strings/chrome.ts';
import { type CoverImage, coverImage } from '../covers/covers.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Campaign, CampaignEdition, Card, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { editionYear, shownEdition } from './editions.ts';

interface Shown {
  readonly campaign: Campaign;
  readonly edition: CampaignEdition | undefined;
}

/** A campaign in a list or on the home page, with its woven pattern. */
export interface CampaignCard extends Card {
  readonly cover: CoverImage;
}

export interface CampaignListPage {
  readonly meta: PageMeta;
  /** Those of the year in force, then the others, each with its heading; groups without any are left out. */
  readonly groups: ReadonlyArray<{
    readonly title: string;
    readonly cards: ReadonlyArray<CampaignCard>;
  }>;
}

const allShown = (site: Site): Array<Shown> =>
  site.content.campaigns.map((campaign) => ({
    campaign,
    edition: shownEdition(site, campaign.id),
  }));

const isOfYear = (site: Site, { edition }: Shown) => edition?.plan === site.plan.id;

function cardOf(site: Site, shown: Shown): CampaignCard {
  const { campaign, edition } = shown;
  const when = edition ? formatWhen(edition.when) : '';
  return {
    href: href.campaign(campaign.id),
    text: campaign.title,
    summary: edition?.summary ?? campaign.officialName,
    detail: [
      campaign.kind ? campaignText.kinds[campaign.kind] : '',
      edition && !isOfYear(site, shown) ? `${editionYear(site, edition)}: ${when}` : when,
    ]
      .filter(Boolean)
      .join(' · '),
    cover: coverImage(campaign),
  };
}

/** The campaigns of the year that the home page shows. */
export const campaignCardsOfYear = (site: Site): Array<CampaignCard> =>
  allShown(site)
    .filter((shown) => isOfYear(site, shown))
    .map((shown) => cardOf(site, shown));

/** All campaigns, those of the current year first. */
export function campaignList(site: Site): CampaignListPage {
  const all = allShown(site);
  const group = (title: string, ofYear: boolean) => ({
    title,
    cards: all
      .filter((shown) => isOfYear(site, shown) === ofYear)
      .map((shown) => cardOf(site, shown)),
  });
  return {
    meta: {
      title: campaignText.listTitle,
      description: campaignText.listDescription,
      path: paths.campaigns(),
      crumbs: [home()],
      kind: null,
    },
    groups: [
      group(chromeText.year(site.plan.year), true),
      group(campaignText.others, false),
    ].filter(({ cards }) => cards.length > 0),
  };
}

import { formatWhen } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { vi } from '../../strings/vi.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Campaign, CampaignEdition, Card, CardListPage } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { editionYear, shownEdition } from './editions.ts';

interface Shown {
  readonly campaign: Campaign;
  readonly edition: CampaignEdition | undefined;
}

const allShown = (site: Site): Array<Shown> =>
  site.content.campaigns.map((campaign) => ({
    campaign,
    edition: shownEdition(site, campaign.id),
  }));

const isOfYear = (site: Site, { edition }: Shown) => edition?.plan === site.plan.id;

function cardOf(site: Site, shown: Shown): Card {
  const { campaign, edition } = shown;
  const when = edition ? formatWhen(edition.when) : '';
  return {
    href: href.campaign(campaign.id),
    text: campaign.title,
    summary: edition?.summary ?? campaign.officialName,
    detail: edition && !isOfYear(site, shown) ? `${editionYear(site, edition)}: ${when}` : when,
  };
}

/** The campaigns of the year that the home page shows. */
export const campaignCardsOfYear = (site: Site): Array<Card> =>
  allShown(site)
    .filter((shown) => isOfYear(site, shown))
    .map((shown) => cardOf(site, shown));

/** All campaigns, those of the current year first. */
export function campaignList(site: Site): CardListPage {
  const all = allShown(site);
  const [now, before] = [true, false].map((is) => all.filter((s) => isOfYear(site, s) === is));
  return {
    meta: {
      title: vi.campaigns.listTitle,
      description: vi.campaigns.listDescription,
      path: paths.campaigns(),
      crumbs: [home()],
      kind: null,
    },
    cards: [...(now ?? []), ...(before ?? [])].map((shown) => cardOf(site, shown)),
  };
}

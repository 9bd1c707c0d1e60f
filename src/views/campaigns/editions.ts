import { lastDay } from '../../domain/last-day.ts';
import type { When } from '../../model/dates.ts';
import { chromeText } from '../../strings/chrome.ts';
import { unconfirmedText } from '../../strings/unconfirmed.ts';
import type { Site } from '../site/site.ts';
import type { CampaignEdition, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** An edition is confirmed when it and the plan of its year are. */
const isConfirmed = (site: Site, edition: CampaignEdition): boolean =>
  !edition.unconfirmed && site.find.plan(edition.plan)?.unconfirmed !== true;

/**
 * The edition that a campaign's address shows: the newest confirmed one; the newest of all while none is
 * confirmed; none for a campaign without editions.
 */
export function shownEdition(site: Site, campaign: string): CampaignEdition | undefined {
  const editions = site.of.editionsOfCampaign(campaign);
  return editions.find((edition) => isConfirmed(site, edition)) ?? editions[0];
}

/** "Năm 2017", marked while the edition is not confirmed. */
export function editionYear(site: Site, edition: CampaignEdition): string {
  const year = chromeText.year(site.find.plan(edition.plan)?.year ?? Number(edition.plan));
  return isConfirmed(site, edition) ? year : unconfirmedText.mark(year);
}

/**
 * The confirmed editions before the one that is shown, newest first. Each has an address of its own, which
 * stays; an edition that is not confirmed has none, so that confirming it takes no address away.
 */
export function earlierEditions(site: Site, campaign: string): Array<CampaignEdition> {
  const shown = shownEdition(site, campaign);
  return site.of
    .editionsOfCampaign(campaign)
    .filter((edition) => edition.id !== shown?.id && isConfirmed(site, edition));
}

/** A campaign's years, newest first; the one that is shown has the campaign's own address. */
export function editionLinks(
  site: Site,
  campaign: string,
  current: CampaignEdition | undefined,
): Array<Link & { readonly isCurrent: boolean }> {
  const shown = shownEdition(site, campaign);
  const link = (edition: CampaignEdition, address: string) => ({
    href: address,
    text: editionYear(site, edition),
    isCurrent: edition.id === current?.id,
  });
  return [
    ...(shown ? [link(shown, href.campaign(campaign))] : []),
    ...earlierEditions(site, campaign).map((edition) =>
      link(edition, href.campaignOf(campaign, edition.plan)),
    ),
  ];
}

/**
 * Whether what was to be done in a year is over today. A time without a last day ends with the figures of
 * its year, or with the year.
 */
export function isOver(
  site: Site,
  { plan, when }: { readonly plan: string; readonly when: When },
): boolean {
  const end = lastDay(when) ?? site.find.plan(plan)?.closedOn ?? `${plan}-12-31`;
  return end < site.builtOn;
}

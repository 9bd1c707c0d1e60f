import { formatWhen } from '../../domain/dates.ts';
import { campaignText } from '../../strings/campaign.ts';
import { type NextDates, nextDates } from '../calendar/calendar-next.ts';
import { milestoneLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { CampaignEdition, Link, Milestone } from '../site/types.ts';
import { isOver } from './editions.ts';

/** When a campaign takes place, and the days on its way. */
export interface CampaignTime {
  /** "17/10/2017 – 18/11/2017", or the words of the source. */
  readonly when: string;
  /** Said of a time that is over. */
  readonly state: string | null;
  /** Its days of the calendar, counted from the reader's own day; null when all is over or none has a day. */
  readonly next: NextDates | null;
  /** Its other milestones: all when it is over, else those without a day. */
  readonly milestones: ReadonlyArray<
    Link & { /** Null for the time of the campaign itself. */ readonly when: string | null }
  >;
}

/** The campaign's own days from the calendar, so that both are counted the same way. */
function daysOf(site: Site, milestones: ReadonlyArray<Milestone>): NextDates {
  const own = new Set(milestones.map((milestone) => milestoneLink(milestone).href));
  const next = nextDates(site);
  return { ...next, entries: next.entries.filter((entry) => own.has(entry.href)) };
}

/** @param milestones the campaign's, of the year of the edition */
export function campaignTime(
  site: Site,
  edition: CampaignEdition,
  milestones: ReadonlyArray<Milestone>,
): CampaignTime {
  const over = isOver(site, edition);
  const when = formatWhen(edition.when);
  const next = over ? null : daysOf(site, milestones);
  const counted = new Set(next?.entries.map(({ href }) => href));
  return {
    when,
    state: over ? campaignText.over : null,
    next: next && next.entries.length > 0 ? next : null,
    milestones: milestones
      .map((milestone) => {
        const own = formatWhen(milestone.when);
        return {
          href: milestoneLink(milestone).href,
          text: milestone.title,
          when: own === when ? null : own,
        };
      })
      .filter(({ href }) => !counted.has(href)),
  };
}

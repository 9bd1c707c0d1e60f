import { formatWhen } from '../../domain/dates.ts';
import type { When } from '../../model/dates.ts';
import { areaTerm, monthTerm } from '../../search/query/terms.ts';
import { searchText } from '../../strings/search.ts';
import type { Site } from '../site/site.ts';
import type {
  Area,
  Campaign,
  CampaignEdition,
  Organization,
  SearchFields,
  Target,
} from '../site/types.ts';
import { NO_FIELDS, ownerFilters } from './search-fields.ts';
import { uniqueTerms, whenTerms } from './search-terms.ts';

/** Search metadata of pages of other kinds than texts and documents. */

/** @param edition the year that the page tells of; none for a campaign without editions */
export function campaignFields(
  site: Site,
  campaign: Campaign,
  edition: CampaignEdition | undefined,
): SearchFields {
  const milestones = site.of
    .milestonesOfCampaign(campaign.id)
    .filter(({ plan }) => plan === edition?.plan);
  return {
    ...NO_FIELDS,
    dates: uniqueTerms([
      ...(edition ? whenTerms(edition.when) : []),
      ...milestones.flatMap((m) => whenTerms(m.when)),
    ]),
    abstract: [campaign.officialName, ...(edition ? [edition.summary] : [])].join('. '),
    ...(edition ? { shown: formatWhen(edition.when) } : {}),
    filters: ownerFilters(site, edition?.owners.lead ?? [], edition?.levels ?? []),
  };
}

export function targetFields(target: Target): SearchFields {
  return {
    ...NO_FIELDS,
    abstract: [target.shortTitle, target.quote].join('. '),
    filters: [[searchText.filters.year, [target.plan]]],
  };
}

/**
 * The abstract counts more than the text: a unit that has ended has none, so that those alive come first.
 *
 * @param shown what stands beside the result: code, the unit above, time, forerunners
 * @param abstract the same without the unit above, whose own page is wanted by its name; null: ended
 */
export function areaFields(area: Area, shown: string, abstract: string | null): SearchFields {
  return {
    ...NO_FIELDS,
    own: areaTerm(area.id),
    abstract: abstract === null ? '' : [area.shortName, abstract].filter(Boolean).join(': '),
    ...(shown === '' ? {} : { shown }),
    filters: [[searchText.filters.area, [area.shortName]]],
  };
}

/** An organization is found by every way to call it: its tasks stand on the pages of the clauses. */
export const organizationFields = ({ shortName, aliases }: Organization): SearchFields => ({
  ...NO_FIELDS,
  abstract: [shortName ?? '', ...aliases].filter(Boolean).join(', '),
});

/** The year's calendar carries all its dates as secondary dates: the pages of the entries rank first. */
export function calendarFields(whens: ReadonlyArray<When>, year: number): SearchFields {
  return {
    ...NO_FIELDS,
    citedDates: uniqueTerms(whens.flatMap(whenTerms)),
    filters: [[searchText.filters.year, [`${year}`]]],
  };
}

/** The calendar of one month is found by its name; what falls into it has pages of its own. */
export const monthFields = (month: number, year: number, abstract: string): SearchFields => ({
  ...NO_FIELDS,
  citedDates: `${monthTerm(month, null)} ${monthTerm(month, year)}`,
  abstract,
  filters: [[searchText.filters.year, [`${year}`]]],
});

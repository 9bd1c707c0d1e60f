import { formatWhen } from '../../domain/dates.ts';
import type { ContentState } from '../../editing/summary/content-state.ts';
import { type EntryChange, entryChanges } from '../../editing/summary/entries.ts';
import { type AreaChange, areaChanges } from '../../editing/summary/progress-changes.ts';
import { newsText } from '../../strings/news.ts';
import { summaryText } from '../../strings/summary.ts';
import {
  campaignLink,
  directiveLink,
  itemLink,
  milestoneLink,
  organizationLink,
  programLink,
} from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Content, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** One change in words: "Sửa văn bản", the page, "(ngày ban hành)". */
export interface NewsLine {
  readonly lead: string;
  readonly link: Link;
  readonly rest: string;
}

type Name = keyof Content;

/** More of one kind on one day are counted, not listed. */
const LISTED = 6;

/** Where all entries of a kind are listed. */
const INDEX: { readonly [N in Name]: () => string } = {
  plans: href.guidanceIndex,
  guidance: href.guidanceIndex,
  directives: href.directives,
  programs: href.programs,
  campaigns: href.campaigns,
  milestones: href.calendarIndex,
  observances: href.observances,
  targets: href.progressIndex,
  organizations: href.organizations,
  areas: href.areas,
  progress: href.progressIndex,
  acronyms: href.search,
};

/** The page of an entry that this edition shows today; null for any other. */
function linkOf({ content }: Site, collection: Name, id: string): Link | null {
  const of = <T extends { readonly id: string }>(
    list: ReadonlyArray<T>,
    link: (entry: T) => Link,
  ) => {
    const entry = list.find((one) => one.id === id);
    return entry ? link(entry) : null;
  };
  switch (collection) {
    case 'plans':
      return of(content.plans, (plan) => ({ href: href.document(plan.id), text: plan.title }));
    case 'guidance':
      return of(content.guidance, itemLink);
    case 'directives':
      return of(content.directives, directiveLink);
    case 'programs':
      return of(content.programs, programLink);
    case 'campaigns':
      return of(content.campaigns, campaignLink);
    case 'milestones':
      return of(content.milestones, milestoneLink);
    case 'observances':
      return of(content.observances, ({ title }) => ({ href: href.observances(), text: title }));
    case 'targets':
      return of(content.targets, ({ title }) => ({ href: href.target(id), text: title }));
    case 'organizations':
      return of(content.organizations, organizationLink);
    case 'areas':
      return of(content.areas, ({ name }) => ({ href: href.area(id), text: name }));
    case 'acronyms':
      return of(content.acronyms, ({ short }) => ({ href: href.search(), text: short }));
    case 'progress':
      return null;
  }
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "đổi từ 27/07/2017 sang 28/07/2017" for a milestone whose time is another; else the fields. */
function detail(
  before: ContentState,
  after: ContentState,
  { collection, id, fields, official }: EntryChange,
) {
  if (collection === 'milestones') {
    const [was, is] = [before, after].map(({ content }) =>
      content.milestones.find((milestone) => milestone.id === id),
    );
    const [from, to] = [was && formatWhen(was.when), is && formatWhen(is.when)];
    if (from && to && from !== to) return newsText.moved(from, to);
  }
  if (official) return newsText.fields(newsText.official);
  return fields.length > 0 ? newsText.fields(fields.map(small).join(', ')) : '';
}

/** Entries of one kind that were all added, or all changed. */
function entryLines(
  site: Site,
  sides: readonly [ContentState, ContentState],
  kind: 'added' | 'changed',
  changes: ReadonlyArray<EntryChange>,
): Array<NewsLine> {
  const groups = Map.groupBy(
    changes.flatMap((change) => {
      const link = change.kind === kind ? linkOf(site, change.collection, change.id) : null;
      return link ? [{ change, link }] : [];
    }),
    ({ change }) => change.collection,
  );
  return [...groups].flatMap(([collection, list]): Array<NewsLine> => {
    const name = small(summaryText.kinds[collection]);
    if (list.length > LISTED) {
      const text = newsText[`${kind}Many`](list.length, name);
      return [{ lead: '', link: { href: INDEX[collection](), text }, rest: '' }];
    }
    return list.map(({ change, link }) => ({
      lead: `${newsText[kind](name)}:`,
      link,
      rest: kind === 'changed' ? detail(...sides, change) : '',
    }));
  });
}

interface NewReports extends Pick<AreaChange, 'sample'> {
  readonly link: Link;
  readonly added: AreaChange['reports'];
}

/** The new reports of a district, as far as they are shown today. */
function newReports(site: Site, { area, sample, reports }: AreaChange): Array<NewReports> {
  const link = linkOf(site, 'areas', area.id);
  const added = reports.filter(
    ({ kind, target }) => kind === 'added' && site.find.target(target.id),
  );
  return link && added.length > 0 ? [{ link, sample, added }] : [];
}

/** Reports district by district, or counted when there are many districts. */
function reportLines(list: ReadonlyArray<NewReports>): Array<NewsLine> {
  if (list.length <= LISTED) return list.map(reportLine);
  const count = list.reduce((sum, { added }) => sum + added.length, 0);
  const sample = list.some((one) => one.sample);
  const link = { href: INDEX.progress(), text: newsText.manyReports(count, list.length) };
  return [{ lead: '', link, rest: sample ? newsText.fields(newsText.sample) : '' }];
}

function reportLine({ link, sample, added }: NewReports): NewsLine {
  const targets = [...new Set(added.map(({ target }) => target.shortTitle))];
  const named = targets.slice(0, 3).join('; ');
  const rest = targets.length > 3 ? `${named} ${newsText.andMore(targets.length - 3)}` : named;
  const corrected = added.filter(({ report }) => report.supersedes).length;
  return {
    lead: `${newsText.figures}${sample ? ` (${newsText.sample})` : ''}:`,
    link,
    rest: [
      newsText.reports(added.length, rest),
      ...(corrected > 0 ? [newsText.corrections(corrected)] : []),
    ].join(', '),
  };
}

/**
 * What changed between two states of the content, in words, as far as this edition shows it today:
 * what was taken out, or hidden since, is not named.
 *
 * @param before the content on the day before, after: on the day; both of the same edition as `site`
 */
export function newsLines(site: Site, before: ContentState, after: ContentState): Array<NewsLine> {
  const entries = entryChanges(before, after);
  return [
    ...reportLines(areaChanges(before, after).flatMap((change) => newReports(site, change))),
    ...entryLines(site, [before, after], 'added', entries),
    ...entryLines(site, [before, after], 'changed', entries),
  ];
}

/** A line as one sentence, for feeds. */
export const lineText = ({ lead, link, rest }: NewsLine): string =>
  [lead, link.text, rest].filter(Boolean).join(' ');

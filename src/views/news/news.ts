import { formatWhen } from '../../domain/dates.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import { newsText } from '../../strings/news.ts';
import type { ContentState } from '../changes/content-state.ts';
import { type EntryChange, entryChanges } from '../changes/entry-changes.ts';
import { type AreaChange, areaChanges } from '../changes/progress-changes.ts';
import { linkTo } from '../site/entities.ts';
import type { Site } from '../site/site.ts';
import type { Link } from '../site/types.ts';
import { withBase } from '../site/urls.ts';

/** One change as text: "Sửa văn bản", the page, "(ngày ban hành)". */
export interface NewsLine {
  readonly lead: string;
  readonly link: Link;
  readonly rest: string;
}

/** Above this number, changes of one kind on one day are counted, not listed. */
const LISTED = 6;

/** The list page of a kind. */
const listOf = (name: CollectionName): string => withBase(entityOf(name).list);

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * True for the content of another office: a repository started with `npm run init` still contains the
 * git history of the site it was copied from. An office that only changed its name, or only its area, is
 * the same office.
 */
export const isOfAnotherOffice = ({ identity }: Site, { site }: ContentState): boolean =>
  site !== null &&
  site.identity.owner !== identity.owner &&
  site.identity.area.full !== identity.area.full;

/** "đổi từ 27/07/2017 sang 28/07/2017" for a milestone whose date changed; otherwise the changed fields. */
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
      const link = change.kind === kind ? linkTo(site, change.collection, change.id) : null;
      return link ? [{ change, link }] : [];
    }),
    ({ change }) => change.collection,
  );
  return [...groups].flatMap(([collection, list]): Array<NewsLine> => {
    const name = entityOf(collection).names.one;
    if (list.length > LISTED) {
      const text = newsText[`${kind}Many`](list.length, name);
      return [{ lead: '', link: { href: listOf(collection), text }, rest: '' }];
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

/** The new reports of a district that are shown today. */
function newReports(site: Site, { area, sample, reports }: AreaChange): Array<NewReports> {
  const link = linkTo(site, 'areas', area.id);
  const added = reports.filter(
    ({ kind, target }) => kind === 'added' && site.find.target(target.id),
  );
  return link && added.length > 0 ? [{ link, sample, added }] : [];
}

/** Reports per district, or only their number when there are many districts. */
function reportLines(list: ReadonlyArray<NewReports>): Array<NewsLine> {
  if (list.length <= LISTED) return list.map(reportLine);
  const count = list.reduce((sum, { added }) => sum + added.length, 0);
  const sample = list.some((one) => one.sample);
  const link = { href: listOf('progress'), text: newsText.manyReports(count, list.length) };
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
 * What changed between two states of the content, as text, limited to what this edition shows today: entries
 * that were removed, or hidden since, are not named.
 *
 * @param before the content on the day before; `after`: on the day. Both of the same edition as `site`
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

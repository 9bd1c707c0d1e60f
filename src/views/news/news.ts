import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import { newsText } from '../../strings/news.ts';
import { linkTo } from '../site/entities.ts';
import type { Site } from '../site/site.ts';
import type { Link } from '../site/types.ts';
import { withBase } from '../site/urls.ts';
import type { ChangedEntry, DayChanges, Office, UnitReports } from './day-changes.ts';

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
 *
 * @param office whose content it is; null when nothing says so
 */
export const isOfAnotherOffice = ({ identity }: Site, office: Office | null): boolean =>
  office !== null && office.owner !== identity.owner && office.area !== identity.area.full;

/** "đổi từ 27/07/2017 sang 28/07/2017" for a milestone whose date changed; otherwise the changed fields. */
function detail({ fields, official, moved }: ChangedEntry) {
  if (moved) return newsText.moved(...moved);
  if (official) return newsText.fields(newsText.official);
  return fields.length > 0 ? newsText.fields(fields.map(small).join(', ')) : '';
}

/** Entries of one kind that were all added, or all changed. */
function entryLines(
  site: Site,
  kind: 'added' | 'changed',
  changes: ReadonlyArray<ChangedEntry>,
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
      rest: kind === 'changed' ? detail(change) : '',
    }));
  });
}

interface NewReports extends Pick<UnitReports, 'sample' | 'added'> {
  readonly link: Link;
}

/** The new reports of a district that are shown today. */
function newReports(site: Site, { area, sample, added }: UnitReports): Array<NewReports> {
  const link = linkTo(site, 'areas', area);
  const shown = added.filter(({ target }) => site.find.target(target));
  return link && shown.length > 0 ? [{ link, sample, added: shown }] : [];
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
  const targets = [...new Set(added.map(({ title }) => title))];
  const named = targets.slice(0, 3).join('; ');
  const rest = targets.length > 3 ? `${named} ${newsText.andMore(targets.length - 3)}` : named;
  const corrected = added.filter(({ corrects }) => corrects).length;
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
 * What changed on a day, as text, limited to what this edition shows today: entries that were removed, or hidden
 * since, are not named.
 */
export function newsLines(site: Site, { reports, entries }: DayChanges): Array<NewsLine> {
  return [
    ...reportLines(reports.flatMap((change) => newReports(site, change))),
    ...entryLines(site, 'added', entries),
    ...entryLines(site, 'changed', entries),
  ];
}

/** A line as one sentence, for feeds. */
export const lineText = ({ lead, link, rest }: NewsLine): string =>
  [lead, link.text, rest].filter(Boolean).join(' ');

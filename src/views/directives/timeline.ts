import { formatPartial, partialSortKey } from '../../domain/dates.ts';
import type { PartialDate } from '../../model/dates.ts';
import { timelineText as say } from '../../strings/directive.ts';
import { directiveLink, planDocumentLink } from '../site/entry-links.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Directive, Link } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** Entries shown on each side of the document that is read. */
const AROUND = 3;

export interface TimelineEntry extends Link {
  readonly time: string;
  /** For machines: a day, a month or a year. */
  readonly datetime: string;
  readonly title: string;
  readonly isCurrent: boolean;
}

/** The documents of the site in time, those around the one that is read. */
export interface Timeline {
  /** "14 trong 22 văn bản có ngày ban hành, 2008–2017." */
  readonly count: string;
  readonly entries: ReadonlyArray<TimelineEntry>;
  /** The document that is read, if its date is unknown: it has no place, and stands after the others. */
  readonly undated: { readonly current: Link | null; readonly others: string } | null;
  readonly all: Link;
}

interface Dated {
  readonly id: string;
  readonly link: Link;
  readonly title: string;
  readonly issued: PartialDate;
}

const allDocuments = (site: Site): Array<Dated> => [
  ...site.content.directives.map((directive) => ({
    id: directive.id,
    link: directiveLink(site, directive),
    title: directive.title,
    issued: directive.issued,
  })),
  ...site.content.plans
    .filter(({ document }) => document.symbol !== null)
    .map((plan) => ({
      id: `plan ${plan.id}`,
      link: planDocumentLink(site, plan),
      title: plan.title,
      issued: plan.document.issued,
    })),
];

const years = (from: string, to: string) =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;

const inTime = perSite((site) => {
  const documents = allDocuments(site);
  const dated = documents
    .filter(({ issued }) => issued.precision !== 'unknown')
    .map((one) => ({ ...one, key: partialSortKey(one.issued) }))
    .sort((a, b) => a.key.localeCompare(b.key) || a.id.localeCompare(b.id));
  return { documents, dated };
});

export function timelineOf(site: Site, current: Directive): Timeline | null {
  const { documents, dated } = inTime(site);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || documents.length < 2) return null;
  const place = dated.findIndex(({ id }) => id === current.id);
  const middle = place < 0 ? dated.length - 1 : place;
  const start = Math.max(0, Math.min(middle - AROUND, dated.length - 2 * AROUND - 1));
  const shown = dated.slice(start, start + 2 * AROUND + 1);
  const undated = documents.length - dated.length;
  const [from, to] = [shown[0]?.key ?? '', shown.at(-1)?.key ?? ''];
  const count = say.count(dated.length, documents.length, years(first.key, last.key));
  return {
    count: shown.length < dated.length ? `${count} ${say.shown(years(from, to))}` : count,
    entries: shown.map(({ id, link, title, issued, key }) => ({
      ...link,
      title,
      time: formatPartial(issued),
      datetime: key,
      isCurrent: id === current.id,
    })),
    undated:
      undated === 0
        ? null
        : {
            current: place < 0 ? directiveLink(site, current) : null,
            others: place < 0 ? say.others(undated - 1) : say.undatedCount(undated),
          },
    all: { href: href.directivesBy('ngay'), text: say.all(documents.length) },
  };
}

import { daysBetween, formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { isSafeAddress } from '../../domain/safe-address.ts';
import { feedbackText } from '../../strings/feedback.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { EntryOf, PageMeta } from '../site/types.ts';
import { href, withBase } from '../site/urls.ts';

type Feedback = EntryOf<'feedback'>;

/** One report of a reader, with what was answered. */
export interface FeedbackRow {
  /** Its anchor on the page. */
  readonly id: string;
  readonly about: string;
  readonly page: string;
  readonly report: string;
  readonly received: string;
  /** "Trả lời ngày 06/11/2017", or how long it has waited. */
  readonly state: string;
  readonly isOpen: boolean;
  readonly answer: string | null;
  readonly changed: string | null;
}

export interface FeedbackPage {
  readonly meta: PageMeta;
  /** "3 phản ánh, 1 chưa trả lời." */
  readonly count: string | null;
  readonly rows: ReadonlyArray<FeedbackRow>;
}

/** Newest first; those of one day in the order of the file, the last one first. */
const newestFirst = (site: Site): Array<Feedback> =>
  site.content.feedback
    .toReversed()
    .sort((a, b) => (a.received < b.received ? 1 : a.received > b.received ? -1 : 0));

function rowOf(site: Site, entry: Feedback): FeedbackRow {
  const { id, about, page, report, received, answered, answer = null, changed = null } = entry;
  return {
    id,
    about,
    page: isSafeAddress(page) ? withBase(page) : href.home(),
    report,
    received: feedbackText.received(formatDay(received)),
    state: answered
      ? feedbackText.answered(formatDay(answered))
      : feedbackText.waiting(Math.max(0, daysBetween(received, site.builtOn))),
    isOpen: !answered,
    answer,
    changed,
  };
}

/** Everything that readers reported, newest first, those without an answer too. */
export function feedbackPage(site: Site): FeedbackPage {
  const rows = newestFirst(site).map((entry) => rowOf(site, entry));
  const open = rows.filter(({ isOpen }) => isOpen).length;
  return {
    meta: {
      title: feedbackText.title,
      description: feedbackText.description,
      path: paths.feedback(),
      crumbs: [home()],
      kind: null,
      file: 'content/feedback.json',
    },
    count: rows.length === 0 ? null : feedbackText.count(rows.length, open),
    rows,
  };
}

/** The latest answers, for the page that reports a fault. */
export const latestAnswers = (site: Site, most: number): Array<FeedbackRow> =>
  newestFirst(site)
    .filter(({ answered }) => answered !== undefined)
    .slice(0, most)
    .map((entry) => rowOf(site, entry));

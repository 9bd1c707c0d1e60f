import { faultForm, faultMail, faultMessage } from '../../domain/fault-report.ts';
import { paths } from '../../domain/paths.ts';
import { faultText } from '../../strings/fault.ts';
import { home } from '../site/entry-links.ts';
import { faultContactOf, isReachable } from '../site/imprint.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta } from '../site/types.ts';
import { siteAddress } from '../site/urls.ts';
import { type FeedbackRow, latestAnswers } from './feedback-page.ts';

/** A way to the office; its address carries the report, as far as that is known. */
export interface FaultWay extends Link {
  readonly name: 'form' | 'mail' | 'call';
  readonly hint: string;
}

export interface FaultPage {
  readonly meta: PageMeta;
  readonly lead: string;
  /** The best way first; none while the office has entered nothing. */
  readonly ways: ReadonlyArray<FaultWay>;
  /** Said in place of the ways. */
  readonly noWay: string | null;
  /** The report as it is without a script: labels to fill in. */
  readonly ready: string;
  readonly answers: ReadonlyArray<FeedbackRow>;
  /** What the script needs to fill in the same things. */
  readonly data: Readonly<
    Record<'origin' | 'labels' | 'mail' | 'form' | 'subject', string | undefined>
  >;
}

/** Answers shown on the page that reports a fault. */
const MOST_ANSWERS = 3;

/** The page that reports a fault, without an account. */
export function faultPage(site: Site): FaultPage {
  const contact = faultContactOf(site.identity);
  const { origin } = siteAddress;
  const { page, address, place, value, day, kind, message, reply } = faultText.lines;
  const labels = { page, address, place, value, day, kind, message, reply };
  const blank = faultMessage(null, {}, labels, origin);
  const ready = [`${page}:`, `${address}:`, `${value}:`, blank].join('\n');
  const ways: Array<FaultWay> = [
    ...(contact.form
      ? [
          {
            name: 'form' as const,
            href: faultForm(contact.form, null, '', origin),
            text: faultText.form,
            hint: faultText.formHint,
          },
        ]
      : []),
    ...(contact.email
      ? [
          {
            name: 'mail' as const,
            href: faultMail(contact.email, faultText.title, ready),
            text: faultText.mail,
            hint: faultText.mailHint,
          },
        ]
      : []),
    ...(contact.telephone
      ? [
          {
            name: 'call' as const,
            href: contact.telephone.href,
            text: faultText.call(contact.telephone.text),
            hint: faultText.callHint,
          },
        ]
      : []),
  ];
  return {
    meta: {
      title: faultText.title,
      description: faultText.description,
      path: paths.fault(),
      crumbs: [home()],
      kind: null,
    },
    lead:
      contact.answerDays === undefined
        ? faultText.lead
        : `${faultText.lead} ${faultText.answer(contact.answerDays)}`,
    ways,
    noWay: isReachable(contact) ? null : faultText.noWay(site.names.owner),
    ready,
    answers: latestAnswers(site, MOST_ANSWERS),
    data: {
      origin,
      labels: JSON.stringify(labels),
      mail: contact.email ?? undefined,
      form: contact.form ? JSON.stringify(contact.form) : undefined,
      subject: faultText.lines.subject('{page}'),
    },
  };
}

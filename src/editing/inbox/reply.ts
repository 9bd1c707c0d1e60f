import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { inboxReplyText } from '../../strings/inbox-reply.ts';
import { printable } from '../check/place.ts';
import { daysOf, type Judged, unitsOf } from './judge.ts';
import type { ReadItem } from './read-item.ts';

/** What became of a file: taken by a person, known or without a figure, refused, or returned by a person. */
export type Outcome =
  | { readonly kind: 'taken' | 'known' | 'empty' | 'refused' }
  | { readonly kind: 'returned'; readonly reason: string }
  | Received;

/** What was taken before, under another name or on another computer. */
interface Received {
  readonly kind: 'received';
  /** The name of the file that was taken; empty when it is not known. */
  readonly file: string;
  readonly on: IsoDay;
  /** The ids of its reports. */
  readonly reports: ReadonlyArray<string>;
}

type Answered = Pick<Judged, 'figures' | 'errors' | 'warnings' | 'notes' | 'known'>;

export interface ReplyInput {
  /** The file's name, as it arrived. */
  readonly file: string;
  readonly mail: ReadItem['mail'];
  /** Null for what is not read again. */
  readonly judged: Answered | null;
  readonly outcome: Outcome;
  /** The office that answers. */
  readonly office: string;
}

/** More than anybody mends at once; the rest shows after the first are mended. */
const MAX_LINES = 40;

function numbered(lines: ReadonlyArray<string>): Array<string> {
  const rest = lines.length - MAX_LINES;
  return [
    ...lines.slice(0, MAX_LINES).map((line, index) => `${index + 1}. ${line}`),
    ...(rest > 0 ? [inboxReplyText.more(rest)] : []),
  ];
}

/** The reports of a unit's figures, each with its day: what a correction names. */
function reportsOf(figures: Judged['figures']): Array<string> {
  const days = new Map(figures.map(({ report, asOf }) => [report, asOf]));
  return [...days].flatMap(([report, asOf]) =>
    report === null ? [] : [inboxReplyText.report(report, formatDay(asOf))],
  );
}

/** The figures that were taken, by unit: the sender sees what was understood. */
function receipt(judged: Answered): Array<string> {
  const days = daysOf(judged).map(formatDay);
  return [
    inboxReplyText.taken(judged.figures.length, days.join(', ')),
    ...unitsOf(judged).flatMap((unit) => {
      const own = judged.figures.filter((figure) => figure.unit === unit);
      return [
        '',
        `${unit}:`,
        ...own.map(({ target, figure, asOf }) =>
          inboxReplyText.figure(target, figure, formatDay(asOf)),
        ),
        ...reportsOf(own),
      ];
    }),
    ...(judged.known > 0 ? ['', inboxReplyText.alsoKnown(judged.known)] : []),
    ...(judged.notes.length > 0 ? ['', inboxReplyText.notes, ...numbered(judged.notes)] : []),
    ...(judged.warnings.length > 0
      ? ['', inboxReplyText.lookAgain, ...numbered(judged.warnings)]
      : []),
    '',
    inboxReplyText.correct,
  ];
}

const received = ({ file, on, reports }: Received): Array<string> => [
  inboxReplyText.received(formatDay(on), file),
  ...(reports.length > 0 ? [inboxReplyText.reports(reports.join(', '))] : []),
  '',
  inboxReplyText.correct,
];

function body({ judged, outcome }: ReplyInput): Array<string> {
  if (outcome.kind === 'received') return received(outcome);
  if (judged === null) return [];
  switch (outcome.kind) {
    case 'taken':
      return receipt(judged);
    case 'known':
      return [inboxReplyText.known(judged.known)];
    case 'empty':
      return [inboxReplyText.empty];
    case 'refused':
      return [
        inboxReplyText.refused(judged.errors.length),
        '',
        ...numbered(judged.errors),
        '',
        inboxReplyText.again,
      ];
    case 'returned':
      return [
        inboxReplyText.returned,
        '',
        // A person wrote it, over several lines perhaps.
        ...outcome.reason.split(/\r?\n/).map((line) => printable(line, line.length)),
        '',
        inboxReplyText.again,
      ];
  }
}

/** The text to paste into e-mail or Zalo: a receipt, or what to mend. */
export function replyText(input: ReplyInput): string {
  const { file, mail, office } = input;
  const about =
    mail === null
      ? inboxReplyText.aboutFile(printable(file))
      : inboxReplyText.aboutMail(
          printable(mail.subject || inboxReplyText.noSubject),
          mail.sentOn && formatDay(mail.sentOn),
        );
  const greeting = mail?.from ? [inboxReplyText.to(mail.from)] : [];
  return `${[...greeting, about, '', ...body(input), '', office].join('\n')}\n`;
}

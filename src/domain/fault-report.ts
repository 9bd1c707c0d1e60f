import type { FormPart } from '../model/fault-ways.ts';

/**
 * A reader's report of a fault: what the link beside a figure says, how the page reads it, and the text
 * that is sent. Used at build time and in the browser; whatever is in an address is text, never markup.
 */

/** What a report is about. Every part is text as a reader sees it. */
export interface FaultSubject {
  /** The title of the page. */
  readonly page: string;
  /** Path of the page on this site, with the base path: "/tien-do/2017/nha-o/". */
  readonly address: string;
  /** What exactly, and where: "Khảo sát nhu cầu nhà ở, huyện Na Rì". */
  readonly place?: string | undefined;
  /** "90,9% (20/22 xã)" */
  readonly value?: string | undefined;
  /** The day of the value, for readers: "31/12/2017". */
  readonly day?: string | undefined;
}

/** Names of the query's parameters: Vietnamese without marks, as in all addresses of the site. */
const PARAMETERS = {
  page: 'ten',
  address: 'trang',
  place: 've',
  value: 'gia',
  day: 'ngay',
} as const satisfies Record<keyof FaultSubject, string>;

/** Longest text that a query may bring: longer is not from a link of this site. */
const LONGEST = 300;

/** The query of a link to the page that reports a fault. */
export function faultQuery(subject: FaultSubject): string {
  const query = new URLSearchParams();
  for (const [part, name] of Object.entries(PARAMETERS)) {
    const value = subject[part as keyof FaultSubject];
    if (value) query.set(name, value);
  }
  return query.toString();
}

/** Characters that change how text is shown without being seen: controls, directions, joiners. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

const plain = (text: string | null): string | undefined => {
  const read = text?.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return read ? read.slice(0, LONGEST) : undefined;
};

/** Stands for this site, whatever its address. */
const ANY = 'https://trang.invalid';

/** A path of this site, or undefined: a link back must not lead to another host or open a program. */
function ownPath(text: string | undefined): string | undefined {
  if (!text?.startsWith('/') || !URL.canParse(text, ANY)) return undefined;
  const url = new URL(text, ANY);
  return url.origin === ANY ? url.pathname + url.hash : undefined;
}

/** What the query of an address is about; null when it names no page of this site. */
export function readFaultQuery(search: string): FaultSubject | null {
  const query = new URLSearchParams(search);
  const read = (part: keyof FaultSubject) => plain(query.get(PARAMETERS[part]));
  const address = ownPath(read('address'));
  const place = read('place');
  const page = read('page') ?? place;
  if (address === undefined || page === undefined) return null;
  return { page, address, place, value: read('value'), day: read('day') };
}

/** What the reader adds. */
export interface FaultMessage {
  readonly kind?: string | undefined;
  readonly message?: string | undefined;
  readonly reply?: string | undefined;
}

/** Labels of the text's lines, from src/strings/fault.ts. */
export type FaultLabels = Readonly<Record<keyof FaultSubject | keyof FaultMessage, string>>;

/**
 * The text that is sent, one line for each thing known; "Đúng ra là:" stays open for the reader.
 *
 * @param origin the site's address, so that the text says which page it means wherever it is read
 */
export function faultMessage(
  subject: FaultSubject | null,
  { kind, message, reply }: FaultMessage,
  labels: FaultLabels,
  origin: string,
): string {
  const line = (label: string, value: string | undefined) => (value ? [`${label}: ${value}`] : []);
  return [
    ...line(labels.page, subject?.page),
    ...line(labels.address, subject ? origin + subject.address : undefined),
    // A page about one thing is named once.
    ...line(labels.place, subject?.place === subject?.page ? undefined : subject?.place),
    ...line(labels.value, subject?.value),
    ...line(labels.day, subject?.day),
    ...line(labels.kind, kind),
    `${labels.message}: ${message ?? ''}`.trim(),
    ...line(labels.reply, reply),
  ].join('\n');
}

/** An e-mail with the text. Encoded by hand: mail programs show the "+" of a form's encoding. */
export const faultMail = (to: string, subject: string, text: string): string =>
  `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;

/** The address of the office's own form, with what is known filled in. */
export function faultForm(
  form: {
    readonly address: string;
    readonly fields: Readonly<Partial<Record<FormPart, string | undefined>>>;
  },
  subject: FaultSubject | null,
  text: string,
  origin: string,
): string {
  const url = new URL(form.address);
  const known: Partial<Record<FormPart, string | undefined>> = {
    ...subject,
    address: subject ? origin + subject.address : undefined,
    message: text,
  };
  for (const [part, name] of Object.entries(form.fields)) {
    const value = known[part as FormPart];
    if (name && value) url.searchParams.set(name, value);
  }
  return url.href;
}

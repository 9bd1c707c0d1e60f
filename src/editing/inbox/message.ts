import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { type IsoDay, inVietnam } from '../../domain/dates.ts';
import { inboxText } from '../../strings/inbox.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { printable } from '../check/place.ts';
import { htmlTables, type MailTable } from './html-tables.ts';
import { plainTables } from './text-tables.ts';

/** A file that came with a message, or the message's own text as tables. */
export interface MessagePart {
  /** As the sender named it; with the subject of the message it lies in, when that was forwarded. */
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** A picture shown inside the text: a logo, a signature. */
  readonly inline: boolean;
}

export interface Message {
  readonly subject: string;
  /** The sender, “name <address>”; empty when the message names none. */
  readonly from: string;
  /** Null when the message has no readable date. */
  readonly sentOn: IsoDay | null;
  readonly tables: ReadonlyArray<MailTable>;
  readonly parts: ReadonlyArray<MessagePart>;
  readonly problems: ReadonlyArray<ProblemText>;
}

const MAX_DEPTH = 4;
const MAX_PARTS = 100;

/** Signatures and delivery notices: nothing that a person attached. */
const MACHINE =
  /^(?:application\/(?:pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys)|text\/rfc822-headers|message\/(?:delivery-status|disposition-notification))$/;
const ENCRYPTED = /^(?:application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted)$/;
const WINMAIL = /^application\/(?:vnd\.)?ms-tnef$/;

const isMessage = ({ mimeType, filename }: Attachment): boolean =>
  mimeType === 'message/rfc822' || /\.eml$/i.test(filename ?? '');

/** A signed message also has this type; only its content tells. */
const isEncrypted = ({ mimeType, filename }: Attachment): boolean =>
  ENCRYPTED.test(mimeType) && !/\.p7[sc]$/i.test(filename ?? '');

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

function dayOf(date: string | undefined): IsoDay | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : inVietnam(new Date(time).toISOString()).slice(0, 10);
}

/** An address is never cut within these limits (RFC 5321). */
const MAX_ADDRESS = 254;

/** Name and address: anybody can write any name, so that a name alone says nothing, nor an address within it. */
function senderOf({ from }: Email): string {
  const name = printable((from?.name ?? '').replace(/[<>]/g, ' ').trim());
  const address = printable((from?.address ?? '').trim(), MAX_ADDRESS);
  if (address === '') return name;
  return name === '' || name === address ? address : `${name} <${address}>`;
}

/** The first lines of a file that is a message, whatever its name. */
const HEADER =
  /^(?:From |(?:Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|DKIM-Signature|ARC-Seal|X-[\w-]+):)/i;

/** True for the bytes of an e-mail message (.eml). */
export function looksLikeMessage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 32_768)).replace(/^\s+/, '');
  return HEADER.test(head) && /^(?:From|MIME-Version|Received|Subject):/im.test(head);
}

/**
 * Reads a message with all that it contains, also messages forwarded as attachments.
 *
 * @throws Error when it cannot be read as a message
 */
export async function readMessage(bytes: Uint8Array, depth = 0): Promise<Message> {
  const email = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: 50,
  });
  if (email.headers.length === 0) throw new Error('no header');
  const fromHtml = email.html ? htmlTables(email.html) : [];
  const tables = [...(fromHtml.length > 0 ? fromHtml : plainTables(email.text ?? ''))];
  const parts: Array<MessagePart> = [];
  const problems: Array<ProblemText> = [];
  const attachments = email.attachments.filter(({ mimeType }) => !MACHINE.test(mimeType));
  if (attachments.length > MAX_PARTS) problems.push(inboxText.mail.tooMany(MAX_PARTS));
  for (const attachment of attachments.slice(0, MAX_PARTS)) {
    const name = attachment.filename?.trim() || inboxText.nameless;
    if (WINMAIL.test(attachment.mimeType) || /^winmail\.dat$/i.test(name)) {
      problems.push(inboxText.mail.winmail);
    } else if (isEncrypted(attachment)) {
      problems.push(inboxText.mail.encrypted);
    } else if (!isMessage(attachment)) {
      const inline = attachment.related === true || attachment.disposition === 'inline';
      const { mimeType } = attachment;
      parts.push({ name, mimeType, bytes: bytesOf(attachment), inline });
    } else if (depth >= MAX_DEPTH) {
      problems.push(inboxText.mail.tooDeep);
    } else {
      const inner = await readMessage(bytesOf(attachment), depth + 1);
      const subject = inner.subject || inboxText.noSubject;
      tables.push(...inner.tables.map((table) => ({ ...table, quoted: false })));
      parts.push(
        ...inner.parts.map((part) => ({ ...part, name: inboxText.nested(subject, part.name) })),
      );
      problems.push(...inner.problems);
    }
  }
  return {
    subject: email.subject?.trim() ?? '',
    from: senderOf(email),
    sentOn: dayOf(email.date),
    tables,
    parts,
    problems,
  };
}

import { createHash } from 'node:crypto';
import type { IsoDay } from '../../domain/dates.ts';
import { inboxText } from '../../strings/inbox.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { Sheet } from '../sheet/cells.ts';
import { headingScore } from '../sheet/header.ts';
import { readFile } from '../sheet/read-file.ts';
import { type SheetProblem, sheetProblem } from '../sheet/sheet-problem.ts';
import { refused, type Tables } from '../sheet/text-table.ts';
import { looksLikeMessage, type Message, type MessagePart, readMessage } from './message.ts';
import { oleKind } from './ole-kind.ts';

/** A file of the inbox, read: its tables, or why there are none. */
export interface ReadItem {
  readonly sheets: ReadonlyArray<Sheet>;
  readonly notes: ReadonlyArray<string>;
  /** What cannot be read at all; then nothing of the file is taken. */
  readonly problems: ReadonlyArray<SheetProblem>;
  /** Hex SHA-256 of the file, and of each attachment that a table was read from. */
  readonly hashes: ReadonlyArray<string>;
  /** Null for a file that is no message. */
  readonly mail: Pick<Message, 'subject' | 'from' | 'sentOn'> | null;
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Large enough for a message with several workbooks; a table itself is limited further. */
export const MAX_ITEM_BYTES = 30 * 1024 * 1024;

/** The tables of a file that is no message, told apart by content and not by name. */
async function readTables(bytes: Uint8Array): Promise<Tables> {
  const kind = oleKind(bytes);
  if (kind === 'message') return refused(inboxText.mail.outlook);
  if (kind === 'old-word') return refused(inboxText.word.old);
  if (kind === 'encrypted') return refused(inboxText.word.locked);
  return readFile(bytes);
}

const hasHeader = ({ rows }: Sheet): boolean => headingScore(rows) >= 3;

/** Frames, letterheads and signatures: mail and Word documents lay these out with tables. */
const isLayout = ({ rows }: Sheet): boolean =>
  rows.length < 2 || Math.max(...rows.map(({ cells }) => cells.filter(Boolean).length)) < 3;

/** The tables without those that only lay out text, when another one holds figures. */
function withoutLayout(sheets: ReadonlyArray<Sheet>): { kept: Array<Sheet>; notes: Array<string> } {
  const kept = sheets.filter((sheet) => hasHeader(sheet) || !isLayout(sheet));
  if (!sheets.some(hasHeader) || kept.length === sheets.length)
    return { kept: [...sheets], notes: [] };
  return { kept, notes: [inboxText.note.layout(sheets.length - kept.length)] };
}

/** The tables in the text of a message; an older message that it quotes counts only when it has no own. */
function bodySheets({ tables }: Message): { sheets: Array<Sheet>; notes: Array<string> } {
  const named = tables.map((table, index) => ({
    quoted: table.quoted,
    sheet: { name: inboxText.bodyTable(index + 1), hidden: false, rows: table.rows },
  }));
  // Without headings it is a frame or a signature.
  const figures = named.filter(({ sheet }) => hasHeader(sheet) || !isLayout(sheet));
  const own = figures.filter(({ quoted, sheet }) => !quoted && hasHeader(sheet));
  const used = own.length > 0 ? figures.filter(({ quoted }) => !quoted) : figures;
  const left = figures.length - used.length;
  return {
    sheets: used.map(({ sheet }) => sheet),
    notes: left > 0 ? [inboxText.note.quoted(left)] : [],
  };
}

const isPicture = ({ mimeType, name }: MessagePart): boolean =>
  mimeType.startsWith('image/') || /\.(?:png|jpe?g|gif|bmp|webp|heic)$/i.test(name);

/** A file that may accompany a table: a scan of the signed report, a calendar entry, a business card. */
const isCompanion = ({ mimeType, name }: MessagePart): boolean =>
  /^(?:application\/pdf|text\/(?:calendar|x-?vcard|vcard)|video\/|audio\/)/.test(mimeType) ||
  /\.(?:pdf|ics|vcf|mp4|mp3|zip|rar|7z)$/i.test(name) ||
  // Exchange splits the text of a message into such parts.
  /^ATT\d+\.(?:txt|html?)$/i.test(name);

async function readMail(bytes: Uint8Array): Promise<ReadItem> {
  const message = await readMessage(bytes);
  const { subject, from, sentOn } = message;
  const body = bodySheets(message);
  const sheets: Array<Sheet> = [...body.sheets];
  const notes: Array<string> = [...body.notes];
  const hashes = [sha256(bytes)];
  const problems = message.problems.map((text) => sheetProblem(text));
  const companions: Array<MessagePart> = [];
  const pictures = message.parts.filter((part) => isPicture(part));
  for (const part of message.parts) {
    if (isPicture(part)) continue;
    if (isCompanion(part)) {
      companions.push(part);
      continue;
    }
    const tables = await readTables(part.bytes);
    const inFile = (name: string | null) => (name === null ? part.name : `${part.name}: ${name}`);
    if ('problems' in tables) {
      problems.push(...tables.problems.map((one) => ({ ...one, sheet: inFile(one.sheet) })));
      continue;
    }
    const { kept, notes: skipped } = withoutLayout(tables.sheets);
    sheets.push(...kept.map((sheet) => ({ ...sheet, name: inFile(sheet.name) })));
    notes.push(...[...tables.notes, ...skipped].map((note) => `${part.name}: ${note}`));
    hashes.push(sha256(part.bytes));
  }
  const attached = pictures.filter(({ inline }) => !inline);
  const { note, mail } = inboxText;
  if (pictures.length > attached.length)
    notes.push(note.pictures(pictures.length - attached.length));
  for (const { name } of attached) notes.push(note.unread(name, sheetText.file.kinds.image));
  for (const { name } of companions) notes.push(note.unread(name, note.other));
  if (sheets.length === 0 && problems.length === 0) problems.push(sheetProblem(mail.nothing));
  return { sheets, notes, problems, hashes, mail: { subject, from, sentOn } };
}

/**
 * Reads a file that came by e-mail or Zalo: a workbook, text with a table, a Word document, or a message with
 * all that is in it. Never throws.
 *
 * @param name the file's name, only to tell a message from other text
 */
export async function readItem(name: string, bytes: Uint8Array): Promise<ReadItem> {
  const hashes = [sha256(bytes)];
  if (/\.eml$/i.test(name) || looksLikeMessage(bytes)) {
    try {
      return await readMail(bytes);
    } catch {
      const problems = [sheetProblem(inboxText.mail.broken)];
      return { sheets: [], notes: [], problems, hashes, mail: null };
    }
  }
  const tables = await readTables(bytes);
  if ('problems' in tables) {
    return { sheets: [], notes: [], problems: tables.problems, hashes, mail: null };
  }
  const { kept, notes } = withoutLayout(tables.sheets);
  return { sheets: kept, notes: [...tables.notes, ...notes], problems: [], hashes, mail: null };
}

/** For rows that do not say on which day they were reported: the day the message was sent. */
export const reportedOnOf = ({ mail }: ReadItem): IsoDay | null => mail?.sentOn ?? null;

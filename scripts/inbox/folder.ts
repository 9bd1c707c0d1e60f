import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_ITEM_BYTES } from '../../src/editing/inbox/read-item.ts';
import { writeWhole } from '../write-whole.ts';

/** Where replies are written, inside the inbox folder. Nothing else in it is ever written, moved or deleted. */
export const REPLIES = 'tra-loi';

/** A file that somebody put into the inbox folder. */
export interface InboxFile {
  /** Relative to the folder, with "/": "ba-be/so-lieu.xlsx". */
  readonly path: string;
  /** As shown: the path in composed letters. */
  readonly name: string;
  /** The folder within the inbox that it lies in: the unit, by its name or id. */
  readonly unit: string | null;
  readonly bytes: number;
  /** Changes whenever the file may have changed. */
  readonly stamp: string;
  /** Why it is not read now: another program still writes it, or it is far too large. */
  readonly held: 'open' | 'loading' | 'large' | null;
}

const OWN_OF_PROGRAMS = /^(?:\.|Thumbs\.db$|desktop\.ini$|~\$)/i;
const LOADING = /\.(?:part|crdownload|download|tmp|opdownload)$/i;

/** The names under which Office and LibreOffice mark a file that is open: "~$a.xlsx", "~$cument.docx". */
function lockNames(name: string): Array<string> {
  return [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
}

function filesIn(root: string, folder: string): Array<InboxFile> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  return entries.flatMap((entry): Array<InboxFile> => {
    // Links are not followed: what is in the folder was put there.
    if (!entry.isFile() || OWN_OF_PROGRAMS.test(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const { size, mtimeMs } = statSync(join(root, path));
    const held = lockNames(entry.name).some((lock) => names.has(lock))
      ? 'open'
      : LOADING.test(entry.name)
        ? 'loading'
        : size > MAX_ITEM_BYTES
          ? 'large'
          : null;
    return [
      {
        path,
        name: path.normalize('NFC'),
        unit: folder === '' ? null : folder.normalize('NFC'),
        bytes: size,
        stamp: `${path}\0${size}\0${mtimeMs}\0${held}`,
        held,
      },
    ];
  });
}

/** Every file of the inbox folder and of the folders in it, by name. */
export function listInbox(root: string): Array<InboxFile> {
  const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== REPLIES && !entry.name.startsWith('.')
      ? [entry.name]
      : [],
  );
  return ['', ...folders]
    .flatMap((folder) => filesIn(root, folder))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export const readInboxFile = (root: string, { path }: InboxFile): Uint8Array =>
  new Uint8Array(readFileSync(join(root, path)));

/** The name of the reply to a file: beside no other file, and with the file's own name in it. */
export const replyName = (name: string): string => `${name.replaceAll('/', ' - ')}.txt`;

export function writeReply(root: string, { name }: Pick<InboxFile, 'name'>, text: string): void {
  // Notepad of older Windows takes a file without this mark for another encoding.
  writeWhole(join(root, REPLIES, replyName(name)), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
}

/** Files that a person returned, by the hash of their content, with the reason. Only this computer knows them. */
export type Returned = Readonly<Record<string, string>>;

const RETURNED = 'da-tra-lai.json';

export function readReturned(root: string): Returned {
  const path = join(root, REPLIES, RETURNED);
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Returned) : {};
  } catch {
    return {};
  }
}

export const writeReturned = (root: string, returned: Returned): void =>
  writeWhole(join(root, REPLIES, RETURNED), `${JSON.stringify(returned, null, 2)}\n`);

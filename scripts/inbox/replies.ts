import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, replyText } from '../../src/editing/inbox/reply.ts';
import { SITE_FILE, siteIdentity } from '../../src/model/site.ts';
import type { Content } from './content.ts';
import { REPLIES, replyName, writeReply } from './folder.ts';
import type { InboxItem } from './item.ts';
import type { Take } from './register.ts';

/** The office that answers; empty when content/site.json cannot be read. */
function officeOf({ files }: Content): string {
  const text = files.find(({ path }) => path === SITE_FILE)?.text ?? '';
  try {
    return siteIdentity.parse(JSON.parse(text)).owner;
  } catch {
    return '';
  }
}

/** What became of a file; null while it waits for a person. */
function outcomeOf({ state, reason }: InboxItem): Outcome | null {
  switch (state) {
    case 'returned':
      return { kind: 'returned', reason: reason ?? '' };
    case 'known':
    case 'empty':
    case 'refused':
      return { kind: state };
    default:
      return null;
  }
}

/** The reply to a file; null when there is nothing to answer yet. @param kind that it was taken just now */
export function replyOf(item: InboxItem, content: Content, kind?: 'taken'): string | null {
  const { file, read, judged } = item;
  const outcome = kind ? { kind } : outcomeOf(item);
  if (!judged || outcome === null) return null;
  const mail = read?.mail ?? null;
  return replyText({ file: file.name, mail, judged, outcome, office: officeOf(content) });
}

/** The reply to a file whose figures were taken under another name, or on another computer. */
export function receivedOf(
  { file, read }: InboxItem,
  { file: taken, at }: Take,
  reports: ReadonlyArray<string>,
  content: Content,
): string {
  const outcome: Outcome = { kind: 'received', file: taken, on: at.slice(0, 10), reports };
  const mail = read?.mail ?? null;
  return replyText({ file: file.name, mail, judged: null, outcome, office: officeOf(content) });
}

/** The replies in their folder: each is written once, and again when it reads differently. */
export class Replies {
  readonly #folder: string;
  /** By the path of the reply. */
  #written = new Map<string, string>();

  /** @param folder the inbox folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  #pathOf({ file }: InboxItem): string {
    return join(this.#folder, REPLIES, replyName(file.name));
  }

  /** Writes the reply to a file. */
  write(item: InboxItem, text: string): void {
    const path = this.#pathOf(item);
    if (this.#written.get(path) === text && existsSync(path)) return;
    writeReply(this.#folder, item.file, text);
    this.#written.set(path, text);
  }

  /** A receipt of a take that was undone is no longer true. */
  remove(item: InboxItem): void {
    rmSync(this.#pathOf(item), { force: true });
  }

  /** The text that was written for a file; null when there is none. */
  written(item: InboxItem): string | null {
    const path = this.#pathOf(item);
    return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : null;
  }
}

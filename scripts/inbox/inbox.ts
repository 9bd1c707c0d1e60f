import { today as todayInVietnam } from '../../src/domain/dates.ts';
import { printable } from '../../src/editing/check/place.ts';
import { contradictions, type Waiting } from '../../src/editing/inbox/contradictions.ts';
import type { Judged } from '../../src/editing/inbox/judge.ts';
import type { ReadItem } from '../../src/editing/inbox/read-item.ts';
import { htmlOf } from '../../src/editing/summary/html.ts';
import { withChanges } from '../../src/editing/with-changes.ts';
import { siteConfig } from '../../src/site.config.ts';
import { inboxCommandText } from '../../src/strings/inbox-command.ts';
import { type Content, ContentCache } from './content.ts';
import { type InboxFile, listInbox, type Returned, readReturned, writeReturned } from './folder.ts';
import { type GitState, InboxError, obstacle } from './git.ts';
import type { InboxItem } from './item.ts';
import { Readings } from './readings.ts';
import { reportsOf, type Take, takesAt, takesByHash } from './register.ts';
import { Replies, receivedOf, replyOf } from './replies.ts';
import { isBlocked, summaryOf } from './summaries.ts';
import { takeFile } from './take.ts';

/** What is known of the files besides themselves. */
interface Around {
  readonly content: Content;
  readonly taken: ReadonlyMap<string, Take>;
  readonly returned: Returned;
}

const waitingOf = ({ file, judged }: Pick<InboxItem, 'file' | 'judged'>): Waiting => ({
  name: file.name,
  figures: judged?.figures ?? [],
});

/** A file that may be taken, with what the others that wait say otherwise. */
function compared(item: InboxItem, waiting: ReadonlyArray<Waiting>): InboxItem {
  if (item.state !== 'ready' && item.state !== 'returned') return item;
  const others = waiting.filter(({ name }) => name !== item.file.name);
  return { ...item, contradictions: contradictions(item.judged?.figures ?? [], others) };
}

/** The files of an inbox folder, read and judged against the content; what a person does with them. */
export class Inbox {
  readonly root: string;
  readonly folder: string;
  #content: ContentCache;
  #readings: Readings;
  #replies: Replies;
  /** The last take, with the content before it, until the content is read again. */
  #taken: { readonly judged: Judged; readonly before: Content } | null = null;

  /**
   * @param root the folder that holds content/
   * @param folder the inbox folder
   */
  constructor(root: string, folder: string) {
    this.root = root;
    this.folder = folder;
    this.#content = new ContentCache(root);
    this.#readings = new Readings(folder);
    this.#replies = new Replies(folder);
  }

  get today(): string {
    return todayInVietnam(siteConfig.date);
  }

  /** Why nothing can be taken now, in words; null when it can. As git said when the files were last asked for. */
  get obstacle(): string | null {
    return obstacle(this.root, this.#content.last.state);
  }

  /** The content as it is now. */
  #now(state?: GitState): Content {
    const content = this.#content.read(state);
    const taken = this.#taken;
    this.#taken = null;
    if (taken && content.files === withChanges(taken.before.files, taken.judged.changes)) {
      this.#readings.moveOn(taken.judged, taken.before, content);
    }
    return content;
  }

  #around(content = this.#now()): Around {
    return {
      content,
      taken: takesByHash(takesAt(this.root, content.state.head)),
      returned: readReturned(this.folder),
    };
  }

  async #item(file: InboxFile, { content, taken, returned }: Around): Promise<InboxItem> {
    const read = await this.#readings.read(file);
    if (!read) return { file, read, judged: null, state: 'held', take: null, reason: null };
    const hash = read.hashes[0] ?? '';
    const take = taken.get(hash) ?? null;
    if (take) {
      const state = (await this.#isCopy(file, hash, take)) ? 'copy' : 'taken';
      return { file, read, judged: null, state, take, reason: null };
    }
    const judged = this.#readings.judge(read, file, content, this.today);
    const reason = returned[hash] ?? null;
    const state = reason !== null && judged.state === 'ready' ? 'returned' : judged.state;
    return { file, read, judged, state, take, reason };
  }

  /** True when a file was taken with another one: the mail that it came in, or a copy under another name. */
  async #isCopy(file: InboxFile, hash: string, take: Take): Promise<boolean> {
    if (hash !== take.hashes[0]) return true;
    if (printable(file.name) === take.file) return false;
    for (const one of listInbox(this.folder)) {
      if (printable(one.name) !== take.file) continue;
      // A renamed file is no copy: nothing else bears its name, or something else does.
      if ((await this.#readings.read(one))?.hashes[0] === hash) return true;
    }
    return false;
  }

  /** Every file of the folder as it is now; answers those that need no person. */
  async items(): Promise<Array<InboxItem>> {
    const around = this.#around();
    const items: Array<InboxItem> = [];
    for (const file of listInbox(this.folder)) {
      const item = await this.#item(file, around);
      items.push(item);
      this.#answer(item);
    }
    const waiting = items.filter(({ state }) => state === 'ready').map(waitingOf);
    return items.map((item) => compared(item, waiting));
  }

  /** The files that wait, as they were last judged: what they say does not depend on the content. */
  async #waiting({ content, taken, returned }: Around): Promise<Array<Waiting>> {
    const waiting: Array<Waiting> = [];
    for (const file of listInbox(this.folder)) {
      const read = await this.#readings.read(file);
      const hash = read?.hashes[0] ?? '';
      if (!read || taken.has(hash) || Object.hasOwn(returned, hash)) continue;
      const judged = this.#readings.judgedBefore(read, file, content, this.today);
      if (judged.state === 'ready') waiting.push(waitingOf({ file, judged }));
    }
    return waiting;
  }

  /** One file as it is now. */
  async item(path: string): Promise<InboxItem | null> {
    const file = listInbox(this.folder).find((one) => one.path === path);
    if (!file) return null;
    const around = this.#around();
    const item = await this.#item(file, around);
    return item.state === 'ready' || item.state === 'returned'
      ? compared(item, await this.#waiting(around))
      : item;
  }

  /** The file to look at after this one: the next that a person may take, from the start again after the last. */
  async nextReady(path: string): Promise<InboxItem | null> {
    const around = this.#around(this.#content.last);
    const files = listInbox(this.folder);
    const at = files.findIndex((file) => file.path === path);
    for (const file of [...files.slice(at + 1), ...files.slice(0, Math.max(0, at))]) {
      const item = await this.#item(file, around);
      if (item.state === 'ready') return item;
    }
    return null;
  }

  /** The reply to a file; null when there is nothing to answer yet. */
  reply(item: InboxItem): string | null {
    const written = item.state === 'taken' ? this.#replies.written(item) : null;
    return written ?? this.#letter(item);
  }

  /** The reply as it is composed now: what was taken under another name, or elsewhere, is answered by its take. */
  #letter(item: InboxItem): string | null {
    const { take } = item;
    return take
      ? receivedOf(item, take, reportsOf(this.root, take), this.#content.last)
      : replyOf(item, this.#content.last);
  }

  #answer(item: InboxItem): void {
    // The receipt of the file itself says more, and is there already.
    const text = item.state === 'taken' ? null : this.#letter(item);
    if (text !== null) this.#replies.write(item, text);
    else if (item.state === 'ready') this.#replies.remove(item);
  }

  /** The reviewer's summary of what a file would change, as HTML. */
  summary({ judged }: Pick<InboxItem, 'judged'>): string | null {
    const model = summaryOf(judged, this.#content.last, this.today);
    return model && htmlOf(model);
  }

  /** Whether the content with a file would have errors, and so could not be published. */
  isBlocked({ judged }: Pick<InboxItem, 'judged'>): boolean {
    return isBlocked(judged, this.#content.last, this.today);
  }

  /** Takes a file that a person has seen. @throws InboxError when it was not taken */
  take(item: InboxItem, seen: string): void {
    const { file, read } = item;
    if (!read) throw new InboxError(inboxCommandText.changedSince);
    let content = this.#content.last;
    const judged = takeFile({
      root: this.root,
      file: file.name,
      hashes: read.hashes,
      seen,
      judge: (state) => {
        content = this.#now(state);
        const now = this.#readings.judge(read, file, content, this.today);
        // The whole checker, on all content as it is now: a page that a person has not looked at says no less.
        if (isBlocked(now, content, this.today)) throw new InboxError(inboxCommandText.blocked);
        return now;
      },
    });
    this.#content.added(judged.changes, content);
    this.#taken = { judged, before: content };
    const text = replyOf({ ...item, judged }, content, 'taken');
    if (text !== null) this.#replies.write(item, text);
    this.#forget(read);
  }

  #forget(read: ReadItem): void {
    const returned = { ...readReturned(this.folder) };
    const [hash = ''] = read.hashes;
    if (!Object.hasOwn(returned, hash)) return;
    delete returned[hash];
    writeReturned(this.folder, returned);
  }

  /** Returns a file with a reason, which becomes the reply. */
  giveBack(item: InboxItem, reason: string): void {
    const [hash = ''] = item.read?.hashes ?? [];
    writeReturned(this.folder, { ...readReturned(this.folder), [hash]: reason });
    this.#answer({ ...item, state: 'returned', reason });
  }
}

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { today as todayInVietnam } from '../../src/domain/dates.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import { readContent } from '../../src/editing/content-files.ts';
import { type Judged, judgeItem, unitsOf } from '../../src/editing/inbox/judge.ts';
import { type ReadItem, readItem, reportedOnOf } from '../../src/editing/inbox/read-item.ts';
import { relevantFiles } from '../../src/editing/inbox/relevant.ts';
import { type Outcome, replyText } from '../../src/editing/inbox/reply.ts';
import type { SummaryModel } from '../../src/editing/summary/blocks.ts';
import { htmlOf } from '../../src/editing/summary/html.ts';
import { summarize } from '../../src/editing/summary/summary.ts';
import { summaryModel } from '../../src/editing/summary/summary-model.ts';
import { SITE_FILE, siteIdentity } from '../../src/model/site.ts';
import { siteConfig } from '../../src/site.config.ts';
import { inboxDeskText } from '../../src/strings/inbox-desk.ts';
import { defaultsOf } from './defaults.ts';
import {
  type InboxFile,
  listInbox,
  REPLIES,
  type Returned,
  readInboxFile,
  readReturned,
  replyName,
  writeReply,
  writeReturned,
} from './folder.ts';
import { contentVersion, DeskError } from './git.ts';
import { readTakes, type Take, takesByHash } from './register.ts';
import { takeFile } from './take.ts';

/** A file of the inbox with what is known of it. */
export interface DeskItem {
  readonly file: InboxFile;
  /** Null for a file that is not read: open in another program, far too large, not readable. */
  readonly read: ReadItem | null;
  readonly judged: Judged | null;
  readonly state: Judged['state'] | 'held' | 'taken' | 'returned';
  /** The commit that took it. */
  readonly take: Take | null;
  /** Why a person returned it. */
  readonly reason: string | null;
}

interface Known {
  readonly read: ReadItem | null;
  judged: Judged | null;
}

interface Content {
  readonly version: string;
  readonly whole: ReadonlyArray<SourceFile>;
  /** The part that figures are judged against. */
  readonly files: ReadonlyArray<SourceFile>;
}

/** The files of an inbox folder, read and judged against the content; what a person does with them. */
export class Desk {
  readonly root: string;
  readonly folder: string;
  /** By the stamp of the file. */
  #known = new Map<string, Known>();
  #content: Content | null = null;
  /** What a file would change, with the content that it was compared with. */
  #models = new WeakMap<
    Judged,
    { readonly before: Content['whole']; readonly model: SummaryModel }
  >();

  /**
   * @param root the folder that holds content/
   * @param folder the inbox folder
   */
  constructor(root: string, folder: string) {
    this.root = root;
    this.folder = folder;
  }

  get today(): string {
    return todayInVietnam(siteConfig.date);
  }

  /** The content as it is now; what was judged against an older one is judged again. */
  #now(): Content {
    const version = contentVersion(this.root);
    if (this.#content?.version === version) return this.#content;
    for (const known of this.#known.values()) known.judged = null;
    const whole = readContent(this.root);
    this.#content = { version, whole, files: relevantFiles(whole) };
    return this.#content;
  }

  #judge(read: ReadItem, file: InboxFile, { files }: Content): Judged {
    const { defaults, notes } = defaultsOf(file, reportedOnOf(read), files, this.today);
    const judged = judgeItem(read, files, { today: this.today }, defaults);
    return { ...judged, notes: [...judged.notes, ...notes] };
  }

  async #read(file: InboxFile): Promise<Known> {
    const known = this.#known.get(file.stamp);
    if (known) return known;
    let read: ReadItem | null = null;
    if (file.held === null) {
      try {
        read = await readItem(file.path, readInboxFile(this.folder, file));
      } catch {
        // Held by another program on Windows, or not readable.
      }
    }
    const fresh: Known = { read, judged: null };
    // Files that cannot be read now are tried again the next time.
    if (read) this.#known.set(file.stamp, fresh);
    return fresh;
  }

  async #item(
    file: InboxFile,
    content: Content,
    taken: ReadonlyMap<string, Take>,
    returned: Returned,
  ): Promise<DeskItem> {
    const known = await this.#read(file);
    const { read } = known;
    if (!read) return { file, read, judged: null, state: 'held', take: null, reason: null };
    const hash = read.hashes[0] ?? '';
    const take = taken.get(hash) ?? null;
    if (take) return { file, read, judged: null, state: 'taken', take, reason: null };
    known.judged ??= this.#judge(read, file, content);
    const { judged } = known;
    const reason = returned[hash] ?? null;
    const state = reason !== null && judged.state === 'ready' ? 'returned' : judged.state;
    return { file, read, judged, state, take, reason };
  }

  /** Every file of the folder as it is now; answers those that need no person. */
  async items(): Promise<Array<DeskItem>> {
    const content = this.#now();
    const taken = takesByHash(readTakes(this.root));
    const returned = readReturned(this.folder);
    const items: Array<DeskItem> = [];
    for (const file of listInbox(this.folder)) {
      const item = await this.#item(file, content, taken, returned);
      items.push(item);
      this.#answer(item);
    }
    return items;
  }

  /** One file as it is now. */
  async item(path: string): Promise<DeskItem | null> {
    const file = listInbox(this.folder).find((one) => one.path === path);
    if (!file) return null;
    return this.#item(
      file,
      this.#now(),
      takesByHash(readTakes(this.root)),
      readReturned(this.folder),
    );
  }

  /** The reply to a file; null when there is nothing to answer yet. */
  reply({ file, read, judged, state, reason }: DeskItem, kind?: 'taken'): string | null {
    if (!judged || state === 'held') return null;
    const outcome: Outcome | null = kind
      ? { kind }
      : state === 'returned'
        ? { kind: 'returned', reason: reason ?? '' }
        : state === 'ready' || state === 'taken'
          ? null
          : { kind: state };
    if (outcome === null) return null;
    const mail = read?.mail ?? null;
    return replyText({ file: file.name, mail, judged, outcome, office: this.office });
  }

  get office(): string {
    const text = this.#now().files.find(({ path }) => path === SITE_FILE)?.text ?? '';
    try {
      return siteIdentity.parse(JSON.parse(text)).owner;
    } catch {
      return '';
    }
  }

  #answer(item: DeskItem): void {
    const text = this.reply(item);
    const path = join(this.folder, REPLIES, replyName(item.file.name));
    if (text !== null) writeReply(this.folder, item.file, text);
    // A receipt of a take that was undone is no longer true.
    else if (item.state === 'ready' && existsSync(path)) rmSync(path);
  }

  /** The reviewer's summary of what a file would change, as HTML. */
  summary({ judged }: Pick<DeskItem, 'judged'>): string | null {
    const model = this.#model(judged);
    return model && htmlOf(model);
  }

  /** Whether the content with a file would have errors, and so could not be published. */
  isBlocked({ judged }: Pick<DeskItem, 'judged'>): boolean {
    return (this.#model(judged)?.errors ?? 0) > 0;
  }

  #model(judged: Judged | null): SummaryModel | null {
    if (!judged || judged.changes.length === 0) return null;
    const before = this.#now().whole;
    const known = this.#models.get(judged);
    if (known?.before === before) return known.model;
    const after = [...before, ...judged.changes];
    const model = summaryModel(
      summarize({ before, after, others: [], today: this.today, mdx: mdxReader }),
    );
    this.#models.set(judged, { before, model });
    return model;
  }

  /** Takes a file that a person has seen. @throws DeskError when it was not taken */
  take(item: DeskItem, seen: string): void {
    const { file, read } = item;
    if (!read) throw new DeskError('');
    let judgedOn = this.#now();
    const judged = takeFile({
      root: this.root,
      file: file.name,
      hashes: read.hashes,
      seen,
      judge: () => {
        judgedOn = this.#now();
        // Still known only when neither the file nor the content has changed since the person looked.
        const known = this.#known.get(file.stamp)?.judged;
        const now = known && known === item.judged ? known : this.#judge(read, file, judgedOn);
        // The whole checker, on all content as it is now: a page that a person has not looked at says no less.
        if (this.isBlocked({ judged: now })) throw new DeskError(inboxDeskText.blocked);
        return now;
      },
    });
    this.#taken(judged, judgedOn);
    const text = this.reply({ ...item, judged }, 'taken');
    if (text !== null) writeReply(this.folder, file, text);
    this.#forget(read);
  }

  /** Our own commit changes only the units of the file: the others need not be judged again. */
  #taken(judged: Judged, before: Content): void {
    const units = new Set(unitsOf(judged));
    for (const known of this.#known.values()) {
      if (known.judged && unitsOf(known.judged).some((unit) => units.has(unit))) {
        known.judged = null;
      }
    }
    const version = contentVersion(this.root);
    this.#content = {
      version,
      whole: [...before.whole, ...judged.changes],
      files: [...before.files, ...judged.changes],
    };
  }

  #forget(read: ReadItem): void {
    const returned = { ...readReturned(this.folder) };
    const [hash = ''] = read.hashes;
    if (!Object.hasOwn(returned, hash)) return;
    delete returned[hash];
    writeReturned(this.folder, returned);
  }

  /** Returns a file with a reason, which becomes the reply. */
  giveBack(item: DeskItem, reason: string): void {
    const [hash = ''] = item.read?.hashes ?? [];
    writeReturned(this.folder, { ...readReturned(this.folder), [hash]: reason });
    this.#answer({ ...item, state: 'returned', reason });
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inbox } from '../../scripts/inbox/inbox.ts';
import type { InboxItem } from '../../scripts/inbox/item.ts';
import { fingerprint } from '../../scripts/inbox/take.ts';
import { undoTake } from '../../scripts/inbox/undo.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { paste, type Row } from '../fixtures/sheets/build.ts';
import type { Files } from './bare-repository.ts';
import { TODAY } from './content.ts';
import { HostedProposal, HostedWay } from './hosted-way.ts';
import { Hosting } from './hosting.ts';
import { shownErrors, summaryOf } from './verdicts.ts';
import type { HandIn, Outcome, Proposal, Way } from './way.ts';

/** Tags would split the words that a test looks for. */
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/**
 * One office computer without a forge: a repository with its files, branches for what is not decided yet, and the
 * folder where mail is put.
 */
export class OfficeComputer extends HostedWay implements Way {
  readonly folder = mkdtempSync(join(tmpdir(), 'hop-thu-'));
  readonly inbox: Inbox;
  #files = 0;

  constructor(content: ReadonlyArray<SourceFile>) {
    super(new Hosting(content, true));
    const { repository } = this.hosting;
    repository.git(['config', 'user.name', 'Ma Nhật Hoài']);
    repository.git(['config', 'user.email', 'hoai@example.org']);
    repository.git(['config', 'core.autocrlf', 'false']);
    this.inbox = new Inbox(repository.root, this.folder);
  }

  async propose(title: string, files: Files, from = this.now()): Promise<Proposal> {
    return new Branch(this, this.request(title, files, from));
  }

  async handIn(rows: ReadonlyArray<Row>): Promise<HandIn> {
    this.#files += 1;
    const file = new Mail(this, `so-lieu-${this.#files}.txt`);
    await file.send(rows);
    return file;
  }

  /** The working files follow the branch. */
  checkOut(): void {
    this.hosting.repository.git(['reset', '-q', '--hard']);
  }

  override overwrite(files: Files): void {
    super.overwrite(files);
    this.checkOut();
  }

  end(): ReadonlyArray<string> {
    this.hosting.remove();
    rmSync(this.folder, { recursive: true, force: true });
    return [];
  }
}

/** Work on a branch of the repository: its author runs `npm run check` and `npm run summary`. */
class Branch extends HostedProposal<OfficeComputer> implements Proposal {
  #reason = '';

  /** Both commands, and the check once more in the middle of a merge that git could not finish. */
  async words(): Promise<string> {
    const { hosting } = this.way;
    const { repository } = hosting;
    const head = hosting.head(this.request);
    const base = repository.mergeBase(hosting.main, head);
    const [before, after] = [repository.content(base), repository.content(head)];
    const others = repository.changed(base, head).filter((path) => !path.startsWith('content/'));
    const joined = repository.join(hosting.main, head);
    const stuck =
      joined.conflicts.length > 0 ? shownErrors(repository.content(joined.tree), before) : [];
    return [
      summaryOf(before, after, others, 'staff'),
      ...hosting.shownErrors(this.request),
      ...stuck,
      this.#reason,
    ].join('\n');
  }

  posts = async () => 1;

  async merge(): Promise<Outcome> {
    const { hosting } = this.way;
    hosting.finishChecks();
    const outcome = hosting.merge(this.request);
    this.way.checkOut();
    return outcome;
  }

  async close(reason: string): Promise<void> {
    this.#reason = reason;
    this.request.state = 'closed';
  }

  undo = async () => new Branch(this.way, this.way.hosting.revert(this.request));
}

/** A file that came by mail. */
class Mail implements HandIn {
  readonly #way: OfficeComputer;
  readonly #name: string;

  constructor(way: OfficeComputer, name: string) {
    this.#way = way;
    this.#name = name;
  }

  async #item(): Promise<InboxItem> {
    const items = await this.#way.inbox.items();
    const item = items.find(({ file }) => file.name === this.#name);
    if (!item) throw new Error(`no file ${this.#name}`);
    return item;
  }

  async answer(): Promise<string> {
    return this.#way.inbox.reply(await this.#item()) ?? '';
  }

  async send(rows: ReadonlyArray<Row>): Promise<void> {
    writeFileSync(join(this.#way.folder, this.#name), paste(...rows));
  }

  /** Whoever puts mail into the folder has seen who sent it. */
  async allow(): Promise<void> {}

  async proposal(): Promise<Proposal | null> {
    const item = await this.#item();
    return item.state === 'ready' || item.state === 'returned' ? new Taking(this.#way, this) : null;
  }

  item = () => this.#item();
}

/** What the page of the inbox shows of one file. */
class Taking implements Proposal {
  readonly #way: OfficeComputer;
  readonly #mail: Mail;

  constructor(way: OfficeComputer, mail: Mail) {
    this.#way = way;
    this.#mail = mail;
  }

  async words(): Promise<string> {
    const item = await this.#mail.item();
    const judged = item.judged;
    return [
      plain(this.#way.inbox.summary(item) ?? ''),
      ...(judged?.errors ?? []),
      ...(judged?.warnings ?? []),
      this.#way.inbox.reply(item) ?? '',
    ].join('\n');
  }

  posts = async () => 1;
  errors = async () => (await this.#mail.item()).judged?.errors ?? [];
  amend = async () => {
    throw new Error('mail is not changed: its sender sends it again');
  };
  join = this.amend;

  async merge(): Promise<Outcome> {
    const item = await this.#mail.item();
    if (!item.judged || item.state !== 'ready') return 'check';
    this.#way.inbox.take(item, fingerprint(item.judged));
    return 'merged';
  }

  async close(reason: string): Promise<void> {
    this.#way.inbox.giveBack(await this.#mail.item(), reason);
  }

  async undo(): Promise<Proposal> {
    const { hosting } = this.#way;
    const { root } = hosting.repository;
    undoTake(hosting.main, { root, site: this.#way.folder, today: TODAY, notPublished: false });
    return this;
  }
}

import { inboxCommandText } from '../../src/strings/inbox-command.ts';
import { inboxPageText as words } from '../../src/strings/inbox-page.ts';
import { listInbox } from './folder.ts';
import { InboxError } from './git.ts';
import type { InboxItem } from './item.ts';
import { itemPage, MAX_REASON } from './item-page.ts';
import { listPage } from './list-page.ts';
import { keyOf, type Notice, wordPage } from './page.ts';
import type { Session } from './session.ts';
import { undoTake } from './undo.ts';

export interface Reply {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly location?: string;
}

export interface Asked {
  /** Behind the token, without a slash at its start. */
  readonly path: string;
  /** "/<token>/" */
  readonly base: string;
  readonly query: URLSearchParams;
  /** Null for a page that is only looked at. */
  readonly form: URLSearchParams | null;
}

const seeOther = (location: string): Reply => ({ status: 303, body: '', location });

const isDone = (name: string): name is keyof typeof words.done => Object.hasOwn(words.done, name);

/** Only our own words are shown, whatever the address says. */
function noticeOf(query: URLSearchParams): Notice | null {
  const name = query.get('xong') ?? '';
  return isDone(name) ? { kind: 'done', text: words.done[name] } : null;
}

async function list({ inbox }: Session, { base, query }: Asked): Promise<Reply> {
  const items = await inbox.items();
  const given = { folder: inbox.folder, obstacle: inbox.obstacle, notice: noticeOf(query) };
  return { status: 200, body: listPage(items, base, given) };
}

async function show(
  session: Session,
  item: InboxItem,
  base: string,
  notice: Notice | null,
  typed = '',
): Promise<string> {
  const { inbox } = session;
  const shown = { summary: inbox.summary(item), isBlocked: inbox.isBlocked(item) };
  const reply = inbox.reply(item);
  const next = await inbox.nextReady(item.file.path);
  return itemPage(item, base, { ...shown, reply, notice, typed, next });
}

async function findItem({ inbox }: Session, key: string): Promise<InboxItem | null> {
  const file = listInbox(inbox.folder).find(({ path }) => keyOf(path) === key);
  return file ? inbox.item(file.path) : null;
}

/** As many letters as the field takes: a browser sends each end of line as two. */
const typedReason = (form: URLSearchParams): string =>
  (form.get('reason') ?? '').replaceAll('\r\n', '\n').trim().slice(0, MAX_REASON);

async function one(session: Session, asked: Asked, key: string, act: string): Promise<Reply> {
  const { base, form, query } = asked;
  const item = await findItem(session, key);
  if (!item) return { status: 404, body: wordPage(words.gone, base) };
  if (form === null) {
    const body = await show(session, item, base, noticeOf(query));
    return act === '' ? { status: 200, body } : seeOther(`${base}tep/${key}`);
  }
  const reason = typedReason(form);
  if (act !== 'nhan' && act !== 'tra-lai') {
    return { status: 404, body: wordPage(words.notFound, base) };
  }
  try {
    if (act === 'nhan') session.inbox.take(item, form.get('seen') ?? '');
    else if (item.state !== 'ready' && item.state !== 'returned') {
      throw new InboxError(inboxCommandText.changedSince);
    } else if (reason === '') throw new InboxError(words.needReason);
    else session.inbox.giveBack(item, reason);
  } catch (error) {
    if (!(error instanceof InboxError)) throw error;
    const now = (await findItem(session, key)) ?? item;
    const notice: Notice = { kind: 'problem', text: error.message };
    return { status: 409, body: await show(session, now, base, notice, reason) };
  }
  return seeOther(`${base}tep/${key}?xong=${act}`);
}

function undo({ inbox, site }: Session, { base, form }: Asked, commit: string): Reply {
  if (form === null) return seeOther(base);
  try {
    const notPublished = form.get('not-published') === '1';
    undoTake(commit, { root: inbox.root, site, today: inbox.today, notPublished });
    return seeOther(`${base}?xong=hoan-tac`);
  } catch (error) {
    if (error instanceof InboxError) return { status: 409, body: wordPage(error.message, base) };
    throw error;
  }
}

/** Answers a request that has passed the gate. */
export async function answer(session: Session, asked: Asked): Promise<Reply> {
  const { path, base, form } = asked;
  const [first = '', second = '', act = '', ...more] = path.split('/');
  if (path === '') return list(session, asked);
  if (path === 'doc-lai') return seeOther(form === null ? base : `${base}?xong=doc-lai`);
  if (first === 'tep' && more.length === 0) return one(session, asked, second, act);
  if (first === 'hoan-tac' && act === '' && /^[0-9a-f]{40,64}$/.test(second)) {
    return undo(session, asked, second);
  }
  return { status: 404, body: wordPage(words.notFound, base) };
}

import { inboxDeskText } from '../../src/strings/inbox-desk.ts';
import { inboxPageText as words } from '../../src/strings/inbox-page.ts';
import { listInbox } from './folder.ts';
import { DeskError, obstacle } from './git.ts';
import type { DeskItem } from './item.ts';
import { itemPage } from './item-page.ts';
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

async function list({ desk }: Session, { base, query }: Asked): Promise<Reply> {
  const items = await desk.items();
  const given = { folder: desk.folder, obstacle: obstacle(desk.root), notice: noticeOf(query) };
  return { status: 200, body: listPage(items, base, given) };
}

async function show(
  session: Session,
  item: DeskItem,
  base: string,
  notice: Notice | null,
  typed = '',
): Promise<string> {
  const { desk } = session;
  const shown = { summary: desk.summary(item), isBlocked: desk.isBlocked(item) };
  const reply = desk.reply(item) ?? (item.state === 'taken' ? words.receipt : null);
  const next = await desk.nextReady(item.file.path);
  return itemPage(item, base, { ...shown, reply, notice, typed, next });
}

async function findItem({ desk }: Session, key: string): Promise<DeskItem | null> {
  const file = listInbox(desk.folder).find(({ path }) => keyOf(path) === key);
  return file ? desk.item(file.path) : null;
}

async function one(session: Session, asked: Asked, key: string, act: string): Promise<Reply> {
  const { base, form, query } = asked;
  const item = await findItem(session, key);
  if (!item) return { status: 404, body: wordPage(words.gone, base) };
  if (form === null) {
    const body = await show(session, item, base, noticeOf(query));
    return act === '' ? { status: 200, body } : seeOther(`${base}tep/${key}`);
  }
  const reason = (form.get('reason') ?? '').trim().slice(0, 2000);
  if (act !== 'nhan' && act !== 'tra-lai') {
    return { status: 404, body: wordPage(words.notFound, base) };
  }
  try {
    if (act === 'nhan') session.desk.take(item, form.get('seen') ?? '');
    else if (item.state !== 'ready' && item.state !== 'returned') {
      throw new DeskError(inboxDeskText.changedSince);
    } else if (reason === '') throw new DeskError(words.needReason);
    else session.desk.giveBack(item, reason);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    const now = (await findItem(session, key)) ?? item;
    const notice: Notice = { kind: 'problem', text: error.message };
    return { status: 409, body: await show(session, now, base, notice, reason) };
  }
  return seeOther(`${base}tep/${key}?xong=${act}`);
}

function undo({ desk, site }: Session, { base, form }: Asked, commit: string): Reply {
  if (form === null) return seeOther(base);
  try {
    const notPublished = form.get('not-published') === '1';
    undoTake(commit, { root: desk.root, site, today: desk.today, notPublished });
    return seeOther(`${base}?xong=hoan-tac`);
  } catch (error) {
    if (error instanceof DeskError) return { status: 409, body: wordPage(error.message, base) };
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

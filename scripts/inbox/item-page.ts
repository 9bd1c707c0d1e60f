import { formatDay } from '../../src/domain/dates.ts';
import { daysOf, unitsOf } from '../../src/editing/inbox/judge.ts';
import { inboxCommandText } from '../../src/strings/inbox-command.ts';
import { inboxPageText as words } from '../../src/strings/inbox-page.ts';
import { Html, html } from './html.ts';
import type { InboxItem } from './item.ts';
import { copyText } from './list-page.ts';
import { keyOf, type Notice, page } from './page.ts';
import type { Take } from './register.ts';
import { fingerprint } from './take.ts';

/** Letters that a reason for returning a file may have. */
export const MAX_REASON = 2000;

const fact = (name: string, value: string | null): Array<Html> =>
  value ? [html`<div><dt>${name}</dt><dd>${value}</dd></div>`] : [];

function facts({ read, judged, take, state }: InboxItem): Html {
  const names = words.facts;
  return html`<dl>${[
    ...fact(names.state, take && state === 'copy' ? copyText(take) : words.groups[state]),
    ...fact(names.unit, judged && unitsOf(judged).join(', ')),
    ...fact(names.days, judged && daysOf(judged).map(formatDay).join(', ')),
    ...fact(
      names.figures,
      judged && judged.figures.length > 0 ? String(judged.figures.length) : null,
    ),
    ...fact(names.from, read?.mail?.from ?? null),
    ...fact(names.subject, read?.mail?.subject ?? null),
    ...fact(names.sentOn, read?.mail?.sentOn ? formatDay(read.mail.sentOn) : null),
    ...fact(names.takenBy, take?.by ?? null),
    ...fact(names.takenAt, take && `${take.at.slice(11, 16)} ${formatDay(take.at.slice(0, 10))}`),
    ...fact(names.commit, take?.commit.slice(0, 12) ?? null),
    ...fact(names.hash, read?.hashes[0] ?? null),
  ]}</dl>`;
}

const listOf = (title: string, lines: ReadonlyArray<string>): Html | null =>
  lines.length === 0
    ? null
    : html`<section><h2>${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;

const contradictionLines = ({ contradictions = [] }: InboxItem): Array<string> =>
  contradictions.map(({ file, own, other }) => {
    const place = `${own.unit}, ${formatDay(own.asOf)}`;
    return words.contradiction(file, own.target, other.figure, own.figure, place);
  });

function decision(item: InboxItem, base: string, typed: string, isBlocked: boolean): Html | null {
  const { judged, state, file, reason } = item;
  if (!judged || (state !== 'ready' && state !== 'returned')) return null;
  const address = `${base}tep/${keyOf(file.path)}`;
  const take = isBlocked
    ? html`<p class="notice problem">${inboxCommandText.blocked}</p>`
    : html`<form method="post" action="${address}/nhan"><input type="hidden" name="seen" value="${fingerprint(judged)}">
<p><button class="main">${words.take}</button></p><p><small>${words.takeHint}</small></p></form>`;
  return html`<section class="no-print"><h2>${words.headings.decide}</h2>
${take}
<form method="post" action="${address}/tra-lai">
<label for="reason">${words.reason}</label>
<textarea id="reason" name="reason" rows="4" maxlength="${MAX_REASON}" required>${typed || (reason ?? '')}</textarea>
<p><button>${words.giveBack}</button></p></form></section>`;
}

const undoForm = (take: Take, base: string): Html =>
  html`<section class="no-print"><h2>${words.headings.undo}</h2><p>${words.undoHint}</p>
<form method="post" action="${base}hoan-tac/${take.commit}">
<p><label><input type="checkbox" name="not-published" value="1"> ${words.notPublished}</label></p>
<p><button>${words.undo}</button></p></form></section>`;

/** Letters in a line of the reply's field. */
const LINE = 60;

/** Lines that a text takes in its field: a receipt is read, and printed, whole. */
const rowsFor = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);

/** One file: what it would change, what is wrong with it, the reply, and the buttons. */
export function itemPage(
  item: InboxItem,
  base: string,
  given: {
    readonly summary: string | null;
    /** The content would have errors: the file cannot be taken. */
    readonly isBlocked: boolean;
    readonly reply: string | null;
    readonly notice: Notice | null;
    /** A reason that was typed and not accepted. */
    readonly typed?: string;
    /** The next file that waits for a person. */
    readonly next: InboxItem | null;
  },
): string {
  const { judged, take, file } = item;
  const { headings } = words;
  const summary =
    given.summary === null
      ? null
      : html`<section class="summary" aria-label="${headings.summary}" tabindex="0">${new Html(given.summary)}</section>`;
  const reply =
    given.reply === null
      ? null
      : html`<section><h2>${headings.reply}</h2><label class="no-print" for="reply">${words.replyLabel}</label>
<textarea id="reply" rows="${rowsFor(given.reply)}" readonly>${given.reply}</textarea></section>`;
  const next =
    given.next &&
    html`<p class="no-print">${words.next}: <a href="${base}tep/${keyOf(given.next.file.path)}">${given.next.file.name}</a></p>`;
  const isDone = item.state === 'taken' || item.state === 'returned';
  const body = html`${isDone ? next : null}
${facts(item)}
${listOf(headings.errors, judged?.errors ?? [])}
${listOf(headings.warnings, [...contradictionLines(item), ...(judged?.warnings ?? [])])}
${listOf(headings.notes, judged?.notes ?? [])}
${summary}
${decision(item, base, given.typed ?? '', given.isBlocked)}
${reply}
${take && item.state === 'taken' ? undoForm(take, base) : null}
${next}
<p class="no-print"><a href="${base}">${words.back}</a></p>`;
  return page(file.name, base, given.notice, body);
}

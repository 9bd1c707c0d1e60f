import { createHash } from 'node:crypto';
import { formatDay } from '../../src/domain/dates.ts';
import { daysOf, unitsOf } from '../../src/editing/inbox/judge.ts';
import { inboxDeskText } from '../../src/strings/inbox-desk.ts';
import { inboxPageText as words } from '../../src/strings/inbox-page.ts';
import type { DeskItem } from './desk.ts';
import { Html, html } from './html.ts';
import type { Take } from './register.ts';
import { fingerprint } from './take.ts';

/** The address of a file's page: file names may hold anything. */
export const keyOf = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 16);

/** A message at the top of a page. */
export interface Notice {
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

function page(title: string, base: string, notice: Notice | null, body: Html): string {
  const shown =
    notice &&
    html`<p class="notice ${notice.kind}" role="${notice.kind === 'problem' ? 'alert' : 'status'}">${notice.text}</p>`;
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${base}style.css">
</head>
<body>
<header><p><a href="${base}">${words.title}</a></p></header>
<main>
<h1>${title}</h1>
${shown}
${body}
</main>
</body>
</html>
`.text;
}

const ORDER = ['ready', 'refused', 'held', 'returned', 'known', 'empty', 'taken'] as const;

export const heldText = ({ file }: DeskItem): string => {
  const { held, unreadable } = inboxDeskText;
  if (file.held === null) return unreadable;
  return file.held === 'large' ? held.large(Math.round(file.bytes / 1024 / 1024)) : held[file.held];
};

/** One line on a file in the list. */
function about(item: DeskItem): string {
  const { judged, take, state } = item;
  if (state === 'held') return heldText(item);
  if (take) return `${take.by}, ${formatDay(take.at.slice(0, 10))}`;
  if (!judged) return '';
  const facts = [
    ...unitsOf(judged).slice(0, 3),
    ...(judged.figures.length > 0 ? [words.figures(judged.figures.length)] : []),
    ...(judged.errors.length > 0 ? [words.errors(judged.errors.length)] : []),
    ...(judged.warnings.length > 0 && state === 'ready'
      ? [words.warnings(judged.warnings.length)]
      : []),
  ];
  return facts.join(' · ');
}

const listed = (item: DeskItem, base: string): Html => {
  const name =
    item.state === 'held'
      ? html`<span>${item.file.name}</span>`
      : html`<a href="${base}tep/${keyOf(item.file.path)}">${item.file.name}</a>`;
  return html`<li>${name} <small>${about(item)}</small></li>`;
};

/** The list of files, by what is to be done with them. */
export function listPage(
  items: ReadonlyArray<DeskItem>,
  base: string,
  given: {
    readonly folder: string;
    readonly obstacle: string | null;
    readonly notice: Notice | null;
  },
): string {
  const groups = ORDER.flatMap((state): Array<Html> => {
    const own = items.filter((item) => item.state === state);
    if (own.length === 0) return [];
    return [
      html`<section><h2>${words.groups[state]} (${own.length})</h2><ul class="files">${own.map((item) => listed(item, base))}</ul></section>`,
    ];
  });
  const body = html`<p>${words.lead}</p>
${given.obstacle && html`<p class="notice problem" role="alert"><strong>${words.obstacle}.</strong> ${given.obstacle}</p>`}
${groups.length === 0 ? html`<p>${words.none}</p>` : groups}
<form method="post" action="${base}doc-lai"><button>${words.refresh}</button></form>
<p><small>${words.folder}: ${given.folder}</small></p>`;
  return page(words.title, base, given.notice, body);
}

const fact = (name: string, value: string | null): Array<Html> =>
  value ? [html`<div><dt>${name}</dt><dd>${value}</dd></div>`] : [];

function facts({ read, judged, take, state }: DeskItem): Html {
  const names = words.facts;
  return html`<dl>${[
    ...fact(names.state, words.groups[state]),
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

function decision(item: DeskItem, base: string, typed: string, isBlocked: boolean): Html | null {
  const { judged, state, file, reason } = item;
  if (!judged || (state !== 'ready' && state !== 'returned')) return null;
  const address = `${base}tep/${keyOf(file.path)}`;
  const take = isBlocked
    ? html`<p class="notice problem">${inboxDeskText.blocked}</p>`
    : html`<form method="post" action="${address}/nhan"><input type="hidden" name="seen" value="${fingerprint(judged)}">
<p><button class="main">${words.take}</button> <small>${words.takeHint}</small></p></form>`;
  return html`<section><h2>${words.headings.decide}</h2>
${take}
<form method="post" action="${address}/tra-lai">
<label for="reason">${words.reason}</label>
<textarea id="reason" name="reason" rows="4" maxlength="2000" required>${typed || (reason ?? '')}</textarea>
<p><button>${words.giveBack}</button></p></form></section>`;
}

const undoForm = (take: Take, base: string): Html =>
  html`<section><h2>${words.headings.undo}</h2><p>${words.undoHint}</p>
<form method="post" action="${base}hoan-tac/${take.commit}">
<p><label><input type="checkbox" name="not-published" value="1"> ${words.notPublished}</label></p>
<p><button>${words.undo}</button></p></form></section>`;

/** One file: what it would change, what is wrong with it, the reply, and the buttons. */
export function itemPage(
  item: DeskItem,
  base: string,
  given: {
    readonly summary: string | null;
    /** The content would have errors: the file cannot be taken. */
    readonly isBlocked: boolean;
    readonly reply: string | null;
    readonly notice: Notice | null;
    /** A reason that was typed and not accepted. */
    readonly typed?: string;
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
      : html`<section><h2>${headings.reply}</h2><label for="reply">${words.replyLabel}</label>
<textarea id="reply" rows="14" readonly>${given.reply}</textarea></section>`;
  const body = html`${facts(item)}
${listOf(headings.errors, judged?.errors ?? [])}
${listOf(headings.warnings, judged?.warnings ?? [])}
${listOf(headings.notes, judged?.notes ?? [])}
${summary}
${decision(item, base, given.typed ?? '', given.isBlocked)}
${reply}
${take && undoForm(take, base)}
<p><a href="${base}">${words.back}</a></p>`;
  return page(file.name, base, given.notice, body);
}

/** A page that only says something. */
export const wordPage = (text: string, base: string): string =>
  page(
    words.title,
    base,
    { kind: 'problem', text },
    html`<p><a href="${base}">${words.back}</a></p>`,
  );

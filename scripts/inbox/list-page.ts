import { formatDay } from '../../src/domain/dates.ts';
import { unitsOf } from '../../src/editing/inbox/judge.ts';
import { inboxCommandText } from '../../src/strings/inbox-command.ts';
import { inboxPageText as words } from '../../src/strings/inbox-page.ts';
import { type Html, html } from './html.ts';
import type { InboxItem } from './item.ts';
import { keyOf, type Notice, page } from './page.ts';
import type { Take } from './register.ts';

const ORDER = ['ready', 'refused', 'held', 'returned', 'known', 'empty', 'copy', 'taken'] as const;

export const heldText = ({ file }: InboxItem): string => {
  const { held, unreadable } = inboxCommandText;
  if (file.held === null) return unreadable;
  return file.held === 'large' ? held.large(Math.round(file.bytes / 1024 / 1024)) : held[file.held];
};

/** Which file a copy repeats, and when that was taken. */
export const copyText = ({ file, at }: Take): string =>
  words.copyOf(file, at.slice(11, 16), formatDay(at.slice(0, 10)));

/** One line on a file in the list. */
function about(item: InboxItem): string {
  const { judged, take, state } = item;
  if (state === 'held') return heldText(item);
  if (take && state === 'copy') return copyText(take);
  if (take) return `${take.by}, ${formatDay(take.at.slice(0, 10))}`;
  if (!judged) return '';
  const facts = [
    ...unitsOf(judged).slice(0, 3),
    ...(judged.figures.length > 0 ? [words.figures(judged.figures.length)] : []),
    ...(judged.errors.length > 0 ? [words.errors(judged.errors.length)] : []),
    ...(judged.warnings.length > 0 && state === 'ready'
      ? [words.warnings(judged.warnings.length)]
      : []),
    ...new Set((item.contradictions ?? []).map(({ file }) => words.contradicts(file))),
  ];
  return facts.join(' · ');
}

const listed = (item: InboxItem, base: string): Html => {
  const name =
    item.state === 'held'
      ? html`<span>${item.file.name}</span>`
      : html`<a href="${base}tep/${keyOf(item.file.path)}">${item.file.name}</a>`;
  return html`<li>${name} <small>${about(item)}</small></li>`;
};

/** The list of files, by what is to be done with them. */
export function listPage(
  items: ReadonlyArray<InboxItem>,
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

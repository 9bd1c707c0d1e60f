import { searchText } from '../../strings/search.ts';
import type { Entry, Excerpt, ExcerptPiece } from '../found.ts';
import type { ParsedQuery } from '../query/query.ts';
import type { NearTitle } from './near-titles.ts';

/** DOM builders of the search element. Text from the index is inserted as text, never as HTML. */
type Child = Node | string;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The displayed data of one page. */
export interface Shown {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** Date and breadcrumb. */
  readonly detail: string;
  readonly excerpt: ReadonlyArray<ExcerptPiece>;
}

/** An entry with its excerpt, as far as there is one. */
export function shownOf(entry: Entry, excerpt: Excerpt | null): Shown {
  const { url, title, kind, detail, abstract } = entry;
  return {
    url: excerpt?.fragment ? `${url}#${excerpt.fragment}` : url,
    title,
    kind,
    detail: [kind, detail].filter(Boolean).join(' › '),
    excerpt: excerpt?.pieces ?? [{ text: abstract, marked: false }],
  };
}

const marked = (pieces: ReadonlyArray<ExcerptPiece>): Array<Child> =>
  pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));

/** A result as a list item with a link, for the search page. */
export function resultItem(shown: Shown): HTMLLIElement {
  const item = element('li', {}, element('a', { href: shown.url }, shown.title));
  if (shown.detail) item.append(element('p', { class: 'small soft' }, shown.detail));
  item.append(element('p', {}, ...marked(shown.excerpt)));
  return item;
}

/** A result as an option of the header's list box. */
export function resultOption(shown: Shown, id: string): HTMLElement {
  return element(
    'div',
    { role: 'option', id, 'aria-selected': 'false', 'data-href': shown.url },
    element('strong', {}, shown.title),
    element('span', { class: 'small' }, ...marked(shown.excerpt).slice(0, 6)),
  );
}

/** Results grouped by kind, the kind of the best result first. */
export function byKind(results: ReadonlyArray<Shown>): Map<string, Array<Shown>> {
  const groups = new Map<string, Array<Shown>>();
  for (const result of results) {
    const group = groups.get(result.kind);
    if (group) group.push(result);
    else groups.set(result.kind, [result]);
  }
  return groups;
}

/** "Hiểu “ATTP” là an toàn thực phẩm", with a button to search the words literally. */
export function understoodNote(parsed: ParsedQuery, literal: () => void): HTMLElement | null {
  if (parsed.understood.length === 0) return null;
  const said = parsed.understood
    .map(({ typed, as }) => searchText.understood(typed, as))
    .join('; ');
  const back = element('button', { type: 'button', class: 'text-button' }, searchText.literal);
  back.addEventListener('click', literal);
  return element('p', { class: 'understood' }, `${said}. `, back);
}

/** "Có phải ý bạn là: …" with links to pages with similar titles; nothing when there are none. */
export function nearNote(titles: ReadonlyArray<NearTitle>): Array<HTMLElement> {
  if (titles.length === 0) return [];
  const links = titles.map(([title, href]) => element('li', {}, element('a', { href }, title)));
  return [
    element(
      'section',
      { class: 'near' },
      element('h2', {}, searchText.near),
      element('ul', { class: 'plain' }, ...links),
    ),
  ];
}

/** A report that readers can copy for the maintainer of the search; nothing is sent. */
export function reportBox(text: string, say: (message: string) => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'text-button' }, searchText.report);
  const field = element('textarea', { readonly: '', rows: '2', 'aria-label': searchText.report });
  field.value = text;
  field.hidden = true;
  button.addEventListener('click', async () => {
    // If the clipboard is unavailable, the text can be copied by hand.
    field.hidden = false;
    field.select();
    await navigator.clipboard?.writeText(text).then(
      () => say(searchText.reportCopied),
      () => undefined,
    );
  });
  return element('div', { class: 'report small' }, button, field);
}

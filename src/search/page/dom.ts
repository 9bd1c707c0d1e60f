import type { ExcerptPiece } from '../found.ts';

/** DOM builders of the search. Text from the index is inserted as text, never as HTML. */
export type Child = Node | string;

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

/** A button that looks like a link. */
export function textButton(text: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'text-button' }, text);
  button.addEventListener('click', press);
  return button;
}

/** An excerpt with its matches highlighted. */
export const marked = (pieces: ReadonlyArray<ExcerptPiece>): Array<Child> =>
  pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));

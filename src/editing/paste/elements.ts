import type { Weighed } from './weighed.ts';

/** Elements of the results of pages that check figures. Texts are inserted as text: they are untrusted. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

export function link({ href, text }: { readonly href: string; readonly text: string }) {
  const a = element('a', text);
  a.href = href;
  return a;
}

/** What must be corrected, then what to look at again, each below its own heading. */
export const listedByWeight = (
  titles: { readonly problems: string; readonly warnings: string },
  messages: ReadonlyArray<Weighed>,
): Array<Node> =>
  (
    [
      ['error', titles.problems],
      ['warning', titles.warnings],
    ] as const
  ).flatMap(([severity, title]) =>
    listed(
      title,
      messages.filter((one) => one.severity === severity).map(({ text }) => text),
    ),
  );

/** A heading and a list; nothing when the list is empty. */
export const listed = (title: string, texts: ReadonlyArray<string>): Array<Node> =>
  texts.length === 0
    ? []
    : [element('h3', title), element('ul', ...texts.map((text) => element('li', text)))];

import type { Token } from 'markdown-it';
import { isInsertedWhole, SIGNS_AT_START } from '../../domain/amendments/marks.ts';
import { documentText } from '../../strings/document.ts';

/** What official text has in addition to other texts: addresses of its paragraphs, footnotes. */
export interface OfficialOptions {
  /** What the ids of its paragraphs begin with, before their number; null where they get none. */
  readonly paragraphs: string | null;
  /** True to show the address of each paragraph, where there are several. */
  readonly links: boolean;
  /** Where the footnote with a mark stands; undefined when there is none. */
  readonly footnote: (mark: string) => string | undefined;
}

/** Escapes text for HTML. */
type Escape = (text: string) => string;

const MARK = /\[\^([\p{L}\p{N}*]{1,4})\]/gu;

/** Text as HTML, with the marks of footnotes (`[^1]`) as links to them. */
export const withFootnotes = (text: string, options: OfficialOptions, toHtml: Escape): string =>
  toHtml(text).replace(MARK, (_, mark: string) => {
    const address = options.footnote(mark);
    const shown = address ? `<a href="${toHtml(address)}">${mark}</a>` : mark;
    return `<sup>${shown}</sup>`;
  });

/** The sign with which a paragraph of a list begins. */
const SIGN = new RegExp(`^${SIGNS_AT_START}([-+*•–—·])\\s`, 'u');

/** Levels that are told apart. */
const DEEPEST = 3;

interface Paragraph {
  readonly open: string;
  readonly close: string;
}

/**
 * The tags of the paragraphs of a text, in order. Paragraphs that begin with the sign of a list are as deep
 * as that sign came up in the text: "-" before "+".
 */
export function officialParagraphs(
  tokens: ReadonlyArray<Token>,
  { paragraphs, links }: OfficialOptions,
): ReadonlyMap<Token, Paragraph> {
  const signs: Array<string> = [];
  const opens = tokens.filter(({ type, level }) => type === 'paragraph_open' && level === 0);
  let number = 0;
  return new Map(
    opens.map((token) => {
      const words = tokens[tokens.indexOf(token) + 1];
      const text = words?.children?.[0]?.content ?? '';
      // The addresses of the document's own paragraphs stay when an amendment puts one between them.
      const isOwn = !isInsertedWhole(words?.content ?? '');
      if (isOwn) number += 1;
      const sign = SIGN.exec(text)?.[1];
      if (sign && !signs.includes(sign)) signs.push(sign);
      const level = sign ? Math.min(DEEPEST, signs.indexOf(sign) + 1) : 1;
      const deep = level > 1 ? ` class="level-${level}"` : '';
      const id = paragraphs === null || !isOwn ? '' : `${paragraphs}${number}`;
      const link =
        links && id !== '' && opens.length > 1
          ? ` <a class="address no-print" href="#${id}" aria-label="${documentText.paragraph(number)}"></a>`
          : '';
      return [
        token,
        { open: `<p${id === '' ? '' : ` id="${id}"`}${deep}>`, close: `${link}</p>\n` },
      ] as const;
    }),
  );
}

/** The sign or number of a list item as typed: Markdown itself replaces both. */
export const typedSign = ({ info, markup }: Token): string =>
  info === '' ? markup : `${info}${markup}`;

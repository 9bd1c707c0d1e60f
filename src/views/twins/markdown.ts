import type { Fact, Link, LinkedText } from '../site/types.ts';

/** Pieces of Markdown from texts that may come from strangers: no text ends its line or begins a link. */

/** Text on one line, with what Markdown would read escaped. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');

export const link = ({ href, text }: Link): string =>
  `[${plain(text)}](${encodeURI(decodeURI(href))})`;

export const linked = (text: LinkedText): string =>
  text
    .map((part) =>
      typeof part === 'string' ? part.replace(/[\\`*_[\]<>#|]/g, '\\$&') : link(part),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

export const bullets = (lines: ReadonlyArray<string>): string =>
  lines.map((line) => `- ${line}`).join('\n');

/** A section; nothing where it would be empty. */
export const section = (title: string, body: string): Array<string> =>
  body === '' ? [] : [`## ${plain(title)}`, body];

export const factLine = ({ label, links, text, note }: Fact): string =>
  `${plain(label)}: ${[...(links ?? []).map(link), ...(text ? [plain(text)] : [])].join(', ')}${note ? ` (${plain(note)})` : ''}`;

export const documentOf = (...blocks: ReadonlyArray<string>): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

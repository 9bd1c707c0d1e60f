import MarkdownIt, { type Token } from 'markdown-it';
import { isOwnAddress, isSafeAddress } from '../../../domain/safe-address.ts';
import { checkText } from '../../../strings/check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Parses Markdown as the renderer does, but accepts every address, to find those that would be refused. */
const markdown = new MarkdownIt({ html: false });
markdown.validateLink = () => true;
const { normalizeReference, unescapeAll } = markdown.utils;

interface Definition {
  readonly href: string;
  readonly title: string;
}

/** Candidates for an address in Markdown source: "](…", "<…", "]: …". */
const WRITTEN = /(?:\]\(\s*<?|\]:\s*<?|<)([^\s<>]+)/g;

/** Offset of an address in a body, or -1: entities and spaces may hide it. */
function writtenAt(body: string, address: string): number {
  for (const match of body.matchAll(WRITTEN)) {
    const [whole, written = ''] = match;
    // A prefix match, because an address may contain brackets.
    if (markdown.normalizeLink(unescapeAll(written)).startsWith(address)) {
      return match.index + whole.length - written.length;
    }
  }
  return -1;
}

/** Links and pictures of a line or block of text, including pictures inside links. */
function* targets(
  token: Token,
): Generator<readonly [address: string, title: string, own: boolean]> {
  for (const child of token.children ?? []) {
    const attribute = { link_open: 'href', image: 'src' }[child.type];
    if (attribute === undefined) continue;
    const [address, title] = [attribute, 'title'].map((name) => String(child.attrGet(name) ?? ''));
    yield [address ?? '', title ?? '', child.type === 'image'];
  }
}

/** Offset of the line that defines a reference. */
function definedAt(body: string, label: string): number {
  for (const match of body.matchAll(/^ {0,3}\[((?:[^\]\\\n]|\\.)+)\]:/gm)) {
    if (normalizeReference(match[1] ?? '') === label) return match.index + match[0].indexOf('[');
  }
  return 0;
}

/**
 * Links and pictures of a Markdown file with an address that is not allowed, and reference definitions that
 * no link uses: pages do not show those, but open data would publish them. MDX: rules/mdx.ts.
 */
export function linkProblems({ file, parsed }: CheckedFile): Array<Problem> {
  const { body, bodyOffset } = parsed;
  if (!file.path.endsWith('.md') || !/[[<]/.test(body)) return [];
  const env: { references?: Readonly<Record<string, Definition>> } = {};
  const tokens = markdown.parse(body, env);
  const definitions = Object.entries(env.references ?? {});
  const lines = body.split('\n');
  const lineOffset = (line: number) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);

  const refused = new Map<string, number>();
  const used = new Set<string>();
  const judge = (address: string, own: boolean, line: number) => {
    if ((own ? isOwnAddress : isSafeAddress)(address) || refused.has(address)) return;
    const at = writtenAt(body, address);
    refused.set(address, at < 0 ? lineOffset(line) : at);
  };
  for (const token of tokens) {
    for (const [address, title, own] of targets(token)) {
      used.add(`${address}\n${title}`);
      judge(address, own, token.map?.[0] ?? 0);
    }
  }
  for (const [, { href }] of definitions) judge(href, false, 0);

  return [
    ...[...refused].map(([address, at]) =>
      problemAt(file, bodyOffset + at, 'link', checkText.link(printable(decoded(address)))),
    ),
    ...definitions
      .filter(([, { href, title }]) => !used.has(`${href}\n${title}`) && !refused.has(href))
      .map(([label]) => {
        const text = checkText.comment(`[${printable(label.toLowerCase(), 30)}]: …`);
        return problemAt(file, bodyOffset + definedAt(body, label), 'comment', text);
      }),
  ];
}

/** An address as the editor wrote it, without the escapes that the parser added. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

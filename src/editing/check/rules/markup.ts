import MarkdownIt, { type Token } from 'markdown-it';
import { checkText } from '../../../strings/check.ts';
import { fileLabelOf, type ReadFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { texts } from './escaped-characters.ts';

/** Parses Markdown with HTML allowed, only to find HTML; nothing is rendered. */
const markdown = new MarkdownIt({ html: true });

const TAG = /<\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?\/?>|<!--|<!\[CDATA\[|<\?/iu;
const ESM =
  /^(?:import\s.+\sfrom\s*['"]|import\s*['"]|export\s+(?:const|let|function|default|\{|\*))/u;
const EXPRESSION = /\{[^{}\n]*\}/u;

interface Found {
  /** Offset of the piece in the body. */
  readonly at: number;
  readonly piece: string;
  readonly code: 'raw-html' | 'mdx-in-markdown';
}

/** Pieces of one line or block of text that are not Markdown. */
function inText(token: Token, body: string, start: number): Array<Found> {
  let from = start;
  return (token.children ?? []).flatMap((child): Array<Found> => {
    const next = body.indexOf(child.content, from);
    const at = next < 0 ? from : next;
    if (child.content !== '' && next >= 0) from = next + child.content.length;
    if (child.type === 'html_inline') return [{ at, piece: child.content, code: 'raw-html' }];
    if (child.type !== 'text') return [];
    const esm = child === token.children?.[0] ? ESM.exec(child.content) : null;
    const found = esm ?? EXPRESSION.exec(child.content);
    if (!found) return [];
    return [{ at: at + found.index, piece: found[0], code: 'mdx-in-markdown' }];
  });
}

/** HTML and MDX in a Markdown body. Code blocks and code spans are skipped. */
function inBody(body: string): Array<Found> {
  const starts = [0];
  for (const [index, letter] of [...body.matchAll(/\n/g)].entries()) {
    starts[index + 1] = letter.index + 1;
  }
  return markdown.parse(body, {}).flatMap((token) => {
    const start = starts[token.map?.[0] ?? 0] ?? 0;
    if (token.type === 'html_block') {
      return [{ at: start, piece: token.content.trim(), code: 'raw-html' as const }];
    }
    return token.type === 'inline' ? inText(token, body, start) : [];
  });
}

/**
 * Raw HTML in any field, and HTML or MDX in the body of a Markdown file. It would be displayed as plain
 * text, never as the editor meant it; and markup that nobody needs is not allowed.
 */
export function markupProblems(read: ReadFile): Array<Problem> {
  const { file, parsed } = read;
  const problems: Array<Problem> = [];
  for (const [text, path] of texts(parsed.data)) {
    const tag = text.includes('<') ? TAG.exec(text) : null;
    if (!tag) continue;
    const field = { path, label: fileLabelOf(read, path), found: printable(text) };
    const message = checkText.htmlInField(printable(tag[0], 30));
    problems.push(problemAt(file, parsed.offsetOf(path), 'raw-html', message, field));
  }
  // MDX files are code, reviewed as code: see rules/mdx.ts.
  if (!file.path.endsWith('.md') || !/[<{]|^(?:import|export)\s/m.test(parsed.body))
    return problems;
  for (const { at, piece, code } of inBody(parsed.body)) {
    const message = code === 'raw-html' ? checkText.htmlInBody : checkText.mdxInMarkdown;
    const text = message(printable(piece, 30));
    problems.push(problemAt(file, parsed.bodyOffset + at, code, text));
  }
  return problems;
}

import { nearest } from '../../../domain/edit-distance.ts';
import { checkText } from '../../../strings/check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import type { CheckedFile } from '../entries.ts';
import { positionOf, printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** A fault that a reader of MDX found; line and column count from 1 inside the text it was given. */
export type MdxFault = { readonly line: number; readonly column: number } & (
  | { readonly kind: 'syntax'; readonly reason: string }
  | { readonly kind: 'component'; readonly name: string; readonly known: ReadonlyArray<string> }
  | { readonly kind: 'code'; readonly piece: string }
  | { readonly kind: 'address'; readonly address: string }
  /** What the page does not show, but the published source of the text would. */
  | { readonly kind: 'comment'; readonly piece: string }
);

/**
 * Reads MDX and says what is wrong with it. Given from outside: the reader that the build uses is
 * native code, which a browser does not have.
 *
 * @param body the text after the frontmatter
 */
export type MdxReader = (body: string) => ReadonlyArray<MdxFault>;

/** The reader's English reason in an editor's words. */
function explain(fault: MdxFault): ProblemText {
  if (fault.kind === 'component') {
    const near = nearest(
      fault.name,
      fault.known.map((name) => [name] as const),
    );
    return checkText.mdx.component(printable(fault.name), near);
  }
  if (fault.kind === 'code') return checkText.mdx.code(printable(fault.piece, 40));
  if (fault.kind === 'address') return checkText.link(printable(fault.address));
  if (fault.kind === 'comment') return checkText.comment(printable(fault.piece, 30));
  const { reason } = fault;
  const tag = /(?:closing tag|tag)[^`]*`(<\/?[^`]*>)`/.exec(reason)?.[1];
  if (tag) return checkText.mdx.unclosed(printable(tag));
  if (/esm/i.test(reason)) return checkText.mdx.esm;
  if (/expression|acorn|`\{`/i.test(reason)) return checkText.mdx.expression;
  return checkText.mdx.other(printable(reason, 120));
}

const CODES: Readonly<Record<MdxFault['kind'], ProblemCode>> = {
  syntax: 'mdx',
  component: 'mdx',
  code: 'mdx-code',
  address: 'link',
  comment: 'comment',
};

/**
 * Faults of an MDX file: what would stop the build with an English message, and what is no text. The
 * build runs what stands in MDX, so it may hold Markdown and the tags of the prose, nothing else.
 */
export function mdxProblems({ file, parsed }: CheckedFile, read: MdxReader): Array<Problem> {
  if (!file.path.endsWith('.mdx')) return [];
  const first = positionOf(file, parsed.bodyOffset).line;
  return read(parsed.body).map((fault) => ({
    ...problemAt(file, parsed.bodyOffset, CODES[fault.kind], explain(fault)),
    line: first + fault.line - 1,
    column: fault.column,
  }));
}

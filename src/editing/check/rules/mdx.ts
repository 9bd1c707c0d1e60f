import { nearest } from '../../../domain/edit-distance.ts';
import { checkText } from '../../../strings/check.ts';
import type { CheckedFile } from '../entries.ts';
import { positionOf, printable, problemAt } from '../place.ts';
import type { Problem, ProblemText } from '../problem.ts';

/** A fault that a reader of MDX found; line and column count from 1 inside the text it was given. */
export type MdxFault = { readonly line: number; readonly column: number } & (
  | { readonly kind: 'syntax'; readonly reason: string }
  | { readonly kind: 'component'; readonly name: string; readonly known: ReadonlyArray<string> }
  | { readonly kind: 'code'; readonly piece: string }
  | { readonly kind: 'address'; readonly address: string }
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
  if (fault.kind === 'address') return checkText.mdx.address(printable(fault.address));
  const { reason } = fault;
  const tag = /(?:closing tag|tag)[^`]*`(<\/?[^`]*>)`/.exec(reason)?.[1];
  if (tag) return checkText.mdx.unclosed(printable(tag));
  if (/esm/i.test(reason)) return checkText.mdx.esm;
  if (/expression|acorn|`\{`/i.test(reason)) return checkText.mdx.expression;
  return checkText.mdx.other(printable(reason, 120));
}

/** Code runs, or asks something of another host; the other faults only stop the build. */
const codeOf = ({ kind }: MdxFault) => (kind === 'code' || kind === 'address' ? 'mdx-code' : 'mdx');

/**
 * Faults of an MDX file: what would stop the build with an English message, and what is no text. The
 * build runs what stands in MDX, so it may hold Markdown and the tags of the prose, nothing else.
 */
export function mdxProblems({ file, parsed }: CheckedFile, read: MdxReader): Array<Problem> {
  if (!file.path.endsWith('.mdx')) return [];
  const first = positionOf(file, parsed.bodyOffset).line;
  return read(parsed.body).map((fault) => ({
    ...problemAt(file, parsed.bodyOffset, codeOf(fault), explain(fault)),
    line: first + fault.line - 1,
    column: fault.column,
  }));
}

import { nearest } from '../../../domain/edit-distance.ts';
import { checkText } from '../../../strings/check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import type { CheckedFile } from '../entries.ts';
import { positionOf, printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** A problem that an MDX parser found; line and column count from 1 inside the text it was given. */
export type MdxFault = { readonly line: number; readonly column: number } & (
  | { readonly kind: 'syntax'; readonly reason: string }
  | { readonly kind: 'component'; readonly name: string; readonly known: ReadonlyArray<string> }
  | { readonly kind: 'code'; readonly piece: string }
  | { readonly kind: 'address'; readonly address: string }
  /** Not displayed on the page, but part of the published source text. */
  | { readonly kind: 'comment'; readonly piece: string }
);

/**
 * Parses MDX and reports its problems. Injected, because the parser of the build is native code, which
 * browsers cannot run.
 *
 * @param body the text after the frontmatter
 */
export type MdxReader = (body: string) => ReadonlyArray<MdxFault>;

/** Translates the parser's English reason for an editor. */
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
 * Problems of an MDX file: syntax errors that would stop the build with an English message, and everything
 * that is not prose. The build executes MDX, so only Markdown and the allowed components may appear.
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

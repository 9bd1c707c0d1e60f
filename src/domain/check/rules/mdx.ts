import { checkWords } from '../../../strings/check-words.ts';
import { nearest } from '../../near.ts';
import type { CheckedFile } from '../entries.ts';
import { positionOf, printable, problemAt } from '../place.ts';
import type { Problem, ProblemText } from '../problem.ts';

/** A fault that a reader of MDX found; line and column count from 1 inside the text it was given. */
export type MdxFault = { readonly line: number; readonly column: number } & (
  | { readonly kind: 'syntax'; readonly reason: string }
  | { readonly kind: 'component'; readonly name: string; readonly known: ReadonlyArray<string> }
  | { readonly kind: 'import'; readonly path: string }
);

/**
 * Reads MDX and says what is wrong with it. Given from outside: the reader that the build uses is
 * native code, which a browser does not have.
 *
 * @param body the text after the frontmatter
 * @param path the file, for relative imports
 */
export type MdxReader = (body: string, path: string) => ReadonlyArray<MdxFault>;

/** The reader's English reason in an editor's words. */
function explain(fault: MdxFault): ProblemText {
  if (fault.kind === 'component') {
    const near = nearest(
      fault.name,
      fault.known.map((name) => [name] as const),
    );
    return checkWords.mdx.component(printable(fault.name), near);
  }
  if (fault.kind === 'import') return checkWords.mdx.importing(printable(fault.path));
  const { reason } = fault;
  const tag = /(?:closing tag|tag)[^`]*`(<\/?[^`]*>)`/.exec(reason)?.[1];
  if (tag) return checkWords.mdx.unclosed(printable(tag));
  if (/esm/i.test(reason)) return checkWords.mdx.esm;
  if (/expression|acorn|`\{`/i.test(reason)) return checkWords.mdx.expression;
  return checkWords.mdx.other(printable(reason, 120));
}

/** Faults of an MDX file that would otherwise stop the build with an English message. */
export function mdxProblems({ file, parsed }: CheckedFile, read: MdxReader): Array<Problem> {
  if (!file.path.endsWith('.mdx')) return [];
  const first = positionOf(file, parsed.bodyOffset).line;
  return read(parsed.body, file.path).map((fault) => ({
    ...problemAt(file, parsed.bodyOffset, 'mdx', explain(fault)),
    line: first + fault.line - 1,
    column: fault.column,
  }));
}

import { visit } from 'yaml';
import { yamlCommentText as say } from '../../../strings/syntax-check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** The rest of a line that YAML drops: a space, "#", and what follows. */
const COMMENT = /^[ \t]+#.*/;

/**
 * Reports texts that " #" cuts: YAML takes what follows for a comment and drops it without a word. "#" right
 * before a letter is part of the text (a hashtag, a number); before a space it may be a comment that is meant.
 */
export function yamlCommentProblems({ file, parsed }: CheckedFile): Array<Problem> {
  if (!parsed.yaml) return [];
  const { document, start } = parsed.yaml;
  const problems: Array<Problem> = [];
  visit(document, {
    Scalar(key, { type, value, range }) {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const end = start + range[1];
      const comment = COMMENT.exec(file.text.slice(end, end + 2000))?.[0];
      if (comment === undefined) return;
      const whole = printable(`${value}${comment.trimEnd()}`);
      const isText = /^[ \t]+#\S/.test(comment);
      const text = isText ? say.cut(value, whole) : say.comment(comment.trim(), whole);
      const at = end + comment.indexOf('#');
      problems.push(problemAt(file, at, isText ? 'cut-value' : 'value-comment', text));
    },
  });
  return problems;
}

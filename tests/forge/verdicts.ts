import { createHash } from 'node:crypto';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { checkFiles } from '../../src/editing/check/check.ts';
import { mdxReader } from '../../src/editing/check/mdx-reader.ts';
import type { Problem } from '../../src/editing/check/problem.ts';
import { COMMENT_LENGTH, markdownOf } from '../../src/editing/summary/markdown.ts';
import { summarize } from '../../src/editing/summary/summary.ts';
import { summaryModel } from '../../src/editing/summary/summary-model.ts';
import { TODAY } from './content.ts';

/**
 * What the check and the summary say of a change. The same change is made on every forge, so each is asked once
 * for the same texts.
 */
type Content = ReadonlyArray<SourceFile>;

const keys = new WeakMap<Content, string>();
function keyOf(files: Content): string {
  const known = keys.get(files);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  keys.set(files, key);
  return key;
}

function once<Answer>(known: Map<string, Answer>, key: string, ask: () => Answer): Answer {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}

const errors = new Map<string, ReadonlyArray<Problem>>();
const summaries = new Map<string, string>();

/** The errors of a change, as `npm run check -- --base` tells them. */
export const errorsOf = (files: Content, base: Content): ReadonlyArray<Problem> =>
  once(errors, `${keyOf(files)} ${keyOf(base)}`, () =>
    checkFiles(files, { today: TODAY, base, mdx: mdxReader }).filter(
      ({ severity }) => severity === 'error',
    ),
  );

/** The same as text. */
export const shownErrors = (files: Content, base: Content): Array<string> =>
  errorsOf(files, base).map(({ file, message, fix }) => `${file}: ${message} → ${fix}`);

/** The reviewer's summary of a change, as `npm run summary` writes it for a comment. */
export const summaryOf = (
  before: Content,
  after: Content,
  others: ReadonlyArray<string>,
  edition: 'public' | 'staff',
): string =>
  once(summaries, [keyOf(before), keyOf(after), others, edition].join(' '), () =>
    markdownOf(
      summaryModel(summarize({ before, after, others, today: TODAY, mdx: mdxReader, edition })),
      COMMENT_LENGTH,
    ),
  );

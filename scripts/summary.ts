import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/dates.ts';
import { mdxReader } from '../src/editing/check/mdx-reader.ts';
import { readContent } from '../src/editing/content-files.ts';
import { COMMENT_LENGTH, markdownOf } from '../src/editing/summary/markdown.ts';
import { summarize } from '../src/editing/summary/summary.ts';
import { summaryModel } from '../src/editing/summary/summary-model.ts';
import { siteConfig } from '../src/site.config.ts';
import { summaryText } from '../src/strings/summary.ts';
import { attachmentFiles } from '../src/views/site/attachment-files.ts';
import { isPrivateRepository } from './forge/environment.ts';
import {
  baseCommit,
  changedAttachments,
  contentAt,
  earlierTexts,
  GitError,
  otherChanges,
} from './git-content.ts';
import { CONTENT_ROOT } from './root.ts';
import { badUsage, isUsageError } from './usage.ts';

/** GitHub allows 1 MB in a job summary; a Vietnamese letter takes up to three bytes. */
const JOB_LENGTH = 300_000;

/**
 * `npm run summary -- --base <ref> [--out <file>] [--public]`: the changes of the working tree since its
 * merge base with a branch, in Vietnamese Markdown, to stdout, to a file, and to the job summary on GitHub. It only
 * reports: refusing errors in the content is the checker's task, so the exit code is 0 unless the arguments
 * are invalid.
 *
 * With --public, and on GitHub unless the repository is private, entries for staff and drafts are
 * counted and not named.
 */
function run(): void {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      base: { type: 'string' },
      out: { type: 'string' },
      public: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(summaryText.usage);
    return;
  }
  const isPublic =
    values.public ||
    (Boolean(process.env.GITHUB_ACTIONS || process.env.GITLAB_CI) && !isPrivateRepository());
  if (values.base === undefined)
    throw new GitError(`${summaryText.needBase}\n${summaryText.usage}`);
  const base = baseCommit(CONTENT_ROOT, values.base);
  const model = summaryModel(
    summarize({
      before: contentAt(CONTENT_ROOT, base),
      after: readContent(CONTENT_ROOT),
      attachments: attachmentFiles(CONTENT_ROOT),
      changedAttachments: changedAttachments(CONTENT_ROOT, base),
      others: otherChanges(CONTENT_ROOT, base),
      earlier: (path) => earlierTexts(CONTENT_ROOT, base, path),
      today: today(siteConfig.date),
      mdx: mdxReader,
      edition: isPublic ? 'public' : 'staff',
    }),
  );
  // A file is for a comment, whose length is limited.
  if (values.out) writeFileSync(values.out, markdownOf(model, COMMENT_LENGTH));
  else process.stdout.write(markdownOf(model));
  const jobSummary = process.env.GITHUB_STEP_SUMMARY;
  if (jobSummary) appendFileSync(jobSummary, markdownOf(model, JOB_LENGTH));
}

try {
  run();
} catch (error) {
  if (error instanceof GitError) console.error(error.message);
  else if (isUsageError(error)) console.error(badUsage(error, summaryText.usage));
  else throw error;
  process.exitCode = 2;
}

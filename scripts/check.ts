import { appendFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/dates.ts';
import { checkFiles } from '../src/editing/check/check.ts';
import { mdxReader } from '../src/editing/check/mdx-reader.ts';
import { hasErrors } from '../src/editing/check/problem.ts';
import {
  githubReport,
  jsonReport,
  markdownReport,
  type Report,
} from '../src/editing/check/report.ts';
import { canonicalText } from '../src/editing/check/rules/form.ts';
import { terminalReport } from '../src/editing/check/terminal-report.ts';
import { readContent } from '../src/editing/content-files.ts';
import { MachineFault } from '../src/editing/machine-fault.ts';
import { siteConfig } from '../src/site.config.ts';
import { checkText } from '../src/strings/check.ts';
import { attachmentFiles } from '../src/views/site/attachment-files.ts';
import { baseCommit, contentAt, GitError } from './git-content.ts';
import { CONTENT_ROOT } from './root.ts';
import { badUsage, isUsageError, UsageError } from './usage.ts';

/**
 * `npm run check -- [--fix] [--base <ref>] [--format=…] [folder]`: checks the content below a folder, by
 * default this repository's own. Exit code 0: no errors; 1: errors; 2: invalid arguments.
 */
const reports: Readonly<Record<string, (report: Report) => string>> = {
  terminal: terminalReport,
  github: githubReport,
  json: jsonReport,
  markdown: markdownReport,
};

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      base: { type: 'string' },
      format: { type: 'string', default: process.env.GITHUB_ACTIONS ? 'github' : 'terminal' },
    },
  });
  const report = reports[values.format];
  if (!report) throw new UsageError(`--format=${values.format}`);
  return { ...values, report, root: resolve(positionals[0] ?? CONTENT_ROOT) };
}

/** Rewrites files to canonical form: only their form, never a value. */
function fix(root: string): void {
  const changed = readContent(root)
    .map((file) => ({ ...file, fixed: canonicalText(file) }))
    .filter(({ text, fixed }) => text !== fixed);
  for (const { path, fixed } of changed) writeFileSync(join(root, path), fixed);
  // To stderr: stdout is for the report, which a program may read.
  console.error(
    [checkText.fixed(changed.length), ...changed.map(({ path }) => `  ${path}`)].join('\n'),
  );
}

function run(): number {
  const { root, base, report, ...wanted } = options();
  if (wanted.help) {
    console.log(checkText.usage);
    return 0;
  }
  if (wanted.fix) fix(root);
  const files = readContent(root);
  const problems = checkFiles(files, {
    today: today(siteConfig.date),
    attachments: attachmentFiles(root),
    mdx: mdxReader,
    ...(base === undefined ? {} : { base: contentAt(root, baseCommit(root, base)) }),
  });
  const result = { problems, files: files.length };
  console.log(report(result));
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, markdownReport(result));
  return hasErrors(problems) ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  if (error instanceof GitError || error instanceof MachineFault) console.error(error.message);
  else if (isUsageError(error)) console.error(badUsage(error, checkText.usage));
  else throw error;
  process.exitCode = 2;
}

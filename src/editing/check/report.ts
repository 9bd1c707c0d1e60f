import { codeSpan, escapeMarkdown, markdownTable } from '../../domain/markdown-escape.ts';
import { checkText } from '../../strings/check.ts';
import type { Problem } from './problem.ts';
import { groupRepeats } from './repeated-problems.ts';

/** Formats problems for their readers: an editor, GitHub, a program, a reviewer. Pure. */

export interface Report {
  readonly problems: ReadonlyArray<Problem>;
  /** How many files were checked. */
  readonly files: number;
}

export const countOf = (
  problems: ReadonlyArray<Pick<Problem, 'severity'>>,
  severity: Problem['severity'],
): number => problems.filter((problem) => problem.severity === severity).length;

/** The last line of every report for people. */
export const verdict = (problems: ReadonlyArray<Problem>): string =>
  problems.length === 0
    ? checkText.passed
    : checkText.result(countOf(problems, 'error'), countOf(problems, 'warning'));

/** 'trường “goal” (Mức phải đạt): ', or "" for a problem of the whole file. */
export const fieldText = ({ field, label }: Problem): string =>
  field ? `${checkText.field} “${field}”${label ? ` (${label})` : ''}: ` : '';

// Characters that GitHub Actions workflow commands require to be escaped: in the message, and in
// properties.
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub annotations: one workflow command for each problem. */
export function githubReport({ problems }: Report): string {
  return problems
    .map((problem) => {
      const { severity, file, line, column, code, message, fix } = problem;
      const place = `file=${property(file)},line=${line},col=${column}`;
      const title = property(`${checkText.code} ${code}`);
      const text = data(`${fieldText(problem)}${message}\n${checkText.fixLabel}: ${fix}`);
      return `::${severity} ${place},title=${title}::${text}`;
    })
    .concat(verdict(problems))
    .join('\n');
}

/** All data, for programs. The keys are stable. */
export function jsonReport({ problems, files }: Report): string {
  const errors = countOf(problems, 'error');
  return JSON.stringify({ files, errors, warnings: problems.length - errors, problems }, null, 2);
}

/** Rows of a table: job summaries end at 1 MB, comments at 65,536 characters. */
const MAX_ROWS = 100;

/** A Markdown table for a job summary or a comment. Values come from content and are escaped. */
export function markdownReport({ problems, files }: Report): string {
  const title = `## ${checkText.table.title}`;
  if (problems.length === 0) return `${title}\n\n${checkText.table.passed(files)}\n`;
  // Errors first: they have to be fixed.
  const sorted = problems.toSorted((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const groups = groupRepeats(sorted);
  const rows = groups
    .slice(0, MAX_ROWS)
    .map(({ problem, also }) => [
      `**${checkText.severity[problem.severity]}**`,
      [
        codeSpan(`${problem.file}:${problem.line}:${problem.column}`),
        ...(also.length > 0 ? [checkText.elsewhere(also.length)] : []),
      ].join(' '),
      escapeMarkdown(problem.label ?? problem.field ?? ''),
      escapeMarkdown(problem.message),
      escapeMarkdown(problem.fix),
      codeSpan(problem.code),
    ]);
  const errors = countOf(problems, 'error');
  const rest = groups.length - rows.length;
  return [
    title,
    '',
    checkText.table.counts(files, errors, problems.length - errors),
    '',
    markdownTable(checkText.table.head, rows),
    ...(rest > 0 ? ['', checkText.table.more(rest)] : []),
    '',
  ].join('\n');
}

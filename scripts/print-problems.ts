import { styleText } from 'node:util';
import type { Problem } from '../src/domain/check/problem.ts';
import { vi } from '../src/strings/vi.ts';

/** One problem as an editor reads it: where, which field, what is wrong, what to write instead. */
function describe(problem: Problem): string {
  const where = styleText('bold', `${problem.file}:${problem.line}:${problem.column}`);
  const label = problem.label ? ` (${problem.label})` : '';
  const field = problem.field ? `${vi.check.field} «${problem.field}»${label}: ` : '';
  return [
    `${styleText('red', '✗')} ${where}`,
    `  ${field}${problem.message}`,
    `  → ${vi.check.fixLabel}: ${problem.fix} [${vi.check.code} ${problem.kind}]`,
  ].join('\n');
}

/** Prints all problems and the verdict. */
export function printProblems(problems: ReadonlyArray<Problem>, files: number): void {
  console.log(vi.check.heading(files));
  for (const problem of problems) console.log(`\n${describe(problem)}`);
  console.log(problems.length === 0 ? vi.check.passed : `\n${vi.check.failed(problems.length)}`);
}

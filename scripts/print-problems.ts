import { styleText } from 'node:util';
import { printable } from '../src/domain/check/place.ts';
import type { Problem } from '../src/domain/check/problem.ts';
import { fieldText, type Report, verdict } from '../src/domain/check/report.ts';
import { checkWords } from '../src/strings/check-words.ts';
import { vi } from '../src/strings/vi.ts';

/** One problem as an editor reads it: where, which field, what is wrong, what to write instead. */
function describe(problem: Problem): string {
  const { severity, file, line, column, code } = problem;
  // A file's name is anyone's text too: in a terminal it could rewrite what stands around it.
  const where = styleText('bold', `${printable(file, 300)}:${line}:${column}`);
  const mark = severity === 'error' ? styleText('red', '✗') : styleText('yellow', '!');
  return [
    `${mark} ${where}`,
    `  ${fieldText(problem)}${problem.message}`,
    `  → ${vi.check.fixLabel}: ${problem.fix} [${vi.check.code} ${code}]`,
  ].join('\n');
}

/** All problems and the verdict, for a terminal. */
export function terminalReport({ problems, files }: Report): string {
  const list = problems.map((problem) => `\n${describe(problem)}\n`);
  const codes = problems.length > 0 ? [checkWords.codesAt] : [];
  return [vi.check.heading(files), ...list, ...codes, verdict(problems)].join('\n');
}

import { styleText } from 'node:util';
import { checkText } from '../../strings/check.ts';
import { printable } from './place.ts';
import type { Problem } from './problem.ts';
import { type GroupedProblem, groupRepeats } from './repeated-problems.ts';
import { fieldText, type Report, verdict } from './report.ts';

/** Further places that are listed; the others are counted. */
const MAX_PLACES = 5;

const placeOf = ({ file, line }: Problem) => `${printable(file, 300)}:${line}`;

/** One problem for an editor: where, which field, what is wrong, what to write instead. */
function describe({ problem, also }: GroupedProblem): string {
  const { severity, file, line, column, code } = problem;
  // A file name is untrusted text too: in a terminal it could rewrite the surrounding output.
  const where = styleText('bold', `${printable(file, 300)}:${line}:${column}`);
  const mark = severity === 'error' ? styleText('red', '✗') : styleText('yellow', '!');
  return [
    `${mark} ${where}`,
    `  ${fieldText(problem)}${problem.message}`,
    `  → ${checkText.fixLabel}: ${problem.fix} [${checkText.code} ${code}]`,
    ...(also.length > 0
      ? [
          `  ${checkText.elsewhere(also.length)}: ${also.slice(0, MAX_PLACES).map(placeOf).join(', ')}${also.length > MAX_PLACES ? ', …' : ''}`,
        ]
      : []),
  ].join('\n');
}

/** More than anyone reads in a terminal; `--format=json` prints all of them. */
const MAX_SHOWN = 500;

/** The problems and the verdict, for a terminal. With very many problems, errors come first. */
export function terminalReport({ problems, files }: Report): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const groups = groupRepeats(problems);
  const many = groups.length > MAX_SHOWN;
  const shown = many
    ? groupRepeats([...new Set([...errors, ...problems])]).slice(0, MAX_SHOWN)
    : groups;
  const list = shown.map((problem) => `\n${describe(problem)}\n`);
  if (many) list.push(checkText.table.more(groups.length - MAX_SHOWN));
  const codes = problems.length > 0 ? [checkText.codesAt] : [];
  return [checkText.heading(files), ...list, ...codes, verdict(problems)].join('\n');
}

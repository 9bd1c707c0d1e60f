import { checkText } from '../../strings/check.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { summaryText } from '../../strings/summary.ts';
import type { Problem } from '../check/problem.ts';
import { type GroupedProblem, groupRepeats } from '../check/repeated-problems.ts';
import { countOf, fieldText } from '../check/report.ts';
import { inTableWords } from '../sheet/table-words.ts';
import { type Block, code, joined, type Line, line, list, strong } from './blocks.ts';
import type { Summary } from './summary.ts';

/** Advice follows a place elsewhere, and begins a sentence here. */
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const placeOf = ({ file, line }: Problem): string => `${file}:${line}`;

/** Of a report, a reviewer knows the form and the table, not the fields of its file. */
function saidOf(problem: Problem): ProblemText {
  const { file, label, message, fix } = problem;
  if (!file.startsWith('content/progress/'))
    return { message: `${fieldText(problem)}${message}`, fix };
  const field = label ? `${checkText.field} “${label.split(';')[0]}”: ` : '';
  return { message: `${field}${inTableWords(message)}`, fix: inTableWords(fix) };
}

/** Further places of one cause that are named; the rest is counted. */
const MOST_PLACES = 5;

function problemLine(
  { problem, also }: GroupedProblem,
  { places, files, oldProblems }: Summary,
): Line {
  const place = places.get(problem);
  const { file, oldFile, oldError } = summaryText;
  const said = saidOf(problem);
  const where = oldProblems.has(problem) ? oldError : files.includes(problem.file) ? file : oldFile;
  return [
    strong(checkText.severity[problem.severity]),
    ...(place ? [' ', strong(`${place}:`)] : []),
    ` ${said.message}. ${capitalized(said.fix)}. ${where} `,
    code(placeOf(problem)),
    ...(also.length > 0 ? [` ${checkText.elsewhere(also.length)}: `] : []),
    ...joined(
      also.slice(0, MOST_PLACES).map((other) => [code(placeOf(other))]),
      ', ',
    ),
    ...(also.length > MOST_PLACES ? [', …'] : []),
  ];
}

/** Above this number, problems are folded. */
const MOST = 20;

/** Errors first, then warnings; what the public may not read is counted. */
export function problemBlocks(summary: Summary): Array<Block> {
  const { problems, hidden, known } = summary;
  const sorted = problems.toSorted((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const counted = (['error', 'warning'] as const).flatMap((severity): Array<Line> => {
    const count = countOf(hidden?.problems ?? [], severity);
    return count > 0
      ? [
          [
            strong(checkText.severity[severity]),
            `: ${summaryText.hiddenProblems(count)} `,
            code(summaryText.checkCommand),
          ],
        ]
      : [];
  });
  const lines = groupRepeats(sorted).map((group) => problemLine(group, summary));
  const rest = lines.slice(MOST);
  return [
    ...list([...lines.slice(0, MOST), ...counted]),
    ...(rest.length > 0
      ? [
          {
            kind: 'folded',
            title: summaryText.moreProblems(rest.length),
            blocks: list(rest),
          } as const,
        ]
      : []),
    ...(known > 0 ? [line(summaryText.known(known))] : []),
  ];
}

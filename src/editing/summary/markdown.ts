import { formatDay } from '../../domain/dates.ts';
import { codeSpan, escapeMarkdown, markdownTable } from '../../domain/markdown-escape.ts';
import { checkWords } from '../../strings/check-words.ts';
import { summaryWords as words } from '../../strings/summary-words.ts';
import { fieldText } from '../check/report.ts';
import { reportText } from './figures.ts';
import type { AreaChange, FigureRow, ReportChange } from './progress.ts';
import type { Summary } from './summary.ts';

/**
 * The summary as Markdown, for a comment and for the job summary. Every word that comes from content
 * is escaped: a title must not be able to mention people, link, or look like the summary's own words.
 */

/** The first line: by it the one comment is found again and updated. */
export const SUMMARY_MARKER = '<!-- tom-tat-thay-doi -->';

/** GitHub takes 65,536 letters in a comment. */
const MAX_LENGTH = 60_000;
const MAX_ROWS = 60;

const text = escapeMarkdown;

/** As many as fit, and how many more there are. */
function some<T>(list: ReadonlyArray<T>, write: (item: T) => string): Array<string> {
  const rest = list.length - MAX_ROWS;
  return [...list.slice(0, MAX_ROWS).map(write), ...(rest > 0 ? [`- ${words.more(rest)}`] : [])];
}

/** "a → **b**", or only "a" when nothing changed. */
const arrow = (before: string, after: string) =>
  before === after ? before : `${before} → **${after}**`;

function figureCells({ target, before, after }: FigureRow): Array<string> {
  const was = text(before?.figure ?? words.none);
  const is = text(after ? (after.figure ?? words.none) : words.gone);
  const status = arrow(text(before?.status ?? words.none), text(after?.status ?? words.gone));
  return [text(target.shortTitle), was, was === is ? is : `**${is}**`, status];
}

function reportLine({ kind, report, target }: ReportChange): string {
  const { reports } = words;
  const facts = [
    `${codeSpan(report.id)} ${text(target.shortTitle)}: ${text(reportText(target, report))}`,
    text(reports.source(report.document, report.reporter)),
    ...(report.final ? [reports.final] : []),
    ...(report.supersedes
      ? [reports.correction(codeSpan(report.supersedes), text(report.reason ?? ''))]
      : []),
    ...(report.note ? [text(report.note)] : []),
  ];
  const mark = kind === 'added' ? reports.added : `**${reports[kind]}**`;
  return `- ${mark}: ${facts.join('; ')}`;
}

const areaPart = ({ area, sample, rows, reports }: AreaChange): Array<string> => [
  `#### ${text(area.name)}${sample ? ` (${words.sample})` : ''}`,
  '',
  markdownTable(words.head, rows.slice(0, MAX_ROWS).map(figureCells)),
  '',
  ...some(reports, reportLine),
  '',
];

const part = (title: string, lines: ReadonlyArray<string>): Array<string> =>
  lines.length > 0 ? [`### ${title}`, '', ...lines, ''] : [];

/** A list that opens on a click: long, and seldom read. */
const folded = (title: string, list: ReadonlyArray<string>): Array<string> =>
  list.length > 0
    ? [
        '<details>',
        `<summary>${title}</summary>`,
        '',
        ...some(list, (p) => `- ${codeSpan(p)}`),
        '',
        '</details>',
        '',
      ]
    : [];

function problemLines({ problems }: Summary): Array<string> {
  const sorted = problems.toSorted((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const shown = sorted.slice(0, 20).map((problem) => {
    const where = codeSpan(`${problem.file}:${problem.line}`);
    const what = text(`${fieldText(problem)}${problem.message}`, 600);
    return `- **${checkWords.severity[problem.severity]}** ${where} ${what}. ${text(problem.fix, 400)}`;
  });
  const rest = problems.length - shown.length;
  return rest > 0 ? [...shown, `- ${words.problemsMore(rest)}`] : shown;
}

function entryLines({ entries }: Summary): Array<string> {
  return some(entries, ({ collection, id, title, kind, fields, official }) => {
    const what = `${words.kinds[collection]} ${text(title)} (${codeSpan(id)})`;
    const which = fields.length > 0 ? `: ${text(fields.join(', '))}` : '';
    return `- ${words[kind]} ${what}${which}${official ? ` **${words.officialText}**` : ''}`;
  });
}

/** The whole summary. */
export function summaryMarkdown(summary: Summary): string {
  const { areas, province, deadlines, files, others, pages, unread } = summary;
  const errors = summary.problems.filter(({ severity }) => severity === 'error').length;
  const lines = [
    SUMMARY_MARKER,
    `## ${words.title}`,
    '',
    ...(files.length === 0
      ? [words.nothing, '']
      : [words.judgedOn(formatDay(summary.judgedOn)), '']),
    ...(errors > 0 ? [words.errors(errors), ''] : []),
    ...(others.length > 0 ? [words.others(others.length), ''] : []),
    ...part(words.problems, problemLines(summary)),
    ...part(words.figures, areas.flatMap(areaPart)),
    ...part(
      words.province,
      province.length > 0
        ? [
            markdownTable(
              words.provinceHead,
              province.slice(0, MAX_ROWS).map(({ target, before, after }) => {
                const [was, is] = [text(before ?? words.none), text(after ?? words.gone)];
                return [text(target.shortTitle), was, was === is ? words.unchanged : `**${is}**`];
              }),
            ),
          ]
        : [],
    ),
    ...part(
      words.deadlines,
      some(deadlines, ({ what, title, before, after }) => {
        const change = arrow(text(before ?? words.none), text(after ?? words.gone));
        return `- ${text(title)}, ${what}: ${change}`;
      }),
    ),
    ...part(words.entries, entryLines(summary)),
    ...part(
      words.unread,
      some(unread, (path) => `- ${codeSpan(path)}`),
    ),
    ...folded(words.pages(pages.length), pages),
    ...folded(words.files(files.length), files),
  ];
  return cut(lines.join('\n'));
}

/** Cut at the end of a line, so that no table or code span is left open. */
function cut(whole: string): string {
  if (whole.length <= MAX_LENGTH) return `${whole.trimEnd()}\n`;
  const end = whole.lastIndexOf('\n', MAX_LENGTH);
  const open =
    whole.slice(0, end).split('<details>').length > whole.slice(0, end).split('</details>').length;
  return `${whole.slice(0, end)}\n\n${open ? '</details>\n\n' : ''}${words.cut}\n`;
}

import { formatDay } from '../../domain/dates.ts';
import { codeSpan, escapeMarkdown, markdownTable } from '../../domain/markdown-escape.ts';
import { nameAtStart } from '../../model/entities.ts';
import { checkText } from '../../strings/check.ts';
import { summaryText } from '../../strings/summary.ts';
import type { AreaChange, FigureRow, ReportChange } from '../../views/changes/progress-changes.ts';
import { reportText } from '../../views/changes/status-text.ts';
import { countOf, fieldText } from '../check/report.ts';
import { MARKER, PUBLIC_MARKER } from '../github/untrusted.ts';
import type { Summary } from './summary.ts';

/**
 * The summary as Markdown, for a comment and for the job summary. All text from content is escaped: a title
 * must not be able to mention people, link, or imitate the summary's own words.
 */

/** GitHub allows 65,536 characters in a comment. */
const MAX_LENGTH = 60_000;
const MAX_ROWS = 60;

const text = escapeMarkdown;

/** The first entries of a list, and how many more there are. */
function some<T>(list: ReadonlyArray<T>, write: (item: T) => string): Array<string> {
  const rest = list.length - MAX_ROWS;
  return [
    ...list.slice(0, MAX_ROWS).map(write),
    ...(rest > 0 ? [`- ${summaryText.more(rest)}`] : []),
  ];
}

/** "a → **b**", or only "a" when nothing changed. */
const arrow = (before: string, after: string) =>
  before === after ? before : `${before} → **${after}**`;

function figureCells({ target, before, after }: FigureRow): Array<string> {
  const was = text(before?.figure ?? summaryText.none);
  const is = text(after ? (after.figure ?? summaryText.none) : summaryText.gone);
  const status = arrow(
    text(before?.status ?? summaryText.none),
    text(after?.status ?? summaryText.gone),
  );
  return [text(target.shortTitle), was, was === is ? is : `**${is}**`, status];
}

function reportLine({ kind, report, target }: ReportChange): string {
  const { reports } = summaryText;
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
  `#### ${text(area.name)}${sample ? ` (${summaryText.sample})` : ''}`,
  '',
  markdownTable(summaryText.head, rows.slice(0, MAX_ROWS).map(figureCells)),
  '',
  ...some(reports, reportLine),
  '',
];

const part = (title: string, lines: ReadonlyArray<string>): Array<string> =>
  lines.length > 0 ? [`### ${title}`, '', ...lines, ''] : [];

/** A collapsed list (<details>): long, and rarely read. */
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

/** The number of hidden problems of each severity. */
const hiddenProblemLines = ({ hidden }: Summary): Array<string> =>
  (['error', 'warning'] as const).flatMap((severity) => {
    const count = countOf(hidden?.problems ?? [], severity);
    return count > 0
      ? `- **${checkText.severity[severity]}**: ${summaryText.hiddenProblems(count)}`
      : [];
  });

function problemLines({ problems }: Summary): Array<string> {
  const sorted = problems.toSorted((a, b) =>
    a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0,
  );
  const shown = sorted.slice(0, 20).map((problem) => {
    const where = codeSpan(`${problem.file}:${problem.line}`);
    const what = text(`${fieldText(problem)}${problem.message}`, 600);
    return `- **${checkText.severity[problem.severity]}** ${where} ${what}. ${text(problem.fix, 400)}`;
  });
  const rest = problems.length - shown.length;
  return rest > 0 ? [...shown, `- ${summaryText.problemsMore(rest)}`] : shown;
}

function entryLines({ entries }: Summary): Array<string> {
  return some(entries, ({ collection, id, title, kind, fields, official }) => {
    const what = `${nameAtStart(collection)} ${text(title)} (${codeSpan(id)})`;
    const which = fields.length > 0 ? `: ${text(fields.join(', '))}` : '';
    return `- ${summaryText[kind]} ${what}${which}${official ? ` **${summaryText.officialText}**` : ''}`;
  });
}

/** The whole summary. */
export function summaryMarkdown(summary: Summary): string {
  const { areas, province, deadlines, files, others, pages, unread, hidden } = summary;
  const errors = countOf([...summary.problems, ...(hidden?.problems ?? [])], 'error');
  const hiddenChanges = hidden?.changes ?? 0;
  const lines = [
    MARKER,
    ...(hidden ? [PUBLIC_MARKER] : []),
    `## ${summaryText.title}`,
    '',
    ...(files.length === 0 && hiddenChanges === 0
      ? [summaryText.nothing, '']
      : [summaryText.judgedOn(formatDay(summary.judgedOn)), '']),
    ...(errors > 0 ? [summaryText.errors(errors), ''] : []),
    ...(others.length > 0 ? [summaryText.others(others.length), ''] : []),
    ...(hiddenChanges > 0 ? [summaryText.hidden(hiddenChanges), ''] : []),
    ...part(summaryText.problems, [...problemLines(summary), ...hiddenProblemLines(summary)]),
    ...part(summaryText.figures, areas.flatMap(areaPart)),
    ...part(
      summaryText.province,
      province.length > 0
        ? [
            markdownTable(
              summaryText.provinceHead,
              province.slice(0, MAX_ROWS).map(({ target, before, after }) => {
                const [was, is] = [
                  text(before ?? summaryText.none),
                  text(after ?? summaryText.gone),
                ];
                return [
                  text(target.shortTitle),
                  was,
                  was === is ? summaryText.unchanged : `**${is}**`,
                ];
              }),
            ),
          ]
        : [],
    ),
    ...part(
      summaryText.deadlines,
      some(deadlines, ({ what, title, before, after }) => {
        const change = arrow(text(before ?? summaryText.none), text(after ?? summaryText.gone));
        return `- ${text(title)}, ${what}: ${change}`;
      }),
    ),
    ...part(summaryText.entries, entryLines(summary)),
    ...part(
      summaryText.unread,
      some(unread, (path) => `- ${codeSpan(path)}`),
    ),
    ...folded(summaryText.pages(pages.length), pages),
    ...folded(summaryText.files(files.length), files),
  ];
  return cut(lines.join('\n'));
}

/** Truncates at the end of a line, so that no table or code span is left open. */
function cut(whole: string): string {
  if (whole.length <= MAX_LENGTH) return `${whole.trimEnd()}\n`;
  const end = whole.lastIndexOf('\n', MAX_LENGTH);
  const open =
    whole.slice(0, end).split('<details>').length > whole.slice(0, end).split('</details>').length;
  return `${whole.slice(0, end)}\n\n${open ? '</details>\n\n' : ''}${summaryText.cut}\n`;
}

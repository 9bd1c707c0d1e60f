import {
  codeSpan,
  escapeInTag,
  escapeMarkdown,
  markdownTable,
} from '../../domain/markdown-escape.ts';
import { summaryText } from '../../strings/summary.ts';
import { MARKER, PUBLIC_MARKER } from '../forge/untrusted.ts';
import type { Block, Line, Run, SummaryModel } from './blocks.ts';

/**
 * The summary as Markdown, for a comment on GitHub, GitLab or Forgejo: headings, lists, tables, code and <details>
 * are what the three have in common. All text is escaped: a title must not be able to mention people, link, or
 * imitate the summary's own words.
 */

/** GitHub allows 65,536 characters in a comment; GitLab and Forgejo allow more. */
export const COMMENT_LENGTH = 60_000;

/** How much of a summary is written: the longest lists first to go, then what is folded. */
interface Room {
  readonly folded: boolean;
  /** The longest list and table. */
  readonly rows: number;
}

const MOST = 1500;

/** White space around a run is kept: runs follow each other in one line. */
function runText(run: Run): string {
  if (typeof run === 'string') {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run) ?? [];
    const [gap, end] = [before && ' ', after && ' '];
    return middle === '' ? gap : `${gap}${escapeMarkdown(middle, MOST)}${end}`;
  }
  if ('code' in run) return codeSpan(run.code);
  const bold = escapeMarkdown(run.strong, MOST);
  return bold === '' ? '' : `**${bold}**`;
}

const lineText = (runs: Line): string => runs.map(runText).join('').trim();

/** The first entries of a list, and how many more there are. */
function some<T>(items: ReadonlyArray<T>, { rows }: Room): { shown: Array<T>; rest: number } {
  return { shown: items.slice(0, rows), rest: Math.max(0, items.length - rows) };
}

const more = (rest: number): Array<string> => (rest > 0 ? ['', summaryText.more(rest)] : []);

const leftOut = (text: string): string => `${text} ${codeSpan(summaryText.command)}.`;

function blockLines(block: Block, room: Room): Array<string> {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${lineText([block.text])}`, ''];
    case 'line':
      return [lineText(block.line), ''];
    case 'list': {
      const { shown, rest } = some(block.items, room);
      return [...shown.map((item) => `- ${lineText(item)}`), ...more(rest), ''];
    }
    case 'table': {
      const { shown, rest } = some(block.rows, room);
      const head = block.head.map((cell) => lineText([cell]));
      const rows = shown.map((row) => row.map((cell) => lineText(cell)));
      return [markdownTable(head, rows), ...more(rest), ''];
    }
    case 'folded': {
      const inside = room.folded
        ? block.blocks.flatMap((one) => blockLines(one, room))
        : [leftOut(summaryText.left), ''];
      return [
        '<details>',
        `<summary>${escapeInTag(block.title)}</summary>`,
        '',
        ...inside,
        '</details>',
        '',
      ];
    }
  }
}

const written = ({ isPublic, blocks }: SummaryModel, room: Room): string =>
  [
    MARKER,
    ...(isPublic ? [PUBLIC_MARKER] : []),
    ...blocks.flatMap((block) => blockLines(block, room)),
  ]
    .join('\n')
    .trimEnd();

/** From everything to the least that still says how much there is. */
const ROOMS: ReadonlyArray<Room> = [
  { folded: true, rows: Number.POSITIVE_INFINITY },
  ...[400, 200, 100].map((rows) => ({ folded: true, rows })),
  ...[400, 200, 100, 60, 30, 10].map((rows) => ({ folded: false, rows })),
];

/**
 * The summary as Markdown. What does not fit is left out by whole rows, and their number is said.
 *
 * @param limit the most characters; by default there is no limit
 */
export function markdownOf(model: SummaryModel, limit = Number.POSITIVE_INFINITY): string {
  for (const room of ROOMS) {
    const text = written(model, room);
    if (text.length < limit) return `${text}\n`;
  }
  // Hundreds of units, each with its own blocks: the end of a line, so that no table or code is left open.
  const last = written(model, { folded: false, rows: 10 });
  const end = last.lastIndexOf('\n', limit - 300);
  const kept = last.slice(0, end);
  const open = kept.split('<details>').length > kept.split('</details>').length;
  return `${kept}\n\n${open ? '</details>\n\n' : ''}${leftOut(summaryText.cut)}\n`;
}

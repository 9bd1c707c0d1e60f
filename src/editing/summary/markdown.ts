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

/** How much of a summary is written. */
interface Room {
  /** The folded parts that are written; all when it is null. */
  readonly open: ReadonlySet<Block> | null;
  /** The longest list and table. */
  readonly rows: number;
}

const MOST = 1500;

/** Text that does not begin a line needs no escape against lists: "1.000" stays readable. */
const inLine = (text: string): string =>
  escapeMarkdown(text, MOST).replace(/^(\d*)\\([-+=.)])/, '$1$2');

/** White space around a run is kept: runs follow each other in one line. */
function runText(run: Run, beginsLine: boolean): string {
  if (typeof run === 'string') {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run) ?? [];
    const [gap, end] = [before && ' ', after && ' '];
    const text = beginsLine ? escapeMarkdown(middle, MOST) : inLine(middle);
    return middle === '' ? gap : `${gap}${text}${end}`;
  }
  if ('code' in run) return codeSpan(run.code);
  const bold = inLine(run.strong);
  return bold === '' ? '' : `**${bold}**`;
}

const lineText = (runs: Line): string =>
  runs.reduce<string>((text, run) => text + runText(run, text.trim() === ''), '').trim();

/** A cell never begins a line. */
const cellText = (runs: Line): string =>
  runs
    .map((run) => runText(run, false))
    .join('')
    .trim();

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
      const head = block.head.map((cell) => cellText([cell]));
      const rows = shown.map((row) => row.map(cellText));
      return [markdownTable(head, rows), ...more(rest), ''];
    }
    case 'folded': {
      const inside =
        (room.open?.has(block) ?? true)
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

const ALL_ROWS: Room = { open: null, rows: Number.POSITIVE_INFINITY };

/** From all rows to the fewest that still say how many there are. */
const FEWER_ROWS = [Number.POSITIVE_INFINITY, 400, 200, 100, 60, 30, 10];

/** The folded parts that fit, in reading order. */
function openOnes(model: SummaryModel, room: Room, length: number): ReadonlySet<Block> {
  const lengthOf = (block: Block, open: boolean) =>
    blockLines(block, { ...room, open: new Set(open ? [block] : []) }).join('\n').length;
  let left = length;
  const open = new Set<Block>();
  for (const block of model.blocks) {
    if (block.kind !== 'folded') continue;
    const more = lengthOf(block, true) - lengthOf(block, false);
    if (more > left) continue;
    left -= more;
    open.add(block);
  }
  return open;
}

/**
 * The summary as Markdown. What does not fit is left out by whole rows or parts, and how much is said.
 *
 * @param limit the most characters; by default there is no limit
 */
export function markdownOf(model: SummaryModel, limit = Number.POSITIVE_INFINITY): string {
  const whole = written(model, ALL_ROWS);
  if (whole.length < limit) return `${whole}\n`;
  for (const rows of FEWER_ROWS) {
    const room: Room = { open: new Set(), rows };
    const left = limit - written(model, room).length - 1;
    if (left >= 0) return `${written(model, { ...room, open: openOnes(model, room, left) })}\n`;
  }
  // Hundreds of units, each with its own blocks: the end of a line, so that no table or code is left open.
  const least = written(model, { open: new Set(), rows: 10 });
  const kept = least.slice(0, least.lastIndexOf('\n', limit - 300));
  const isOpen = kept.split('<details>').length > kept.split('</details>').length;
  return `${kept}\n\n${isOpen ? '</details>\n\n' : ''}${leftOut(summaryText.cut)}\n`;
}

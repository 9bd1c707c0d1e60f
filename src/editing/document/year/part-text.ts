import { type OfficialBlock, plainBlocks } from '../../../domain/official-blocks.ts';
import { writeBlocks } from '../../../domain/official-markdown.ts';
import type { DraftPart } from '../draft/draft.ts';

/** The printed words of a part as lines, and whether the first of them is its heading. */
interface PartLines {
  readonly heading: string | null;
  readonly lines: ReadonlyArray<string>;
}

/** "Phần thứ nhất", "Phụ lục 1" stand on a line of their own, and before a table any label does. */
const standsAlone = ({ kind }: DraftPart, next: string): boolean =>
  kind === 'part' || kind === 'annex' || next.includes('\t');

/** Tabs at the ends of a line are empty cells of a table. */
const linesOf = (text: string | null): Array<string> =>
  (text ?? '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replace(/^[^\S\t]+|[^\S\t]+$/gu, ''))
    .filter((line) => line.trim() !== '');

function partLines(part: DraftPart): PartLines {
  const { label, title } = part;
  const titles = linesOf(title);
  const text = linesOf(part.text);
  const all = [...titles, ...text];
  const [first = ''] = all;
  const own =
    label === null || first === '' || standsAlone(part, first)
      ? [...linesOf(label), ...all]
      : [`${label} ${first}`, ...all.slice(1)];
  const [head, ...rest] = own;
  return titles.length > 0 && head !== undefined && !head.includes('\t')
    ? { heading: head, lines: rest }
    : { heading: null, lines: own };
}

/** The deepest heading of Markdown. */
const DEEPEST = 6;

/** The body of a part: Markdown that shows its words as they are printed. */
export function partBody(part: DraftPart): string {
  const { heading, lines } = partLines(part);
  const level = Math.min(DEEPEST, Math.max(1, part.level) + 1);
  const head: Array<OfficialBlock> = heading ? [{ kind: 'heading', level, text: heading }] : [];
  return writeBlocks([...head, ...plainBlocks(lines.join('\n'))]);
}

/** The same words as plain text: a line for each paragraph, tabs between cells. */
export function partSource(part: DraftPart): string {
  const { heading, lines } = partLines(part);
  return [...(heading === null ? [] : [heading]), ...lines].join('\n');
}

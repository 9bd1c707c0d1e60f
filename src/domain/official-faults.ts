import type { Token } from 'markdown-it';
import {
  blockText,
  createMarkdown,
  type PlacedBlock,
  renderedBlocks,
  typedBlocks,
} from './official-blocks.ts';
import { writeBlocks } from './official-markdown.ts';

/** What Markdown does to a line of official text. */
export type OfficialFaultKind =
  /** Joined to the paragraph above, because no empty line is between them. */
  | 'joined'
  /** The sign that begins it becomes the bullet of a list. */
  | 'sign'
  /** The number that begins it becomes that of a list, which counts by itself. */
  | 'number'
  /** Indented by four spaces or fenced: shown as code. */
  | 'code'
  /** `>` begins it: shown as a quotation, without the sign. */
  | 'quotation'
  /** Hyphens below a line make it a heading. */
  | 'underline'
  /** Shown as a line across the page. */
  | 'rule'
  /** `#` begins it, and it is not the first line: shown as a heading, without the sign. */
  | 'hash'
  /** Cells separated by tabs, or a row that is no row of its table. */
  | 'table'
  /** Not shown at all. */
  | 'lost'
  /** Signs within the line are not shown: stars, brackets, backslashes. */
  | 'inline';

export interface OfficialFault {
  readonly kind: OfficialFaultKind;
  /** Line of the body, from 0. */
  readonly line: number;
  /** What was typed. */
  readonly typed: string;
  /** The Markdown that shows it. */
  readonly write: string;
}

const markdown = createMarkdown();

/** What Markdown takes each line of a body for. */
function contexts(body: string): Array<Set<string>> {
  const lines = body.split('\n').map(() => new Set<string>());
  const mark = ({ map }: Token, name: string, from = 0) => {
    const [start = 0, end = 0] = map ?? [];
    for (let at = start + from; at < end; at += 1) lines[at]?.add(name);
  };
  for (const token of markdown.parse(body.normalize('NFC'), {})) {
    if (token.map === null) continue;
    mark(token, 'any');
    mark(token, token.type);
    if (token.type === 'paragraph_open') mark(token, 'joined', 1);
    if (token.type === 'heading_open' && !token.markup.startsWith('#')) {
      mark(token, 'joined', 1);
      lines[token.map[1] - 1]?.add('underline');
    }
  }
  return lines;
}

function kindOf(typed: PlacedBlock, taken: ReadonlySet<string>): OfficialFaultKind {
  if (typed.kind === 'table') return 'table';
  if (taken.has('underline')) return 'underline';
  if (taken.has('bullet_list_open')) return 'sign';
  if (taken.has('ordered_list_open')) return 'number';
  if (taken.has('code_block') || taken.has('fence')) return 'code';
  if (taken.has('blockquote_open')) return 'quotation';
  if (taken.has('hr')) return 'rule';
  if (taken.has('table_open')) return 'table';
  if (taken.has('joined')) return 'joined';
  if (taken.has('heading_open') && typed.kind !== 'heading') return 'hash';
  return taken.has('any') ? 'inline' : 'lost';
}

/**
 * Every place where Markdown would show another text than the one that was typed: a paragraph joined to the
 * one above, the sign or the number of a list replaced, a heading made by a row of hyphens, and so on. Empty
 * exactly when the rendered text is the typed one.
 *
 * @param body the Markdown of a part, with any line endings
 */
export function officialFaults(body: string): Array<OfficialFault> {
  const text = body.replace(/\r\n?/g, '\n');
  const [typed, rendered] = [typedBlocks(text), renderedBlocks(text)];
  const shown = new Map(rendered.map((block) => [block.line, block]));
  const taken = contexts(text);
  const faults = typed.flatMap((block): Array<OfficialFault> => {
    const around = taken[block.line] ?? new Set();
    const isChanged = REPLACED.some((name) => around.has(name));
    if (!isChanged && isShown(block, shown.get(block.line))) return [];
    const kind = kindOf(block, around);
    return [{ kind, line: block.line, typed: blockText(block), write: writeBlocks([block]) }];
  });
  const [first] = typed;
  if (faults.length > 0 || !first || isSame(typed, rendered)) return faults;
  return [{ kind: 'lost', line: 0, typed: blockText(first), write: writeBlocks([first]) }];
}

/** Blocks that are shown with other signs, or in another type, although their words stay. */
const REPLACED = [
  'bullet_list_open',
  'ordered_list_open',
  'blockquote_open',
  'code_block',
  'fence',
];

/** True when a block is shown as typed. What follows it in the same paragraph or table has its own fault. */
function isShown(typed: PlacedBlock, shown: PlacedBlock | undefined): boolean {
  if (shown === undefined) return false;
  const [was, is] = [blockText(typed).split('\n'), blockText(shown).split('\n')];
  const isBegun = was.every((line, at) => line === is[at]);
  // A row of hyphens below a paragraph makes it a heading: that row is the fault.
  const isKind = typed.kind === shown.kind || (typed.kind === 'paragraph' && shown.end > typed.end);
  return isBegun && isKind;
}

const isSame = (a: ReadonlyArray<PlacedBlock>, b: ReadonlyArray<PlacedBlock>): boolean =>
  a.length === b.length &&
  a.every((block, at) => {
    const other = b[at];
    return (
      other !== undefined && other.kind === block.kind && blockText(other) === blockText(block)
    );
  });

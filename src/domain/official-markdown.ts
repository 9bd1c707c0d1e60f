import { evenRows, type OfficialBlock, plainBlocks, typedBlocks } from './official-blocks.ts';

/** Writes official text as Markdown that shows exactly that text, with as few backslashes as that takes. */

/** Escapes what Markdown reads as a sign of its own within a line. */
const inLine = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/_/g, (sign, at: number, whole: string) =>
      /[\p{L}\p{N}]/u.test(whole[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(whole[at + 1] ?? '')
        ? sign
        : `\\${sign}`,
    )
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/\](?=\()/g, '\\]')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
    .replace(/<(?=[a-z/!?])/gi, '\\<');

/** Escapes what would make a line something else than a paragraph. */
const atStart = (line: string): string =>
  line
    .replace(/^(?=#{1,6}(?:\s|$))/, '\\')
    .replace(/^(?=[-+](?:\s|$))/, '\\')
    .replace(/^(?=(?:-\s*){3,}$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?=>|~{3})/, '\\')
    .replace(/^\[(?=[^\]]*\\?\]:)/, '\\[');

const paragraph = (text: string): string => atStart(inLine(text));

const cell = (text: string): string => inLine(text).replaceAll('|', '\\|');

function table(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const [head = [], ...rest] = evenRows(rows);
  const line = (cells: ReadonlyArray<string>) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(cell)),
    line(head.map(() => '---')),
    ...rest.map((r) => line(r.map(cell))),
  ].join('\n');
}

const written = (block: OfficialBlock): string => {
  if (block.kind === 'table') return table(block.rows);
  if (block.kind === 'paragraph') return paragraph(block.text);
  return `${'#'.repeat(block.level)} ${inLine(block.text).replace(/#+$/, '\\$&')}`;
};

/** Blocks as Markdown, separated by empty lines. */
export const writeBlocks = (blocks: ReadonlyArray<OfficialBlock>): string =>
  blocks.map(written).join('\n\n');

/**
 * Plain text, as copied from a document or stored as its source, as the Markdown that shows it as it
 * stands on paper: each line a paragraph, signs of lists, numbers and other signs as typed, lines with tabs
 * as a table.
 */
export const officialMarkdown = (text: string): string => writeBlocks(plainBlocks(text));

/** A body rewritten so that Markdown shows what its editor typed. Text, headings and tables stay. */
export const mendedBody = (body: string): string => writeBlocks(typedBlocks(body));

import MarkdownIt, { type Token } from 'markdown-it';
import { isSafeAddress } from './safe-address.ts';

/**
 * The official text of a part as a list of blocks, read in two ways: as it is typed, where every line is a
 * paragraph and every sign stands for itself, and as Markdown renders it. Where they differ, Markdown
 * changes the text.
 */
export type OfficialBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: ReadonlyArray<ReadonlyArray<string>> };

/** A block with the line of the body where it begins, from 0, and the line after it. */
export type PlacedBlock = OfficialBlock & { readonly line: number; readonly end: number };

/** The one Markdown dialect of the site: no HTML, no guessed links, no changed quotation marks. */
export function createMarkdown() {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = isSafeAddress;
  return markdown;
}

const markdown = createMarkdown();

/** Text in one Unicode form and with plain spaces, without the space around it. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\t\u00A0]/g, ' ')
    .trim();

const linesOf = (text: string): Array<string> => text.normalize('NFC').split(/\r\n|[\n\r]/);

/** A backslash before a sign only keeps it from being Markdown. */
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** The label or sign that Word separates from its paragraph by a tab: "1.", "a)", "-". */
const LABEL_TAB = /^(\s*(?:[-+*•–—·]|\(?[\p{L}\d]{1,4}(?:\.\d{1,3})*[.)/]))\t+/u;

const hasPipe = (line: string) => /(?:^|[^\\])\|/.test(line);

/** The cells of a table row in Markdown, as typed between its bars. */
function barCells(line: string): Array<string> {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => tidy(unescaped(cell)));
}

/** True for a line of a table as it is copied from Word: cells separated by tabs. */
const hasCells = (line: string): boolean => line.replace(LABEL_TAB, '$1 ').trim().includes('\t');

/** The block of tab-separated lines that begins at a line, or null: one line alone is a paragraph. */
function tabTable(lines: ReadonlyArray<string>, at: number): PlacedBlock | null {
  let end = at;
  while (end < lines.length && hasCells(lines[end] ?? '')) {
    end += 1;
    // A row whose only cell is merged has its tabs at the end.
    while (end < lines.length && /\S.*\t|\t.*\S/.test(lines[end] ?? '')) end += 1;
  }
  if (end - at < 2) return null;
  const rows = lines.slice(at, end).map((line) => line.split('\t').map((c) => tidy(c)));
  return { kind: 'table', rows, line: at, end };
}

/**
 * Plain text, as copied from a document, in blocks: every line that is not empty is a paragraph, lines with
 * tabs are the rows of a table.
 */
export function plainBlocks(text: string): Array<PlacedBlock> {
  return blocks(linesOf(text.replace(/[\v\f\u0085\u2028\u2029]/g, '\n')), { escapes: false });
}

/** The body of a part as its editor typed it, whatever Markdown makes of it. */
export function typedBlocks(body: string): Array<PlacedBlock> {
  return blocks(linesOf(body), { escapes: true });
}

function blocks(
  lines: ReadonlyArray<string>,
  { escapes }: { readonly escapes: boolean },
): Array<PlacedBlock> {
  const found: Array<PlacedBlock> = [];
  const read = (text: string) => tidy(escapes ? unescaped(text) : text);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const heading = escapes && found.length === 0 ? HEADING.exec(line) : null;
    const next = lines[at + 1] ?? '';
    const table =
      (escapes && hasPipe(line) && hasPipe(next) && DELIMITER.test(next) && barTable(lines, at)) ||
      tabTable(lines, at);
    if (table) found.push(table);
    else if (heading) {
      const [, marks = '', text = ''] = heading;
      found.push({
        kind: 'heading',
        level: marks.length,
        text: read(text),
        line: at,
        end: at + 1,
      });
    } else if (tidy(line) !== '') {
      // A backslash at the end of a line asks Markdown for a line break.
      const breaks = escapes && tidy(next) !== '';
      const text = read(breaks ? line.replace(/(?<!\\)\\$/, '') : line);
      if (text !== '') found.push({ kind: 'paragraph', text, line: at, end: at + 1 });
    }
    at = table ? table.end : at + 1;
  }
  return found;
}

function barTable(lines: ReadonlyArray<string>, at: number): PlacedBlock {
  let end = at + 2;
  while (end < lines.length && hasPipe(lines[end] ?? '')) end += 1;
  const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)].map(barCells);
  return { kind: 'table', rows, line: at, end };
}

/** The text of a line of Markdown as readers see it. */
const inlineText = (token: Token | undefined): string =>
  tidy(
    (token?.children ?? [])
      .map(({ type, content }) => (/^(?:soft|hard)break$/.test(type) ? '\n' : content))
      .join(''),
  );

/** The body of a part as it is rendered. The signs of lists, which are no text in Markdown, are left out. */
export function renderedBlocks(body: string): Array<PlacedBlock> {
  const tokens = markdown.parse(body.normalize('NFC'), {});
  const found: Array<PlacedBlock> = [];
  let rows: Array<Array<string>> = [];
  for (const [at, token] of tokens.entries()) {
    const [line = 0, end = 0] = token.map ?? [];
    const text = inlineText(tokens[at + 1]);
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(text);
    if (token.type === 'table_open') rows = [];
    if (token.type === 'table_close') {
      const open = tokens.slice(0, at).findLast((one) => one.type === 'table_open');
      found.push({ kind: 'table', rows, line: open?.map?.[0] ?? 0, end: open?.map?.[1] ?? 0 });
    }
    if (token.type === 'paragraph_open') found.push({ kind: 'paragraph', text, line, end });
    if (token.type === 'heading_open') {
      found.push({ kind: 'heading', level: Number(token.tag.slice(1)), text, line, end });
    }
    if (token.type === 'code_block' || token.type === 'fence') {
      found.push({ kind: 'paragraph', text: tidy(token.content), line, end });
    }
  }
  return found;
}

/** Rows padded to one width, and without the empty cells that all of them end with. */
export function evenRows(rows: ReadonlyArray<ReadonlyArray<string>>): Array<Array<string>> {
  const filled = rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1);
  const width = Math.max(1, ...filled);
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** The text of a block, for comparison: a table's rows line by line, its cells separated by tabs. */
export const blockText = (block: OfficialBlock): string =>
  block.kind === 'table'
    ? evenRows(block.rows)
        .map((row) => row.join('\t'))
        .join('\n')
    : block.text;

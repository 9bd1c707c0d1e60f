import { type CheerioAPI, load } from 'cheerio';
import { type Cell, type SheetRow, textCell } from '../sheet/cells.ts';
import { allElements, type Element, isTooDeep } from '../sheet/elements.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../sheet/limits.ts';

/** A table in the text of a message. */
export interface MailTable {
  readonly rows: ReadonlyArray<SheetRow>;
  /** True in the part that a mail program quotes from an older message, or forwards. */
  readonly quoted: boolean;
}

/** Where the mail programs in use begin the quoted message. */
const QUOTE = [
  'blockquote',
  '.gmail_quote',
  '.gmail_extra',
  '.yahoo_quoted',
  '.moz-cite-prefix',
  '.moz-forward-container',
  '#divRplyFwdMsg',
  '#appendonsend',
  '#mail-editor-reference-message-container',
  '.zmail_extra',
].join(', ');

/** Word and Outlook mark the quoted message only by a line above its header. */
const OUTLOOK_LINE = /border(?:-top)?:\s*(?:none;\s*border-top:\s*)?solid\s+#(?:E1E1E1|B5C4DF)/i;

const HIDDEN = 'script, style, template, head, noscript, [hidden]';
const isHiddenByStyle = (style: string): boolean =>
  /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);

/** Text as shown: blocks and line breaks end a word, tables within are tables of their own. */
function shownText(node: Element): string {
  return node.children
    .map((one): string => {
      if (one.type === 'text') return one.data;
      if (one.type !== 'tag' || one.name === 'table') return '';
      if (one.name === 'br') return ' ';
      const text = shownText(one);
      return /^(?:p|div|li|h\d|tr|td|th)$/.test(one.name) ? ` ${text} ` : text;
    })
    .join('');
}

const spanOf = (text: string | undefined, most: number): number =>
  Math.min(Math.max(Number.parseInt(text ?? '1', 10) || 1, 1), most);

/** The rows of a table; a cell over several rows counts in each of them, as it looks on screen. */
function rowsOf($: CheerioAPI, table: Element): Array<SheetRow> {
  const own = $(table)
    .find('tr')
    .toArray()
    .filter((row) => $(row).closest('table').get(0) === table)
    .slice(0, MAX_ROWS + 1);
  /** By column: the cell from above, and for how many rows it still lasts. */
  const lasting = new Map<number, { cell: Cell | null; rows: number }>();
  return own.flatMap((row, index): Array<SheetRow> => {
    const cells: Array<Cell | null> = [];
    let filled = false;
    const takeAbove = () => {
      for (
        let above = lasting.get(cells.length);
        above && above.rows > 0 && cells.length < MAX_COLUMNS;
        above = lasting.get(cells.length)
      ) {
        above.rows -= 1;
        cells.push(above.cell && { ...above.cell, merged: true });
      }
    };
    for (const cell of $(row).children('td, th').toArray()) {
      takeAbove();
      if (cells.length > MAX_COLUMNS) break;
      const text = textCell(shownText(cell));
      filled ||= text !== null;
      const down = spanOf(cell.attribs.rowspan, MAX_ROWS) - 1;
      const across = spanOf(cell.attribs.colspan, MAX_COLUMNS);
      for (let column = 0; column < across; column += 1) {
        const shown = column === 0 ? text : null;
        lasting.set(cells.length, { cell: shown, rows: down });
        cells.push(shown);
      }
    }
    takeAbove();
    return filled ? [{ number: index + 1, cells }] : [];
  });
}

/**
 * Every table in the HTML text of a message, in order.
 *
 * @throws Error for elements nested deeper than any mail program writes
 */
export function htmlTables(html: string): Array<MailTable> {
  if (isTooDeep(html)) throw new Error('nested too deep');
  const $ = load(html);
  $(HIDDEN).remove();
  $('[style]')
    .filter((_, node) => isHiddenByStyle($(node).attr('style') ?? ''))
    .remove();
  const quotes = new Set(
    $(QUOTE)
      .add($('[style]').filter((_, node) => OUTLOOK_LINE.test($(node).attr('style') ?? '')))
      .toArray(),
  );
  let quoted = false;
  return allElements($).flatMap((node): Array<MailTable> => {
    quoted ||= quotes.has(node);
    if (node.name !== 'table') return [];
    const rows = rowsOf($, node);
    return rows.length === 0 ? [] : [{ rows, quoted }];
  });
}

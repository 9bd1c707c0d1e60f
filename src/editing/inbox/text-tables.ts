import { readTextTable } from '../sheet/text-table.ts';
import type { MailTable } from './html-tables.ts';

/** The line with which mail programs begin the quoted or forwarded message in plain text. */
const QUOTE_LINE =
  /^\s*(?:-{3,}.*(?:original message|forwarded message|thư (?:gốc|được chuyển tiếp|chuyển tiếp))|>)/iu;

const isTableLine = (line: string): boolean => line.split('\t').length > 2;

/** The tables in plain text: adjacent lines with tabs, as a spreadsheet program copies them. */
export function plainTables(text: string): Array<MailTable> {
  const tables: Array<MailTable> = [];
  let lines: Array<string> = [];
  let quoted = false;
  let begun = false;
  const end = () => {
    const read = lines.length > 1 ? readTextTable(lines.join('\n')) : null;
    if (read && 'sheets' in read) {
      tables.push(...read.sheets.map(({ rows }) => ({ rows, quoted: begun })));
    }
    lines = [];
  };
  for (const line of text.split(/\r?\n/)) {
    quoted ||= QUOTE_LINE.test(line);
    const bare = line.replace(/^(?:>\s?)+/, '');
    if (!isTableLine(bare)) {
      end();
      continue;
    }
    if (lines.length === 0) begun = quoted;
    lines.push(bare);
  }
  end();
  return tables;
}

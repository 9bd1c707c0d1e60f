import { readTextTable, type Tables } from './text-table.ts';

/**
 * The table in an answer of an issue form: the form's own Markdown table filled in, a paste from a spreadsheet
 * (which GitHub turns into a Markdown table), or lines with tabs, with or without a fence around them.
 */
const FENCE = /^\s*(?:```|~~~)/;
/** The line below the headings: "--- | :--: | ---". */
const RULE = /^[\s|:-]*-[\s|:-]*$/;

/** The cells of a line of a Markdown table; "\|" is a bar within a cell. */
const cellsOf = (line: string): Array<string> =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replace(/<br ?\/?>/gi, ' ')
        .replace(/\\([\\|`*_{}[\]()#+.!<>~-])/g, '$1')
        .trim(),
    );

/** A cell as one of a table with tabs. */
const quoted = (cell: string) =>
  cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell.replaceAll('\t', ' ');

/** Reads the answer as a table; null when it holds no line of one. */
export function readIssueTable(answer: string): Tables | null {
  const lines = answer.split('\n').filter((line) => !FENCE.test(line));
  if (lines.every((line) => line.trim() === '')) return null;
  const barred = lines.some((line) => RULE.test(line) && line.includes('|'));
  if (!barred) return readTextTable(lines.join('\n'));
  const rows = lines.filter((line) => line.trim() !== '' && !RULE.test(line));
  return readTextTable(rows.map((line) => cellsOf(line).map(quoted).join('\t')).join('\n'));
}

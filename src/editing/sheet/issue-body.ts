import { issueWords } from '../../strings/issue-words.ts';
import { sheetWords } from '../../strings/sheet-words.ts';
import type { IssueColumn } from './issue-fields.ts';
import { MAX_ISSUE_LENGTH } from './limits.ts';
import { oneRow } from './one-row.ts';
import { refused, type Tables } from './text-table.ts';

/** What GitHub writes for a question that was left open. */
const NO_RESPONSE = '_No response_';

const columns = Object.keys(issueWords).filter(
  (name): name is IssueColumn => typeof issueWords[name as keyof typeof issueWords] === 'object',
);
const labelOf = (name: IssueColumn) => issueWords[name].label;
const byLabel = new Map(columns.map((name) => [labelOf(name), name]));

/**
 * Reads the body of an issue that was made with a form of issue-fields.ts: "### <label>", then the
 * answer. The text is untrusted: it is only ever looked at as cells of a table with one row.
 */
export function readIssueBody(body: string): Tables {
  const words = sheetWords.issue;
  if (body.length > MAX_ISSUE_LENGTH) return refused(words.tooLarge);
  const answers = new Map<IssueColumn, Array<string>>();
  const notes: Array<string> = [];
  let lines: Array<string> | null = null;
  for (const line of body.normalize('NFC').split(/\r\n?|\n/)) {
    const heading = /^### (.+)$/.exec(line)?.[1]?.trim();
    const column = heading === undefined ? undefined : byLabel.get(heading);
    if (column) {
      if (answers.has(column)) return refused(words.twice(labelOf(column)));
      lines = [];
      answers.set(column, lines);
    } else if (heading !== undefined) {
      // A question of another kind, or a heading that somebody wrote.
      lines = null;
      notes.push(words.other(heading.slice(0, 60)));
    } else lines?.push(line);
  }
  if (answers.size < 3) return refused(words.none);
  const texts = new Map(
    [...answers].map(([name, answer]) => {
      const text = answer.join(' ').trim();
      return [name, text === NO_RESPONSE ? '' : text] as const;
    }),
  );
  return { sheets: [oneRow(texts)], notes };
}

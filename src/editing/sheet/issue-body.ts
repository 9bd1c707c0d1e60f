import { issueFormText } from '../../strings/issue-form.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { IssueColumn } from './issue-fields.ts';
import { MAX_ISSUE_LENGTH } from './limits.ts';
import { oneRow } from './one-row.ts';
import { refused, type Tables } from './text-table.ts';

/** GitHub's text for an unanswered question. */
const NO_RESPONSE = '_No response_';

const columns = Object.keys(issueFormText).filter(
  (name): name is IssueColumn =>
    typeof issueFormText[name as keyof typeof issueFormText] === 'object',
);
const labelOf = (name: IssueColumn) => issueFormText[name].label;
const byLabel = new Map(columns.map((name) => [labelOf(name), name]));

/**
 * Parses the body of an issue that was created with a form of issue-fields.ts: "### <label>", then the
 * answer. The text is untrusted: it is only ever treated as the cells of a table with one row.
 */
export function readIssueBody(body: string): Tables {
  if (body.length > MAX_ISSUE_LENGTH) return refused(sheetText.issue.tooLarge);
  const answers = new Map<IssueColumn, Array<string>>();
  const notes: Array<string> = [];
  let lines: Array<string> | null = null;
  for (const line of body.normalize('NFC').split(/\r\n?|\n/)) {
    const heading = /^### (.+)$/.exec(line)?.[1]?.trim();
    const column = heading === undefined ? undefined : byLabel.get(heading);
    if (column) {
      if (answers.has(column)) return refused(sheetText.issue.twice(labelOf(column)));
      lines = [];
      answers.set(column, lines);
    } else if (heading !== undefined) {
      // An unknown question, or a heading inside an answer.
      lines = null;
      notes.push(sheetText.issue.other(heading.slice(0, 60)));
    } else lines?.push(line);
  }
  if (answers.size < 3) return refused(sheetText.issue.none);
  const texts = new Map(
    [...answers].map(([name, answer]) => {
      const text = answer.join(' ').trim();
      return [name, text === NO_RESPONSE ? '' : text] as const;
    }),
  );
  return { sheets: [oneRow(texts)], notes };
}

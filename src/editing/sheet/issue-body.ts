import { issueFormText } from '../../strings/issue-form.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { IssueQuestion } from './issue-fields.ts';
import { MAX_ISSUE_LENGTH } from './limits.ts';
import { type SheetProblem, sheetProblem } from './sheet-problem.ts';

/** What forges write for a question that nobody answered; "None" for a list that nobody touched. */
const NO_ANSWER: ReadonlySet<string> = new Set(['_No response_', 'None', issueFormText.choose]);

const questions = (Object.keys(issueFormText) as Array<keyof typeof issueFormText>).filter(
  (name): name is IssueQuestion => {
    const text = issueFormText[name];
    return typeof text === 'object' && 'label' in text;
  },
);
const labelOf = (name: IssueQuestion) => issueFormText[name].label;
const byLabel = new Map(questions.map((name) => [labelOf(name), name]));

/** The answers of an issue by question; without those that are open. */
export type IssueAnswers = ReadonlyMap<IssueQuestion, string>;

export type IssueBody =
  | {
      readonly answers: IssueAnswers;
      /** Lists in which nothing was chosen. */
      readonly notChosen: ReadonlySet<IssueQuestion>;
      readonly notes: ReadonlyArray<string>;
    }
  | { readonly problems: ReadonlyArray<SheetProblem> };

const refused = (text: Parameters<typeof sheetProblem>[0]): IssueBody => ({
  problems: [sheetProblem(text)],
});

/**
 * Parses the body of an issue that was made with a form or a template of issue-fields.ts: "### <label>", then
 * the answer. The text is untrusted: answers are only ever treated as cells of a table.
 */
export function readIssueBody(body: string): IssueBody {
  if (body.length > MAX_ISSUE_LENGTH) return refused(sheetText.issue.tooLarge);
  const answers = new Map<IssueQuestion, Array<string>>();
  const notes: Array<string> = [];
  let lines: Array<string> | null = null;
  // Templates explain each question in a comment, which forges do not show.
  const text = body.normalize('NFC').replace(/<!--[\s\S]*?-->/g, '');
  for (const line of text.split(/\r\n?|\n/)) {
    const heading = /^### (.+)$/.exec(line)?.[1]?.trim();
    const question = heading === undefined ? undefined : byLabel.get(heading);
    if (question) {
      if (answers.has(question)) return refused(sheetText.issue.twice(labelOf(question)));
      lines = [];
      answers.set(question, lines);
    } else if (heading !== undefined) {
      // An unknown question, or a heading inside an answer.
      lines = null;
      notes.push(sheetText.issue.other(heading.slice(0, 60)));
    } else lines?.push(line);
  }
  if (answers.size < 3) return refused(sheetText.issue.none);
  const notChosen = new Set<IssueQuestion>();
  const texts = [...answers].flatMap(([name, answer]) => {
    // Only a table has lines of its own.
    const said = answer.join(name === 'table' ? '\n' : ' ').trim();
    if (said === issueFormText.choose) notChosen.add(name);
    return said === '' || NO_ANSWER.has(said) ? [] : [[name, said] as const];
  });
  return { answers: new Map(texts), notChosen, notes };
}

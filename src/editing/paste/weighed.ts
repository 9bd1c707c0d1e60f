import { pasteText } from '../../strings/paste.ts';
import { sheetText } from '../../strings/sheet.ts';
import { problemText, type SheetProblem } from '../sheet/sheet-problem.ts';

export type Severity = SheetProblem['severity'];

/** A message, and whether it stands in the way of handing in or only asks for a second look. */
export interface Weighed {
  readonly severity: Severity;
  readonly text: string;
}

const FIX = `. ${sheetText.fix}: `;

/** What a warning advises is no correction: the figure may be right. */
function asAdvice(text: string): string {
  const at = text.lastIndexOf(FIX);
  if (at < 0) return text;
  const advice = text.slice(at + FIX.length);
  return `${text.slice(0, at)}. ${advice.charAt(0).toLocaleUpperCase('vi')}${advice.slice(1)}`;
}

/** The message of a problem. Its first words say how much it weighs, for those who see no colour. */
export function weighed(problem: SheetProblem, text = problemText(problem)): Weighed {
  const { severity } = problem;
  const said = severity === 'error' ? text : asAdvice(text);
  return { severity, text: `${pasteText.severity[severity]}: ${said}` };
}

export const countOf = (messages: ReadonlyArray<Weighed>, severity: Severity): number =>
  messages.filter((one) => one.severity === severity).length;

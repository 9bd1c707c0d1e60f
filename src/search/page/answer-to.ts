import type { Answer } from '../answers/answer.ts';
import type { ParsedQuery } from '../query/query.ts';

/** The direct answer to a query, as the views show it. */
interface Shown {
  readonly answer: Answer;
  /** What it says, in one line: without and with what it is about. */
  readonly lines: string;
  readonly brief: string;
  card(): HTMLElement;
}

/**
 * The direct answer to a query; null for most, and where answers cannot be loaded. The script and the data of answers
 * are loaded for a query that asks something, after its results.
 */
export async function answerTo(query: string, parsed: ParsedQuery): Promise<Shown | null> {
  try {
    const { mayHaveAnswer, readQuestion } = await import('../answers/question.ts');
    if (!mayHaveAnswer(readQuestion(query, parsed))) return null;
    const { answerCard, answerFor, briefOf, linesOf } = await import('../answers/answers.ts');
    const answer = await answerFor(query, parsed);
    return (
      answer && {
        answer,
        lines: linesOf(answer),
        brief: briefOf(answer),
        card: () => answerCard(answer),
      }
    );
  } catch {
    return null;
  }
}

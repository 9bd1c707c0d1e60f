import type { ParsedQuery } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { mayAsk } from './may-ask.ts';

export type { Answer } from './answer.ts';

/**
 * The direct answer to a query, or null: for most queries, and whenever it could mean something else. Program and data
 * are loaded only for a query that asks something. The results stand without it, so it never rejects.
 */
export async function answerFor(query: string, parsed: ParsedQuery): Promise<Answer | null> {
  if (!mayAsk(query, parsed)) return null;
  try {
    const { answerOnce } = await import('./answer-once.ts');
    return await answerOnce(query, parsed);
  } catch {
    return null;
  }
}

/** The answer as a card for the place above the results, or null. */
export async function answerCardFor(
  query: string,
  parsed: ParsedQuery,
): Promise<HTMLElement | null> {
  const answer = await answerFor(query, parsed);
  if (!answer) return null;
  const { answerCard } = await import('./card.ts');
  return answerCard(answer);
}

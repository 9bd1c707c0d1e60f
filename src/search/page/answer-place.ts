import type { ParsedQuery } from '../query/query.ts';
import { foldCard } from './fold-card.ts';

/** Answers are another script, which only the search page asks for; without it the results stand alone. */
const answers = () => import('../answers/answers.ts');

/** The place for the direct answer above the results. */
export class AnswerPlace {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Fetches the script of answers while the reader still types. */
  start(): void {
    void answers().catch(() => undefined);
  }

  /** The card that answers a query; null for most queries. */
  async cardFor(query: string, parsed: ParsedQuery): Promise<HTMLElement | null> {
    try {
      const { answerCard, answerFor } = await answers();
      const answer = await answerFor(query, parsed);
      if (!answer) return null;
      const card = answerCard(answer);
      foldCard(card);
      return card;
    } catch {
      return null;
    }
  }

  show(card: HTMLElement | null): void {
    this.#root.replaceChildren(...(card ? [card] : []));
  }
}

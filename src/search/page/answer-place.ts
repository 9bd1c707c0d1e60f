import type { ParsedQuery } from '../query/query.ts';
import { answerTo } from './answer-to.ts';
import { foldCard } from './fold-card.ts';

/** So long a card may stay while the reader types on and the next one is looked up: it does not flicker. */
const PATIENCE = 150;

/**
 * The place for the direct answer. Its script and data are loaded for a query that asks something; the results do not
 * wait for them, as its place is kept beside them.
 */
export class AnswerPlace {
  readonly #root: HTMLElement;
  readonly #changed: (shown: boolean) => void;
  #answered = '';
  #query = '';

  /** @param changed told whether there is a card now */
  constructor(root: HTMLElement, changed: (shown: boolean) => void) {
    this.#root = root;
    this.#changed = changed;
  }

  /** Shows what answers a query: nothing for most. */
  async answer(query: string, parsed: ParsedQuery): Promise<void> {
    const asked = JSON.stringify([query, parsed.corrected, parsed.understood]);
    // Chosen filters change nothing of the answer.
    if (asked === this.#answered) return;
    this.#answered = asked;
    // The card of another query would be a wrong answer, even for a moment.
    if (!query.startsWith(this.#query)) this.#put(null);
    this.#query = query;
    const late = setTimeout(() => this.#put(null), PATIENCE);
    const card = await drawn(query, parsed);
    clearTimeout(late);
    if (asked === this.#answered) this.#put(card);
  }

  clear(): void {
    this.#answered = '';
    this.#query = '';
    this.#put(null);
  }

  #put(card: HTMLElement | null): void {
    this.#root.replaceChildren(...(card ? [card] : []));
    this.#changed(card !== null);
  }
}

async function drawn(query: string, parsed: ParsedQuery): Promise<HTMLElement | null> {
  const found = await answerTo(query, parsed);
  if (!found) return null;
  const card = found.card();
  foldCard(card, found.lines);
  return card;
}

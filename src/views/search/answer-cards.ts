import type { AnyCard, Named, TopicCard } from '../../search/answers/cards.ts';
import { isoDateTerms } from '../../search/query/terms.ts';
import type { FoundDocument } from './answer-documents.ts';
import { indexWords } from './answer-names.ts';
import type { NamedCard } from './answer-topics.ts';

/** Index keys with the cards that each of them finds. */
class Index {
  readonly #found = new Map<string, Set<string>>();

  add(key: string, card: string): void {
    const cards = this.#found.get(key) ?? new Set();
    this.#found.set(key, cards.add(card));
  }

  entries(): Map<string, string> {
    return new Map([...this.#found].map(([key, cards]) => [key, [...cards].join(' ')]));
  }
}

/** All cards by key, their names, and the index that finds them. */
export class Cards {
  readonly index = new Index();
  readonly names = new Map<string, Named>();
  readonly cards = new Map<string, AnyCard>();

  /** @param years the years in which it is found by its names */
  topic(key: string, { card, names, same }: NamedCard<TopicCard>, years: ReadonlyArray<string>) {
    this.cards.set(key, card);
    this.names.set(key, { kind: card.kind, names, same: same.filter(Boolean) });
    for (const year of years)
      for (const word of indexWords(names)) this.index.add(`w${year}:${word}`, key);
  }

  document(key: string, { card, terms }: FoundDocument): void {
    this.cards.set(key, card);
    for (const term of terms) this.index.add(term, key);
  }

  onDays(key: string, days: Iterable<string | null>): void {
    for (const day of new Set(days)) if (day) this.index.add(isoDateTerms(day)[0] ?? '', key);
  }
}

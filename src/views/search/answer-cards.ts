import type { AnyCard, TopicCard } from '../../search/answers/cards.ts';
import type { Fact, Named } from '../../search/answers/named-card.ts';
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

/** True for what has a day; a campaign that goes on all year has none. */
function hasTime(card: TopicCard): boolean {
  if (card.kind === 'clause') return card.when.length > 0;
  if (card.kind !== 'campaign') return card.kind !== 'program';
  const { start, end } = card;
  return start !== null && end !== null && !(start.endsWith('-01-01') && end.endsWith('-12-31'));
}

/** What a card can answer. */
function factsOf(card: TopicCard): Array<Fact> {
  const owner = 'who' in card && card.who.length > 0;
  const deadline = hasTime(card);
  const goal = card.kind === 'target' || ('targets' in card && card.targets.length > 0);
  return [
    ...(owner ? (['owner'] as const) : []),
    ...(deadline ? (['deadline'] as const) : []),
    ...(goal ? (['goal'] as const) : []),
  ];
}

/** All cards by key, their names, and the index that finds them. */
export class Cards {
  readonly index = new Index();
  readonly names = new Map<string, Named>();
  readonly cards = new Map<string, AnyCard>();

  /** @param years the years in which it is found by its names */
  topic(
    key: string,
    { card, names, about, units, same }: NamedCard<TopicCard>,
    years: ReadonlyArray<string>,
  ) {
    this.cards.set(key, card);
    this.names.set(key, {
      kind: card.kind,
      names,
      ...(about ? { about } : {}),
      ...(units ? { units } : {}),
      facts: factsOf(card),
      same: same.filter(Boolean),
    });
    for (const year of years)
      for (const word of indexWords([...names, about ?? '']))
        this.index.add(`w${year}:${word}`, key);
  }

  document(key: string, { card, terms }: FoundDocument): void {
    this.cards.set(key, card);
    for (const term of terms) this.index.add(term, key);
  }

  onDays(key: string, days: Iterable<string | null>): void {
    for (const day of new Set(days)) if (day) this.index.add(isoDateTerms(day)[0] ?? '', key);
  }
}

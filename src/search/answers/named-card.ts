import type { TopicCard } from './cards.ts';

/** A card, or its names, with its key. */
export type Keyed<Card> = readonly [key: string, card: Card];

/** Who, when, how many. */
export type Fact = 'owner' | 'deadline' | 'goal';

/** What a card is called, apart from it: enough to tell which card is meant before any is loaded. */
export interface Named {
  readonly kind: TopicCard['kind'];
  /** Its names in lower case; acronyms are written out in further ones. */
  readonly names: ReadonlyArray<string>;
  /** What tells of it, in lower case, for words that its names lack. */
  readonly about?: string | undefined;
  /** What its figure counts, in lower case: "xã phường thị trấn". */
  readonly units?: string | undefined;
  /** What it can answer. */
  readonly facts: ReadonlyArray<Fact>;
  /** Keys of cards that are about the same thing. */
  readonly same: ReadonlyArray<string>;
}

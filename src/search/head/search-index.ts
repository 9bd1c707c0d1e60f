/** A hit of the index. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Positions of the query words on the page, as ascending word numbers. */
  readonly words: ReadonlyArray<number>;
}

/** A hit whose text can be loaded. */
export interface TextHit extends Hit {
  text(): Promise<string>;
}

/** A hit with the score computed by the engine. */
export interface Scored<H> {
  readonly hit: H;
  readonly score: number;
}

/** The index interface of the engine; the adapter to Pagefind is pagefind.ts. */
export interface SearchIndex<H extends Hit> {
  /** Pages that contain all words of a query, each as a prefix. */
  search(query: string): Promise<ReadonlyArray<H>>;
  /** For each of these exact phrases, in the given order, the pages that contain it. */
  phrases(phrases: ReadonlyArray<string>): Promise<ReadonlyArray<ReadonlyArray<H>>>;
}

/** One hit of the index. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Where words of the query stand on the page, as word numbers in order. */
  readonly words: ReadonlyArray<number>;
}

/** A hit whose text can be fetched. */
export interface TextHit extends Hit {
  text(): Promise<string>;
}

/** A hit with what the engine makes of its score. */
export interface Scored<H> {
  readonly hit: H;
  readonly score: number;
}

/** The index as the engine needs it; the adapter to Pagefind is pagefind.ts. */
export interface SearchIndex<H extends Hit> {
  /** Pages that hold all words of a query, each as a prefix. */
  search(query: string): Promise<ReadonlyArray<H>>;
  /** Pages that hold each of these exact phrases, in the order asked. */
  phrases(phrases: ReadonlyArray<string>): Promise<ReadonlyArray<ReadonlyArray<H>>>;
}

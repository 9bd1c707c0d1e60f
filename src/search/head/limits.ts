/**
 * Tuned with bench/search/queries.json; the measurements are in bench/search/README.md. Only that study may
 * change the values at run time, to measure the effect of each.
 */
export const limits = {
  /**
   * A lookup that returns this many pages is slow, and similar lookups would be too: from then on adjacency
   * is determined from word positions only, and only the likeliest readings are looked up.
   */
  tooManyHits: 350,
  /** Maximum number of readings (combinations of spellings) per query; fewer after too many hits. */
  readings: 12,
  readingsWhenLimited: 3,
  /** The same for the query without its function words. */
  lightReadings: 4,
  /** Maximum number of adjacent pairs looked up as phrases. */
  pairs: 16,
  /** Weight of adjacency: score × (1 + weight × share²). */
  phraseWeight: 6,
  /** Weight of the query without its function words, and of a relaxed search. */
  lightWeight: 0.9,
  relaxedWeight: 0.3,
  /**
   * With fewer hits, full names are also searched as acronyms, and parts are looked up even after too many
   * hits.
   */
  fewHits: 8,
  /** Maximum number of query parts looked up one by one. */
  parts: 8,
  partsWhenLimited: 3,
  /** Weight of pages of other years than the one in force, and than one that the query names. */
  otherYear: 0.6,
  unnamedYear: 0.2,
  /** Number of pages whose text is read to verify a quoted phrase: about those shown first. */
  quotedCandidates: 6,
  /** Hits below this share of the best score are folded. */
  foldBelow: 0.15,
};

/**
 * Tuned on bench/search/queries.json; the numbers behind them are in bench/search/README.md. The study
 * there changes them in the page to see what each does, nothing else may.
 */
export const limits = {
  /**
   * A look-up that brings so many pages is slow, and more of its kind would be: from then on phrases
   * are told from word positions alone and only what is likeliest is looked up.
   */
  tooManyHits: 350,
  /** Readings of one query (spellings combined) that are looked up at most; fewer after too many hits. */
  readings: 12,
  readingsWhenLimited: 3,
  /** The same for the query without its function words. */
  lightReadings: 4,
  /** Adjacent pairs that are looked up as phrases at most. */
  pairs: 16,
  /** How much adjacency weighs: score × (1 + weight × share²). */
  phraseWeight: 6,
  /** Weight of the query without its function words, and of what a relaxed search adds. */
  lightWeight: 0.9,
  relaxedWeight: 0.3,
  /** Below so many hits acronyms are tried for full names, and parts are looked up even after too many hits. */
  fewHits: 8,
  /** Parts of a query that are looked up one by one at most. */
  parts: 8,
  partsWhenLimited: 3,
  /** Pages whose text is read for a phrase in quotes: about those that are shown at first. */
  quotedCandidates: 6,
  /** Share of the best score below which hits are folded away. */
  foldBelow: 0.15,
};

/** Written by src/views/search/search-years.ts. */
export interface Years {
  readonly inForce: string;
  readonly others: ReadonlyArray<string>;
  /** Kinds of pages that belong to one year; that of a document is only the year of its issue. */
  readonly kinds: ReadonlyArray<string>;
}

/** A site of one year, or one whose years are not known: nothing is ranked by year. */
export const NO_YEARS: Years = { inForce: '', others: [], kinds: [] };

/** Weight of pages of other years than the one in force, and than one that the query names. */
const OTHER_YEAR = 0.6;
const UNNAMED_YEAR = 0.2;

/** The years that a query names, of those that the site has. */
const namedIn = (query: string, years: ReadonlyArray<string>) =>
  years.filter((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(query));

/**
 * The weights of years that come after others: all but the year in force come a little later, all but those
 * that the query names far later. Years without a weight are not moved.
 */
export function weightsOfYears(
  query: string,
  { inForce, others }: Years,
): ReadonlyMap<string, number> {
  const all = [inForce, ...others];
  const named = namedIn(query, all);
  const [first, weight] = named.length > 0 ? [named, UNNAMED_YEAR] : [[inForce], OTHER_YEAR];
  if (others.length === 0) return new Map();
  return new Map(all.filter((year) => !first.includes(year)).map((year) => [year, weight]));
}

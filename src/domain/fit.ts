/** A sentence of a text with a length limit. */
export interface Piece {
  readonly text: string;
  /** 0 is mandatory; of the others the lower ranks go in first. */
  readonly rank: number;
}

/**
 * Joins the pieces that fit, in the given order: all of rank 0, then by rank each one that still fits.
 * Empty pieces are left out.
 *
 * @param most maximum length of the result, as measured by `lengthOf`
 * @returns longer than `most` only when the pieces of rank 0 alone are
 */
export function fit(
  pieces: ReadonlyArray<Piece>,
  most: number,
  lengthOf: (text: string) => number,
): string {
  const given = pieces.filter(({ text }) => text !== '');
  const join = (kept: ReadonlySet<Piece>) =>
    given
      .filter((piece) => kept.has(piece))
      .map(({ text }) => text)
      .join(' ');
  let kept = new Set(given.filter(({ rank }) => rank === 0));
  for (const piece of given.toSorted((a, b) => a.rank - b.rank)) {
    const more = new Set(kept).add(piece);
    if (lengthOf(join(more)) <= most) kept = more;
  }
  return join(kept);
}

/** Number of user-perceived characters (NFC). */
export const characters = (text: string): number => [...text.normalize('NFC')].length;

/** Number of words as a Vietnamese announcer counts them: separated by white space. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

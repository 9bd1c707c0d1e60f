/** A sentence of a text that has to fit. */
export interface Piece {
  readonly text: string;
  /** 0 must stay; of the others the lower go in first. */
  readonly rank: number;
}

/**
 * The text of those pieces that fit, in the order given: all of rank 0, then by rank each that still
 * fits. Empty pieces are left out.
 *
 * @param most the most that `lengthOf` may measure of the whole
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

/** Characters as a reader counts them. */
export const characters = (text: string): number => [...text.normalize('NFC')].length;

/** Words as a Vietnamese announcer counts them: what stands between spaces. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The longest run of adjacent query words on a page, as a share of the query. */
export function longestRunRatio(positions: ReadonlyArray<number>, length: number): number {
  if (length < 2) return 0;
  let longest = 1;
  let run = 1;
  for (const [index, position] of positions.entries()) {
    const before = positions[index - 1];
    if (before === undefined || position === before) continue;
    // A dash between words ("Thương binh - Liệt sĩ") occupies a position of its own.
    run = position <= before + 2 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return Math.min(1, (longest - 1) / (length - 1));
}

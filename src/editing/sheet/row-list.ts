/** "2, 5–7": numbers of rows, runs shortened. */
export function rowList(rows: ReadonlyArray<number>): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const runs: Array<[from: number, to: number]> = [];
  for (const row of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(', ');
}

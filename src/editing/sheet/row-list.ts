/** "2, 5–7": numbers of rows, runs shortened; of cells with their column: "C2, C5–C7". */
export function rowList(rows: ReadonlyArray<number>, column = ''): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const runs: Array<[from: number, to: number]> = [];
  for (const row of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([from, to]) => {
      const ends = from === to ? [from] : [from, to];
      return ends.map((end) => `${column}${end}`).join(to === from + 1 ? ', ' : '–');
    })
    .join(', ');
}

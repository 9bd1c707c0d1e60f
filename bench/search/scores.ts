/** One query with the pages that are right for it, and the rows that a reader saw. */
export interface Judged {
  readonly group: string;
  readonly expected: ReadonlyArray<string>;
  readonly rows: ReadonlyArray<string>;
}

export interface Score {
  readonly group: string;
  readonly queries: number;
  /** Share of the expected pages among the first five rows. */
  readonly recall: number;
  /** Mean of 1 / place of the first expected page; 0 beyond the tenth. */
  readonly mrr: number;
}

export const mean = (values: ReadonlyArray<number>) =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

export const share = <T>(values: ReadonlyArray<T>, isSo: (value: T) => boolean) =>
  mean(values.map((value) => (isSo(value) ? 1 : 0)));

export function percentile(values: ReadonlyArray<number>, part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Place of the first expected page, from 1; 0 when it is not among the rows. */
export const placeOf = ({ expected, rows }: Pick<Judged, 'expected' | 'rows'>) =>
  rows.findIndex((row) => expected.includes(row)) + 1;

/**
 * Recall@5 and MRR@10 of each group, and of all under "all".
 *
 * @param needed pages of a query that have to be among the five: `every` expected one, or `any`
 */
export function scores(judged: ReadonlyArray<Judged>, needed: 'every' | 'any'): Array<Score> {
  const one = (query: Judged) => {
    const { group, expected, rows } = query;
    const found = expected.filter((path) => rows.slice(0, 5).includes(path)).length;
    const place = placeOf(query);
    return {
      group,
      recall: needed === 'any' ? Math.min(1, found) : found / Math.min(5, expected.length),
      reciprocal: place === 0 ? 0 : 1 / place,
    };
  };
  const all = judged.map(one);
  const score = (group: string, chosen: typeof all): Score => ({
    group,
    queries: chosen.length,
    recall: mean(chosen.map(({ recall }) => recall)),
    mrr: mean(chosen.map(({ reciprocal }) => reciprocal)),
  });
  const groups = [...Map.groupBy(all, ({ group }) => group)];
  return [...groups.map(([group, chosen]) => score(group, chosen)), score('all', all)];
}

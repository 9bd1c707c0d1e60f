import type { Seen } from './look.ts';
import type { Query } from './queries.ts';
import { placeOf, share } from './scores.ts';

export interface HalfTyped {
  readonly queries: number;
  /** Share of queries with a right page among five after 40 % of the letters. */
  readonly early: number;
  /** The same, and it stays among five with every further letter. */
  readonly stays: number;
}

/** Types queries letter by letter, from 40 % of their letters on. */
export async function halfTyped(
  queries: ReadonlyArray<Query>,
  ask: (query: string) => Promise<Seen>,
): Promise<HalfTyped> {
  const runs: Array<ReadonlyArray<boolean>> = [];
  for (const { query, expected } of queries) {
    const letters = [...query.normalize('NFC')];
    const first = Math.ceil(letters.length * 0.4);
    const isRight: Array<boolean> = [];
    for (let count = first; count <= letters.length; count += 1) {
      // A space changes nothing that a reader could look at.
      if (letters[count - 1] === ' ') continue;
      const { rows } = await ask(letters.slice(0, count).join(''));
      const place = placeOf({ expected, rows });
      isRight.push(place > 0 && place <= 5);
    }
    runs.push(isRight);
  }
  return {
    queries: runs.length,
    early: share(runs, ([at]) => at === true),
    stays: share(runs, (run) => run.every(Boolean)),
  };
}

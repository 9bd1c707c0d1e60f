import type { Seen } from './look.ts';
import type { Query } from './queries.ts';
import { placeOf, share } from './scores.ts';

export interface HalfTyped {
  readonly queries: number;
  /** Share of queries with a right page among five after 40 % of the letters. */
  readonly early: number;
  /** The same, and it stays among five with every further letter. */
  readonly stays: number;
  /** Beginnings of queries at which no right page was among five. */
  readonly lost: ReadonlyArray<string>;
}

/** Types queries letter by letter, from 40 % of their letters on. */
export async function halfTyped(
  queries: ReadonlyArray<Query>,
  ask: (query: string) => Promise<Seen>,
): Promise<HalfTyped> {
  const runs: Array<ReadonlyArray<boolean>> = [];
  const lost: Array<string> = [];
  for (const { query, expected } of queries) {
    const letters = [...query.normalize('NFC')];
    const first = Math.ceil(letters.length * 0.4);
    const isRight: Array<boolean> = [];
    for (let count = first; count <= letters.length; count += 1) {
      // A space changes nothing that a reader could look at.
      if (letters[count - 1] === ' ') continue;
      const typed = letters.slice(0, count).join('');
      const { rows } = await ask(typed);
      const place = placeOf({ expected, rows });
      isRight.push(place > 0 && place <= 5);
      if (place === 0 || place > 5) lost.push(typed);
    }
    runs.push(isRight);
  }
  return {
    queries: runs.length,
    early: share(runs, ([at]) => at === true),
    stays: share(runs, (run) => run.every(Boolean)),
    lost,
  };
}

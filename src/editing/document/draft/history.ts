/** States before and after the one in sight, for undo and redo. Plain data. */
export interface History<State> {
  readonly past: ReadonlyArray<State>;
  readonly now: State;
  readonly future: ReadonlyArray<State>;
}

/** Steps that are kept. States share what did not change, so a step costs little. */
const MOST = 200;

export const begin = <State>(now: State): History<State> => ({ past: [], now, future: [] });

/** The next state; the same history when nothing changed. */
export const step = <State>(history: History<State>, now: State): History<State> =>
  now === history.now
    ? history
    : { past: [...history.past, history.now].slice(-MOST), now, future: [] };

export function undo<State>(history: History<State>): History<State> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const { past, now, future } = history;
  return { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}

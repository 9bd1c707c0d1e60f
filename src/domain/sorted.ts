/** Looking up in ascending lists. */

/** How many values of an ascending list come before a value. */
export function countBefore<T>(sorted: ReadonlyArray<T>, value: T): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the last value of an ascending list that is at or before a value; -1 when none is. */
export function lastFrom<T>(sorted: ReadonlyArray<T>, value: T): number {
  const at = countBefore(sorted, value);
  return sorted[at] === value ? at : at - 1;
}

/**
 * A function of an object that never changes, worked out once for each: a content file is looked at again and
 * again while files around it change.
 */
export function perObject<Key extends object, Found>(
  find: (key: Key) => Found,
): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.found;
    const found = find(key);
    known.set(key, { found });
    return found;
  };
}

/**
 * Like `perObject`, for answers too large to keep: only those of the objects that were asked for last are remembered.
 *
 * @param size how many are remembered
 */
export function perRecentObject<Key extends object, Found>(
  size: number,
  find: (key: Key) => Found,
): (key: Key) => Found {
  // In the order in which they were asked for.
  const known = new Map<Key, Found>();
  return (key) => {
    const found = known.has(key) ? (known.get(key) as Found) : find(key);
    known.delete(key);
    known.set(key, found);
    for (const old of [...known.keys()].slice(0, -size)) known.delete(old);
    return found;
  };
}

/**
 * A function of a list of objects that never change. The latest answer is remembered for each first object, and holds
 * as long as the list has the same objects: a unit's reports among a thousand others.
 */
export function perList<Key extends object, Found>(
  find: (list: ReadonlyArray<Key>) => Found,
): (list: ReadonlyArray<Key>) => Found {
  const known = new WeakMap<Key, { readonly list: ReadonlyArray<Key>; readonly found: Found }>();
  return (list) => {
    const [first] = list;
    if (first === undefined) return find(list);
    const before = known.get(first);
    const isSame =
      before?.list.length === list.length && before.list.every((one, at) => one === list[at]);
    if (before && isSame) return before.found;
    const found = find(list);
    known.set(first, { list, found });
    return found;
  };
}

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

/** How many texts are kept: a year's reports of all units name a few hundred documents. */
const KEPT = 5000;

/** A function of a text that is asked about the same few texts again and again: a report's for each figure. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    const found = find(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, found);
    return found;
  };
}

/** What a slip of the hand or of the ear makes of a syllable, undone: all on folded words. */

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** The keys around each key. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const place = new Map(
  ROWS.flatMap((row, y) => [...row].map((key, x) => [key, [x + y * 0.5, y]] as const)),
);

function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [place.get(a), place.get(b)];
  if (!one || !other) return false;
  return Math.abs(one[0] - other[0]) <= 1.1 && Math.abs(one[1] - other[1]) <= 1;
}

/** Beginnings and ends that sound alike in some part of the country, or are easily taken for each other. */
const ONSETS_ALIKE = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['l', 'n'],
  ['d', 'gi'],
  ['d', 'r'],
  ['gi', 'r'],
  ['d', 'v'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['c', 'k'],
  ['c', 'qu'],
  ['k', 'qu'],
] as const;
const ENDS_ALIKE = [
  ['n', 'ng'],
  ['t', 'c'],
  ['nh', 'n'],
  ['ch', 't'],
  ['i', 'y'],
  ['ieu', 'iu'],
  ['uou', 'uu'],
  ['ao', 'au'],
] as const;

/** Costs: a swap or a doubled or missing letter is the likeliest, a far key the least likely. */
const COST = { sound: 1, swap: 1, extra: 1, missing: 1.1, neighbour: 1.2, other: 1.6 };

/** Words that are one slip away from a folded word, with what the slip costs; most of them are no words. */
export function oneSlipAway(word: string): Map<string, number> {
  const found = new Map<string, number>();
  const add = (near: string, cost: number) => {
    if (near !== word && cost < (found.get(near) ?? Number.POSITIVE_INFINITY))
      found.set(near, cost);
  };
  for (const [a, b] of ONSETS_ALIKE) {
    if (word.startsWith(a)) add(b + word.slice(a.length), COST.sound);
    if (word.startsWith(b)) add(a + word.slice(b.length), COST.sound);
  }
  for (const [a, b] of ENDS_ALIKE) {
    if (word.endsWith(a)) add(word.slice(0, -a.length) + b, COST.sound);
    if (word.endsWith(b)) add(word.slice(0, -b.length) + a, COST.sound);
  }
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const [next = '', second = ''] = after;
    if (second) add(before + second + next + after.slice(2), COST.swap);
    if (next) {
      const doubled = next === before.at(-1) || next === second;
      const beside = areNeighbours(next, before.at(-1) ?? '') || areNeighbours(next, second);
      add(before + after.slice(1), doubled ? COST.extra : beside ? COST.neighbour : COST.other);
    }
    for (const letter of LETTERS) {
      add(before + letter + after, COST.missing);
      if (next)
        add(
          before + letter + after.slice(1),
          areNeighbours(letter, next) ? COST.neighbour : COST.other,
        );
    }
  }
  return found;
}

import type { Knowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { isSyllable } from './typing.ts';

/** A syllable found in letters written together. */
export interface Piece {
  /** The syllable, folded. */
  readonly folded: string;
  /** The letters that it was read from. */
  readonly from: number;
  readonly to: number;
}

interface Path {
  readonly pieces: ReadonlyArray<Piece>;
  readonly cost: number;
  /** Neighbours that do not stand side by side anywhere on the site. */
  readonly strange: number;
}

/** No syllable is longer: "nghiêng". */
const LONGEST = 7;
/** Longer runs of letters are no words written together. */
const MOST_LETTERS = 40;
const COST = { piece: 0.5, letter: 1.5, slip: 1.5, strange: 1.5, pair: -1 };

/**
 * Splits letters written together into syllables that stand side by side on the site: "daidoanket" → dai, doan, ket.
 * One syllable may have a slip, the last may be half typed.
 *
 * @param open true when the last syllable may be half typed
 * @returns null when the letters cannot be read so
 */
export function splitWord(
  folded: string,
  lexicon: Lexicon,
  { hasPair }: Pick<Knowledge, 'hasPair'>,
  open: boolean,
): { readonly pieces: ReadonlyArray<Piece>; readonly cost: number } | null {
  if (folded.length < 4 || folded.length > MOST_LETTERS || !/^[a-z]+$/.test(folded)) return null;
  const clean = bestSplit(folded, lexicon, hasPair, open, false);
  return clean ?? (folded.length < 7 ? null : bestSplit(folded, lexicon, hasPair, open, true));
}

function bestSplit(
  folded: string,
  lexicon: Lexicon,
  hasPair: Knowledge['hasPair'],
  open: boolean,
  slips: boolean,
): Path | null {
  // The best path to each place in the word, by the syllable that ends there.
  const paths: Array<Map<string, Path>> = [new Map([['', { pieces: [], cost: 0, strange: 0 }]])];
  for (let to = 1; to <= folded.length; to += 1) {
    const here = new Map<string, Path>();
    paths.push(here);
    for (let from = Math.max(0, to - LONGEST); from < to; from += 1) {
      const before = paths[from];
      if (!before || before.size === 0) continue;
      const begun = open && to === folded.length && from > 0;
      for (const [syllable, own] of readings(folded.slice(from, to), lexicon, slips, begun)) {
        for (const path of before.values()) {
          const last = path.pieces.at(-1)?.folded;
          const isKnown = last === undefined || hasPair(last, syllable);
          const isPair = isKnown || (begun && lexicon.beginsBeside(last, syllable));
          // A half-typed syllable may become another: it proves nothing.
          const beside = isKnown ? COST.pair : isPair ? 0 : COST.strange;
          const cost = path.cost + own + (last === undefined ? 0 : beside);
          const known = here.get(syllable);
          if (known && known.cost <= cost) continue;
          here.set(syllable, {
            pieces: [...path.pieces, { folded: syllable, from, to }],
            cost,
            strange: path.strange + (isPair ? 0 : 1),
          });
        }
      }
    }
  }
  const [best] = [...(paths[folded.length]?.values() ?? [])]
    .filter(({ pieces, strange }) => pieces.length > 1 && strange <= (pieces.length - 1) / 3)
    .sort((a, b) => a.cost - b.cost);
  return best ?? null;
}

/** The syllables that a part of the letters may be, with their costs. */
function readings(
  part: string,
  lexicon: Lexicon,
  slips: boolean,
  begun: boolean,
): Array<readonly [string, number]> {
  const letter = part.length === 1 ? COST.letter : 0;
  if (lexicon.hasSyllable(part)) return [[part, COST.piece + letter]];
  if (begun && lexicon.begins(part)) return [[part, COST.piece + letter]];
  if (!slips || part.length < 3 || isSyllable(part)) return [];
  return lexicon
    .near(part)
    .filter(([, cost]) => cost <= 1.2)
    .map(([near, cost]) => [near, COST.piece + COST.slip + cost] as const);
}

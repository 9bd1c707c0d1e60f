import { type DiffPiece, wordDiff } from '../word-diff.ts';

/** Texts that share fewer of the shorter one's letters are shown as one replaced by the other. */
const ALIKE = 0.4;

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const replaced = (before: string, after: string): Array<DiffPiece> => [
  ...(before === '' ? [] : [{ kind: 'gone', text: before } as const]),
  ...(after === '' ? [] : [{ kind: 'new', text: after } as const]),
];

function byWords(before: string, after: string): Array<DiffPiece> {
  const pieces = wordDiff(before, after);
  const same = lettersOf(pieces.flatMap(({ kind, text }) => (kind === 'same' ? text : [])).join());
  const least = Math.min(lettersOf(before), lettersOf(after));
  return same < ALIKE * least ? replaced(before, after) : pieces;
}

/** How many lines at the beginning of both are the same. */
function sameStart(before: ReadonlyArray<string>, after: ReadonlyArray<string>): number {
  let count = 0;
  while (count < before.length && count < after.length && before[count] === after[count])
    count += 1;
  return count;
}

/**
 * What changed from one text of several paragraphs to another: paragraphs that are the same stand, others are
 * compared word by word where they are alike, and replaced as a whole where they are not. Without `new` the
 * pieces are the older text to the letter, without `gone` the newer one.
 */
export function textDiff(before: string, after: string): Array<DiffPiece> {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const start = sameStart(old, now);
  const end = sameStart(old.slice(start).reverse(), now.slice(start).reverse());
  const middle = [old.slice(start, old.length - end), now.slice(start, now.length - end)] as const;
  if (middle[0].length !== middle[1].length) {
    // One side may have no line here: then the break beside it belongs to the change.
    return byWords(before, after);
  }
  const breaks: DiffPiece = { kind: 'same', text: '\n' };
  const lines = [
    ...old.slice(0, start).map((text): Array<DiffPiece> => [{ kind: 'same', text }]),
    ...middle[0].map((line, at) => byWords(line, middle[1][at] ?? '')),
    ...old.slice(old.length - end).map((text): Array<DiffPiece> => [{ kind: 'same', text }]),
  ];
  return lines
    .flatMap((pieces, at) => (at === 0 ? pieces : [breaks, ...pieces]))
    .filter(({ text }) => text !== '');
}

/** A run of text that both versions have, or only the older, or only the newer one. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Words, whole numbers with their sign ("1.064", "15/11", "50%"), white space, and other signs one by one. */
const TOKEN = /\p{N}+(?:[.,/]\p{N}+)*%?|[\p{L}\p{M}]+|\s+|[^\s\p{L}\p{M}\p{N}]/gu;

const tokensOf = (text: string): Array<string> => text.match(TOKEN) ?? [];

/** Texts whose table of common words would be larger are shown as wholly replaced. */
const MOST_CELLS = 20_000_000;

/** The length of the longest common subsequence of every pair of ends, row by row. */
function lengthsOf(before: ReadonlyArray<string>, after: ReadonlyArray<string>): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        before[row] === after[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

function compared(before: ReadonlyArray<string>, after: ReadonlyArray<string>): Array<DiffPiece> {
  if (before.length * after.length > MOST_CELLS) {
    return [
      { kind: 'gone', text: before.join('') },
      { kind: 'new', text: after.join('') },
    ];
  }
  const lengths = lengthsOf(before, after);
  const width = after.length + 1;
  const pieces: Array<DiffPiece> = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old = '', now = ''] = [before[row], after[column]];
    const at = row * width + column;
    if (row < before.length && column < after.length && old === now) {
      pieces.push({ kind: 'same', text: old });
      row += 1;
      column += 1;
    } else if (
      column >= after.length ||
      (row < before.length && (lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0))
    ) {
      pieces.push({ kind: 'gone', text: old });
      row += 1;
    } else {
      pieces.push({ kind: 'new', text: now });
      column += 1;
    }
  }
  return pieces;
}

/** True for what is too short to interrupt a change: white space and signs. */
const isGlue = ({ kind, text }: DiffPiece) => kind === 'same' && !/[\p{L}\p{N}]/u.test(text);

/**
 * Joins pieces into runs. White space and signs between two changes belong to both, so that a changed phrase
 * reads as one; what is gone stands before what is new.
 */
function joined(pieces: ReadonlyArray<DiffPiece>): Array<DiffPiece> {
  const runs: Array<DiffPiece> = [];
  let [gone, added] = ['', ''];
  const close = () => {
    if (gone !== '') runs.push({ kind: 'gone', text: gone });
    if (added !== '') runs.push({ kind: 'new', text: added });
    [gone, added] = ['', ''];
  };
  const changesAfter = (index: number) => {
    const next = pieces.slice(index + 1).find((later) => !isGlue(later));
    return next !== undefined && next.kind !== 'same';
  };
  pieces.forEach((piece, index) => {
    const isInside = gone !== '' && added !== '' && isGlue(piece) && changesAfter(index);
    if (piece.kind === 'gone' || isInside) gone += piece.text;
    if (piece.kind === 'new' || isInside) added += piece.text;
    if (piece.kind !== 'same' || isInside) return;
    close();
    const last = runs.at(-1);
    if (last?.kind === 'same') runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  });
  close();
  return runs;
}

/**
 * What changed from one text to another, by words and numbers: the longest common subsequence of both.
 * Without `gone` the pieces are the newer text, without `new` the older one.
 */
export function wordDiff(before: string, after: string): Array<DiffPiece> {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const same = (tokens: ReadonlyArray<string>): Array<DiffPiece> =>
    tokens.map((text) => ({ kind: 'same', text }));
  return joined([
    ...same(old.slice(0, start)),
    ...compared(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...same(old.slice(old.length - end)),
  ]);
}

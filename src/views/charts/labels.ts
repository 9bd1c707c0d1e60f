import { textWidth, type Weight } from './typeface.ts';

/** Where labels stand: none covers another. */

export type Anchor = 'start' | 'middle' | 'end';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a line above and below its baseline, as shares of the size of the text. */
const ASCENT = 0.92;
const DESCENT = 0.26;
export const LINE = ASCENT + DESCENT;

/** The space that a line of text takes: letters with two marks above and one below included. */
export function textBox(
  { x, y, text, anchor }: { x: number; y: number; text: string; anchor: Anchor },
  size: number,
  weight: Weight = 400,
): Box {
  const width = textWidth(text, size, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - ASCENT * size, width, height: LINE * size };
}

export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** The box is within the other one. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Something on an axis: where it wants its middle, and how much room it takes. */
export interface Placed {
  readonly wanted: number;
  readonly size: number;
}

/**
 * Moves things along an axis until none overlaps the next, as little as possible: neighbours that touch form a
 * block, whose place is the mean of what its members want (the method of isotonic regression). Things keep the
 * order of what they want.
 *
 * @returns the middles, in the order given; what does not fit between the ends goes past the far end
 */
export function spread(
  things: ReadonlyArray<Placed>,
  [from, to]: readonly [number, number],
): Array<number> {
  interface Block {
    readonly members: ReadonlyArray<number>;
    readonly size: number;
    /** Where the block would begin by what its members want, summed up. */
    readonly sum: number;
  }
  const startOf = ({ sum, members, size }: Block) =>
    Math.max(from, Math.min(to - size, sum / members.length));
  const order = things
    .map((_, at) => at)
    .sort((a, b) => at(things, a).wanted - at(things, b).wanted);
  const blocks: Array<Block> = [];
  for (const index of order) {
    const { wanted, size } = at(things, index);
    let block: Block = { members: [index], size, sum: wanted - size / 2 };
    for (
      let last = blocks.at(-1);
      last && startOf(last) + last.size > startOf(block);
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = {
        members: [...last.members, ...block.members],
        sum: last.sum + block.sum - block.members.length * last.size,
        size: last.size + block.size,
      };
    }
    blocks.push(block);
  }
  const middles: Array<number> = [];
  for (const block of blocks) {
    let start = startOf(block);
    for (const index of block.members) {
      const { size } = at(things, index);
      middles[index] = start + size / 2;
      start += size;
    }
  }
  return middles;
}

function at<T>(list: ReadonlyArray<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`there is no thing ${index}`);
  return found;
}

/** A text to stand at a point, and the places that it may take, best first. */
export interface Wanted {
  readonly text: string;
  readonly places: ReadonlyArray<{
    readonly x: number;
    readonly y: number;
    readonly anchor: Anchor;
  }>;
}

/** True when the segment crosses the box. */
function crosses(box: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  // Cut the segment at the sides of the box (Liang–Barsky).
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [start, end] = [0, 1];
  const sides = [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) start = Math.max(start, q / p);
    else end = Math.min(end, q / p);
  }
  return start < end;
}

export type Point = readonly [x: number, y: number];

/**
 * Places texts one after another, each where it covers no other and crosses the fewest lines. A text without
 * such a place is left out: the table and the pointer have it.
 *
 * @param taken boxes that are occupied already
 * @param lines lines that a text had better not cross
 */
export function place(
  texts: ReadonlyArray<Wanted>,
  size: number,
  weight: Weight,
  area: Box,
  taken: ReadonlyArray<Box>,
  lines: ReadonlyArray<ReadonlyArray<Point>> = [],
): Array<{ x: number; y: number; anchor: Anchor; text: string }> {
  const occupied = [...taken];
  const segments = lines.flatMap((line) =>
    line.slice(1).map((to, index) => [at(line, index), to] as const),
  );
  return texts.flatMap(({ text, places }) => {
    const free = places
      .map((spot) => ({ ...spot, text, box: textBox({ ...spot, text }, size, weight) }))
      .filter(({ box }) => within(box, area) && !occupied.some((one) => overlaps(one, box, 2)));
    const cost = ({ box }: { box: Box }) =>
      segments.filter(([from, to]) => crosses(box, from, to)).length;
    const [best] = free.toSorted((a, b) => cost(a) - cost(b));
    if (!best) return [];
    occupied.push(best.box);
    const { box: _box, ...spot } = best;
    return [spot];
  });
}

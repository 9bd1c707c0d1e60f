import { readerStatuses, type StatusLook } from './reader-status.ts';

/** How often a status occurs. */
type Counted = StatusLook & { readonly count: number };

/** One segment of a bar of counts: positions in percent of its width. */
export interface TallyPart extends Counted {
  readonly x: number;
  readonly width: number;
  /** Where the number stands. */
  readonly middle: number;
  /** False where the number has no room; the key below always has it. */
  readonly roomy: boolean;
}

/** No segment is too thin to be seen. */
const LEAST = 1.4;
const GAP = 0.5;
/** A number of three digits has room from here, also on a phone. */
const ROOMY = 9;

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * The segments of a bar: one per status word, in their fixed order, as wide as its count.
 * @param tally counts by status; several may have the same word
 */
export function tallyParts(tally: ReadonlyArray<Counted>): Array<TallyPart> {
  const counted = readerStatuses.flatMap((reader) => {
    const same = tally.filter((status) => status.reader === reader);
    const count = same.reduce((sum, status) => sum + status.count, 0);
    const [first] = same;
    return first && count > 0 ? [{ ...first, count }] : [];
  });
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const shares = counted.map(({ count }) => Math.max(LEAST, (count / total) * 100));
  const scale = (100 - GAP * (counted.length - 1)) / shares.reduce((sum, one) => sum + one, 0);
  let x = 0;
  return counted.map((status, index) => {
    const width = (shares[index] ?? 0) * scale;
    const part = {
      ...status,
      x: round(x),
      width: round(width),
      middle: round(x + width / 2),
      roomy: width >= ROOMY,
    };
    x += width + GAP;
    return part;
  });
}

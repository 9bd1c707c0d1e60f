import { readerStatuses, type StatusLook } from './reader-status.ts';

/** How often a status occurs. */
type Counted = StatusLook & { readonly count: number };

/** One segment of a bar of counts: positions in percent of its width. */
export interface TallyPart extends Counted {
  readonly x: number;
  readonly width: number;
  /** Where the number stands. */
  readonly middle: number;
  /** Whether the number has room: everywhere, on a wide screen, or nowhere; the key always has it. */
  readonly room: 'narrow' | 'wide' | null;
}

/** No segment is too thin to be seen. */
const LEAST = 1.4;
const GAP = 0.5;
/** A number has room from these widths, on a phone and on a wide screen. */
const ROOM = { narrow: 9, wide: 3.5 };

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
    const part: TallyPart = {
      ...status,
      x: round(x),
      width: round(width),
      middle: round(x + width / 2),
      room: width >= ROOM.narrow ? 'narrow' : width >= ROOM.wide ? 'wide' : null,
    };
    x += width + GAP;
    return part;
  });
}

import type { CoverMotif } from '../../model/cover.ts';
import type { Role } from './threads.ts';

/**
 * Motifs of our own drawing in the manner of brocade. A motif is a list of threads with a rule each; a stitch
 * takes the first thread whose rule holds, or shows the ground. Rules see the distance from the middle only,
 * as a loom with a mirrored set-up does, so that whatever a rule draws is symmetric.
 */
export interface Stitch {
  /** 0 in the middle to 11 at the sides. */
  readonly x: number;
  /** 0 in the middle to 13 at top and bottom. */
  readonly y: number;
  /** 0 at the top to 27: for what has a top, a roof or a flame. */
  readonly row: number;
}
export type Rule = (stitch: Stitch) => boolean;
export type Motif = ReadonlyArray<readonly [Role, Rule]>;

/** Width and height of a motif in stitches. */
export const MOTIF = { width: 24, height: 28 };

const between = (value: number, from: number, to: number) => value >= from && value <= to;
/** A filled lozenge around a point. */
const lozenge =
  (atX: number, atY: number, size: number): Rule =>
  ({ x, y }) =>
    Math.abs(x - atX) + Math.abs(y - atY) <= size;
/** A lozenge's rim around the middle. */
const rim =
  (from: number, to: number): Rule =>
  ({ x, y }) =>
    between(x + y, from, to);
/** The same around the corner where four motifs meet. */
const cornerRim =
  (from: number, to: number): Rule =>
  ({ x, y }) =>
    between(11 - x + (13 - y), from, to);
const any =
  (...rules: ReadonlyArray<Rule>): Rule =>
  (stitch) =>
    rules.some((rule) => rule(stitch));

/** A line one stitch wide at a distance from the tip of a tear that points up. */
const tear =
  (tip: number, foot: number): Rule =>
  ({ x, row }) =>
    between(row, tip, foot) && x <= Math.min((row - tip) / 2, foot - row);

export const motifs: Readonly<Record<CoverMotif, Motif>> = {
  // Fields in terraces around the rhombus of plenty.
  terraces: [
    ['heart', any(rim(0, 1), cornerRim(0, 1))],
    ['line', any(rim(2, 3), cornerRim(3, 3))],
    ['light', rim(5, 6)],
    ['line', rim(9, 10)],
    ['second', any(rim(13, 14), rim(16, 17))],
  ],
  flame: [
    ['light', tear(12, 18)],
    ['heart', tear(8, 20)],
    ['line', tear(5, 22)],
    ['ground', tear(3, 23)],
    ['line', tear(1, 24)],
    ['second', any(lozenge(11, 0, 2), lozenge(11, 8, 1))],
  ],
  // Hooks around one heart: joint strength.
  hooks: [
    ['heart', rim(0, 1)],
    ['line', rim(2, 3)],
    ['light', ({ x, y }) => between(x + y, 7, 8) && !(x < 2 && y > 5)],
    ['light', ({ x, y }) => between(x - y, -6, -5) && between(x, 2, 4)],
    ['line', ({ x, y }) => between(x + y, 12, 13) && y < 11],
    ['line', ({ x, y }) => between(x - y, -9, -8) && between(x, 2, 4)],
    ['heart', cornerRim(0, 3)],
    ['second', cornerRim(5, 6)],
  ],
  flower: [
    ['heart', rim(0, 2)],
    ['line', rim(3, 4)],
    ['light', ({ x, y }) => x === 0 && between(y, 5, 11)],
    ['light', ({ x, y }) => x === 1 && between(y, 6, 10)],
    ['light', ({ x, y }) => y === 0 && between(x, 5, 10)],
    ['light', ({ x, y }) => y === 1 && between(x, 6, 9)],
    ['line', ({ x, y }) => Math.abs(x - y) <= 1 && between(x + y, 6, 16)],
    ['second', cornerRim(0, 4)],
  ],
  // Eight lozenges hold together around one heart.
  ring: [
    ['heart', rim(0, 1)],
    ['line', rim(2, 3)],
    ['light', any(lozenge(0, 9, 2), lozenge(8, 0, 2))],
    ['line', lozenge(5, 6, 2)],
    ['second', any(cornerRim(1, 2), lozenge(11, 6, 1))],
  ],
  house: [
    ['line', ({ x, row }) => between(row, 3, 14) && between(row - x, 3, 4)],
    ['heart', ({ x, row }) => between(row, 11, 16) && x + Math.abs(row - 13.5) <= 2.5],
    ['ground', ({ x, row }) => between(row, 10, 20) && x <= 4 && row - x > 9],
    ['light', ({ x, row }) => between(row, 8, 20) && x <= Math.min(row - 7, 6)],
    ['line', ({ x, row }) => between(row, 22, 23) && x < 10],
    ['second', any(({ x, row }) => 11 - x + Math.abs(row - 5.5) <= 1.5, lozenge(11, 13, 1))],
  ],
  waves: [
    ['heart', rim(0, 1)],
    ['line', rim(2, 3)],
    ['ground', rim(4, 5)],
    ['second', ({ x, row }) => between((row + Math.min(x, 11 - x)) % 9, 3, 5)],
    ['light', ({ x, row }) => (row + Math.min(x, 11 - x)) % 9 === 7 && x % 2 === 0],
  ],
  mountains: [
    ['second', ({ x, row }) => between(row - x, 3, 6)],
    ['line', ({ x, row }) => between(row - x, 8, 9)],
    ['light', ({ x, row }) => row - x === 11 && x % 2 === 0],
    ['second', ({ x, row }) => between(row - x, 13, 14)],
    ['heart', ({ x, row }) => x + Math.abs(row - 21.5) <= 2.5],
    ['light', ({ x, row }) => 11 - x + Math.abs(row - 5.5) <= 2.5],
  ],
  grain: [
    ['line', ({ x, row }) => x === 0 && row >= 2],
    ['light', ({ x, row }) => between(x, 1, 4) && between(row, 2, 20) && (row + x) % 6 < 3],
    ['second', ({ x, row }) => row > 18 && between(x, 1, 7) && between(row + x, 25, 26)],
    ['heart', any(lozenge(11, 0, 2), lozenge(11, 9, 2))],
  ],
  rays: [
    ['heart', rim(0, 1)],
    ['line', rim(2, 3)],
    ['light', ({ x, y }) => x === 0 && between(y, 6, 12) && y !== 9],
    ['light', ({ x, y }) => y === 0 && between(x, 6, 11) && x !== 9],
    ['line', ({ x, y }) => x === y && between(x, 3, 8)],
    ['line', ({ x, y }) => (x === 2 || y === 2) && x + y > 6 && x + y < 10],
    ['second', lozenge(11, 13, 4)],
    ['light', lozenge(10, 10, 1)],
  ],
};

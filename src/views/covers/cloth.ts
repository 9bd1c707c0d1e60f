import { MOTIF, type Motif, type Stitch } from './motifs.ts';
import type { Palette, Role } from './threads.ts';

/** One band of cloth: a border above and below it, and its motif from side to side. */
export interface Band {
  readonly motif: Motif;
  readonly border: Motif;
  readonly palette: Palette;
}

/** Height of a border, and how often it repeats, in stitches. */
export const BORDER = { width: 8, height: 6 };

/** Borders of a field; the rules see a strip of 8 × 6 stitches, `row` from the field outwards. */
export const borders: ReadonlyArray<Motif> = [
  // Teeth.
  [
    ['line', ({ row }) => row === 5],
    ['dark', ({ row }) => row === 0 || row === 4],
    ['line', ({ x, row }) => x <= 3 - row],
    ['heart', ({ row }) => row === 3],
    ['light', () => true],
  ],
  // A chain of lozenges.
  [
    ['line', ({ row }) => row === 0 || row === 5],
    ['light', ({ x, row }) => x + Math.abs(row - 2.5) <= 1.5],
    ['heart', ({ x, row }) => x === 3 && row > 1 && row < 4],
    ['dark', () => true],
  ],
  // Steps.
  [
    ['line', ({ row }) => row === 5],
    ['dark', ({ row }) => row === 0 || row === 4],
    ['light', ({ x, row }) => x === 3 - row || (x === 0 && row === 1)],
    ['heart', ({ x, row }) => x > 3 - row],
    ['dark', () => true],
  ],
];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance from the middle of `length` stitches, the same on both sides. */
const fromMiddle = (at: number, length: number) =>
  at < length / 2 ? length / 2 - 1 - at : at - length / 2;

/** The thread of each stitch of one motif, row by row; null where the ground shows. */
export function weave(motif: Motif, { width, height }: Size): Array<Array<Role | null>> {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => {
      const stitch: Stitch = {
        x: fromMiddle(column, width),
        y: fromMiddle(row, height),
        row,
      };
      return motif.find(([, rule]) => rule(stitch))?.[0] ?? null;
    }),
  );
}

/** Rectangles that cover the stitches of one thread: runs of a row, joined with equal runs below. */
function rectangles(stitches: ReadonlyArray<ReadonlyArray<Role | null>>, role: Role): string {
  const open = new Map<string, { x: number; y: number; width: number; height: number }>();
  const done = [...stitches, []].flatMap((line, y) => {
    const runs = [
      ...line
        .map((each) => (each === role ? 'x' : ' '))
        .join('')
        .matchAll(/x+/g),
    ].map(({ index, 0: { length } }) => ({ x: index, width: length }));
    const keys = new Set(runs.map(({ x, width }) => `${x} ${width}`));
    const closed = [...open].filter(([key]) => !keys.has(key));
    for (const [key] of closed) open.delete(key);
    for (const { x, width } of runs) {
      const key = `${x} ${width}`;
      const above = open.get(key);
      if (above) above.height += 1;
      else open.set(key, { x, y, width, height: 1 });
    }
    return closed.map(([, rectangle]) => rectangle);
  });
  return done.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`).join('');
}

function paths(motif: Motif, size: Size, palette: Palette): string {
  const stitches = weave(motif, size);
  return [...new Set(motif.map(([role]) => role))]
    .filter((role) => role !== 'ground')
    .map((role) => `<path fill="${palette[role]}" d="${rectangles(stitches, role)}"/>`)
    .join('');
}

/** One drawing repeated from side to side, its middle or its edge in the middle of the cloth. */
function repeat(id: string, y: number, each: number, width: number, flip = false): string {
  const count = Math.ceil(width / each);
  const start = (width - count * each) / 2;
  return Array.from({ length: count }, (_, index) => {
    const x = start + index * each;
    return flip
      ? `<use href="#${id}" transform="matrix(1 0 0 -1 ${x} ${y})"/>`
      : `<use href="#${id}" x="${x}" y="${y}"/>`;
  }).join('');
}

const BAND = MOTIF.height + 2 * BORDER.height;

/** Size of a cloth in stitches. @param bands how many one below the other */
export const clothSize = (width: number, bands: number): Size => ({ width, height: bands * BAND });

/**
 * A cloth as an SVG file: each motif is drawn once and repeated, so that a file is small.
 * @param width in stitches
 */
export function cloth(bands: ReadonlyArray<Band>, width: number): string {
  const { height } = clothSize(width, bands.length);
  const drawn = bands.map(({ motif, border, palette }, index) => {
    const top = index * BAND;
    const [m, b] = [`m${index}`, `b${index}`];
    return [
      `<path fill="${palette.ground}" d="M0 ${top}h${width}v${BAND}H0z"/>`,
      `<defs><g id="${m}">${paths(motif, MOTIF, palette)}</g><g id="${b}">${paths(border, BORDER, palette)}</g></defs>`,
      repeat(b, top + BORDER.height, BORDER.width, width, true),
      repeat(m, top + BORDER.height, MOTIF.width, width),
      repeat(b, top + BORDER.height + MOTIF.height, BORDER.width, width),
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" shape-rendering="crispEdges">${drawn.join('')}</svg>\n`;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { cached, hashOfFiles } from '../../build-cache.ts';

/** Twice the size of the drawing: sharp on paper and on phones. */
const DENSITY = 144;

/** A chart as a PNG with a small palette. Its letters are outlines, so no typeface is needed. */
export async function drawChart(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg), { density: DENSITY })
    .png({ palette: true, colours: 64, effort: 1 })
    .toBuffer();
  return new Uint8Array(png);
}

/** Cache key of the drawing code: this file, and the versions of its libraries. */
const CODE = ['src/views/pictures/chart-png.ts', 'package-lock.json'];
let code: string | undefined;

/** The result of `drawChart`, from the build cache when an earlier build drew the same. */
export async function keptChart(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  code ??= hashOfFiles(CODE);
  const folder = await cached('charts', [code, svg], async (aside) =>
    writeFileSync(join(aside, 'chart.png'), await drawChart(svg)),
  );
  return new Uint8Array(readFileSync(join(folder, 'chart.png')));
}

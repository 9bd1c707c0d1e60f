import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { cached, hashOfFiles } from '../../build-cache.ts';

/** Twice the size of the drawing: sharp on paper and on phones. */
const SCALE = 2;

const renderer = new Renderer({ cacheMaxBytes: 0 });

/**
 * A chart as a PNG. Its letters are outlines, so no typeface is needed.
 *
 * @param svg the chart as a file (src/views/charts/svg-file.ts), with its size in `viewBox`
 */
export async function drawChart(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(
    (side) => Number(side) * SCALE,
  );
  const png = await renderer.render(
    { type: 'image', src: Buffer.from(svg), width, height },
    { width, height, format: 'png' },
  );
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

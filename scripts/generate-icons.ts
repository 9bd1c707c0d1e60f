import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { ROOT } from './root.ts';

/**
 * `npm run generate icons`: all sizes of the site's icon, from the one drawing in src/brand/mark.svg. Its
 * output in public/ is committed: it changes only with the drawing.
 */
const drawing = readFileSync(join(ROOT, 'src/brand/mark.svg'), 'utf8');
const RED = '#9c1616';

/** A square PNG; `share` scales the icon down on its own red, because phones crop it to a circle. */
const square = (size: number, share = 1) => {
  const inner = Math.round(size * share);
  const sign = sharp(Buffer.from(drawing), { density: (72 * inner) / 32 }).resize(inner, inner);
  if (share === 1) return sign.png({ compressionLevel: 9 });
  const margin = Math.floor((size - inner) / 2);
  return sign
    .extend({
      top: margin,
      left: margin,
      bottom: size - inner - margin,
      right: size - inner - margin,
      background: RED,
    })
    .flatten({ background: RED })
    .png({ compressionLevel: 9 });
};

/** An .ico with one PNG: browsers request it by themselves. */
function ico(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

const files: ReadonlyArray<readonly [name: string, bytes: Buffer]> = [
  ['favicon.svg', Buffer.from(drawing)],
  ['favicon.ico', ico(await square(32).toBuffer(), 32)],
  ['apple-touch-icon.png', await square(180, 0.8).toBuffer()],
  ['icons/icon-192.png', await square(192).toBuffer()],
  ['icons/icon-512.png', await square(512).toBuffer()],
  // Phones crop it to a circle of 80 % (safe zone of a maskable icon).
  ['icons/maskable-512.png', await square(512, 0.66).toBuffer()],
];

for (const [name, bytes] of files) {
  const path = join(ROOT, 'public', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  console.log(`public/${name}: ${bytes.length}`);
}

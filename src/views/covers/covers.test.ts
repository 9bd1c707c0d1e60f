import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cover } from '../../model/cover.ts';
import { BORDER, borders, weave } from './cloth.ts';
import { coverFile, siteClothFile } from './covers.ts';
import { MOTIF, motifs } from './motifs.ts';

const pattern = (id: string, given?: { motif: string; field: string }) =>
  coverFile({ id, cover: given && cover.parse(given) });
const ids = ['vi-nguoi-ngheo', 'nong-thon-moi', 'ngay-hoi', 'thuong-binh', 'an-ninh', 'van-hoa'];

test('a campaign has the same pattern each time, and another than other campaigns', () => {
  expect(ids.map((id) => pattern(id))).toEqual(ids.map((id) => pattern(id)));
  expect(new Set(ids.map((id) => pattern(id))).size).toBe(ids.length);
});

test('an editor chooses motif and field', () => {
  const chosen = pattern('ngay-hoi', { motif: 'house', field: 'teal' });
  expect(chosen).toContain('#0f4a57');
  expect(chosen).not.toBe(pattern('ngay-hoi', { motif: 'grain', field: 'teal' }));
  expect(chosen).not.toBe(pattern('ngay-hoi', { motif: 'house', field: 'earth' }));
});

test.each(Object.entries(motifs))(
  'the motif %s is mirrored from side to side, and not empty',
  (_, motif) => {
    const rows = weave(motif, MOTIF);
    expect(rows).toHaveLength(28);
    for (const row of rows) expect(row).toEqual(row.toReversed());
    expect(new Set(rows.flat()).size).toBeGreaterThan(3);
  },
);

test('each border is mirrored from side to side', () => {
  for (const row of borders.flatMap((border) => weave(border, BORDER))) {
    expect(row).toEqual(row.toReversed());
  }
});

test('the whole cloth is mirrored, at any width, as drawn', async () => {
  for (const width of [72, 100]) {
    const { data, info } = await sharp(Buffer.from(coverFile({ id: 'ngay-hoi' }, width)))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, 40]);
    const at = (x: number, y: number) =>
      data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3).toString('hex');
    const differing = Array.from({ length: width * 40 }, (_, index) => index).filter((index) => {
      const [x, y] = [index % width, Math.floor(index / width)];
      return at(x, y) !== at(width - 1 - x, y);
    });
    expect(differing).toEqual([]);
  }
});

test('a pattern is one small file, the cloth of the site not much larger', () => {
  for (const id of ids) expect(gzipSync(pattern(id)).length).toBeLessThan(1500);
  expect(gzipSync(siteClothFile()).length).toBeLessThan(8000);
});

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { anItem, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { coverFile } from '../covers/covers.ts';
import { clausePages } from '../guidance/clause-page.ts';
import { drawPicture } from './draw-picture.ts';
import { type Picture, pictures } from './pictures.ts';

const picture: Picture = {
  path: '/tien-do/2017/x/',
  kind: 'Chỉ tiêu',
  title: 'Ễ ẫ ỵ ặ Ỡ ử – “Người Việt sáng tạo” & <xã> phường',
  figure: { text: '83,1% (1.064/1.281)', subject: '7/8 đơn vị đã báo cáo' },
  cover: coverFile({ id: 'x' }, 240),
  date: 'Tính đến 31/01/2018',
  owner: 'MTTQ Việt Nam tỉnh Minh Giang',
};

test('a picture is a small PNG of 1200 × 630, with the same bytes each time', async () => {
  const [one, two] = await Promise.all([drawPicture(picture), drawPicture(picture)]);
  const { width, height, format } = await sharp(one).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  expect(one.length).toBeLessThan(60_000);
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});

test('a picture shows all its text, and nothing overflows its edge', async () => {
  const inked = async (given: Picture) => {
    const { data, info } = await sharp(await drawPicture(given))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = (x: number, y: number) =>
      (data[(y * info.width + x) * info.channels] ?? 255) < 128;
    const columns = Array.from(
      { length: info.width },
      (
        _,
        x, // Below the cloth.
      ) =>
        Array.from({ length: info.height - 200 }, (_, y) => dark(x, y + 200)).filter(Boolean)
          .length,
    );
    return { edge: columns.slice(1140), all: columns.reduce((sum, count) => sum + count, 0) };
  };
  const long = await inked({ ...picture, title: 'Hộ sản xuất nông nghiệp '.repeat(6).trim() });
  expect(Math.max(...long.edge)).toBe(0);
  const bare = await inked({ ...picture, title: '', figure: null });
  expect((await inked(picture)).all).toBeGreaterThan(bare.all * 1.5);
});

test('pages of the newest year have their own picture, those of earlier years the home page’s', () => {
  const plans = [aPlan(2017), aPlan(2018, null)];
  const guidance = plans.map(({ id }) => anItem(`${id}/i-1`, 'Nội dung.', { plan: id }));
  const site = siteOf(tinyContent({ plans, guidance, targets: [], campaigns: [] }), '2018-06-01');
  expect(pictures(site).map(({ path }) => path)).toEqual(['/', '/huong-dan/2018/i-1/']);
  const pictured = plans.flatMap((plan) =>
    clausePages(site, plan).map(({ meta }) => meta.pictured),
  );
  expect(pictured).toEqual([false, true]);
});

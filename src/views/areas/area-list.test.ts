import { expect, test } from 'vitest';
import { anArea, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { reformSite } from '../../../tests/fixtures/units/site.ts';
import { areaList } from './area-list.ts';

const page = areaList(reformSite());

test('today’s units come first, by level and kind, below the unit they belong to', () => {
  expect(page.living.map(({ heading }) => heading)).toEqual([
    'Tỉnh (1)',
    'Xã thuộc tỉnh Thái Nguyên (77)',
    'Phường thuộc tỉnh Thái Nguyên (15)',
  ]);
  expect(page.searchable).toBe(true);
  expect(page.meta.description).toContain('93 đơn vị đang hoạt động và 323 đơn vị trước đây');
});

test('units that ended stand in groups of their last unit above, with where their land lies', () => {
  const headings = page.former.map(({ heading }) => heading);
  expect(headings.slice(0, 3)).toEqual([
    'Tỉnh (2)',
    'Huyện, thành phố thuộc tỉnh Bắc Kạn (8)',
    'Huyện, thành phố thuộc tỉnh Thái Nguyên (9)',
  ]);
  expect(headings).toContain('Xã, phường, thị trấn thuộc huyện Ba Bể (16)');
  const all = page.former.flatMap(({ areas }) => areas);
  const summary = (name: string) => all.find(({ text }) => text === name)?.summary;
  expect(summary('Huyện Ba Bể')).toBe('mã 061, đến hết 30/06/2025; địa bàn nay thuộc 5 đơn vị');
  expect(summary('Xã Sĩ Bình')).toBe(
    'mã 01978, đến hết 30/06/2025; địa bàn nay thuộc Xã Vĩnh Thông; cách viết khác: Sỹ Bình',
  );
});

test('a site that enters no lives has one list without headings', () => {
  const areas = [anArea('ba-be', 'Huyện Ba Bể'), anArea('na-ri', 'Huyện Na Rì')];
  const { living, former, searchable } = areaList(siteOf(tinyContent({ areas }), '2017-06-01'));
  expect(living).toEqual([
    {
      heading: null,
      areas: areas.map(({ id, name }) => ({
        href: `/don-vi/${id}/`,
        text: name,
        summary: 'Số xã, phường, thị trấn: 16',
      })),
    },
  ]);
  expect([former, searchable]).toEqual([[], false]);
});

import { describe, expect, test } from 'vitest';
import { decodeMonth, type MonthStates } from '../../src/domain/month-states.ts';
import { plain, readBuild } from '../support/built-site.ts';
import { builtFolder } from '../support/sites.ts';

/** A real reform, built: what readers of the pages of ended, new and living units meet. */
const site = readBuild(builtFolder('reform'), '/');
const textOf = (path: string, selector: string) => plain(site.page(path).$(selector).text());
const band = (path: string) => textOf(path, 'aside.band');

describe('pages of units', () => {
  test('every unit that ever was has one; an address that was printed leads nowhere else', () => {
    const units = site.pages.filter(({ path }) => /^\/don-vi\/[^/]+\/$/.test(path));
    expect(units).toHaveLength(416);
    expect(textOf('/don-vi/bk-ba-be/', 'h1')).toBe('Huyện Ba Bể');
    expect(site.page('/don-vi/bk-ba-be/').$('meta[http-equiv="refresh"]')).toHaveLength(0);
  });

  test('a unit that reports to no plan has its life only', () => {
    const { $ } = site.page('/don-vi/tn-dong-hy-xa-van-lang/');
    expect($('main table')).toHaveLength(0);
    expect($('link[type="text/calendar"]')).toHaveLength(0);
    expect(site.has('/don-vi/tn-dong-hy-xa-van-lang/phieu-giao-ban/')).toBe(false);
    expect(site.has('/du-lieu/don-vi/tn-dong-hy-xa-van-lang.json')).toBe(false);
  });

  test('below the units that report the list has today’s units first, then those that ended, long groups folded', () => {
    const { $ } = site.page('/don-vi/');
    expect($('[data-units] .links > li')).toHaveLength(416);
    const groups = $('[data-units] > [data-group]').toArray();
    expect(
      groups.slice(0, 3).flatMap((group) => $(group).find('.links > li').toArray()),
    ).toHaveLength(93);
    expect($('.units tbody tr').length).toBeGreaterThan(0);
  });
});

describe('pages of years', () => {
  test('2017 is told by its eight districts, and says what became of them', () => {
    expect(band('/tien-do/2017/')).toMatch(
      /^Tư liệu năm 2017.*Tỉnh Bắc Kạn nay thuộc tỉnh Thái Nguyên\..*Cấp huyện kết thúc hoạt động ngày 30\/06\/2025/,
    );
    const units = site
      .page('/tien-do/2017/')
      .$('main a[href^="/don-vi/"]')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(new Set(units).size).toBe(8);
  });

  test('the band of 2026 says what is due, and of nothing that it is over: the province that ended before has no part in it', () => {
    expect(band('/tien-do/2026/')).toMatch(/^Năm 2026 đang thực hiện\./);
    expect(band('/tien-do/2026/')).not.toMatch(/kết thúc|nay thuộc|Tư liệu|Bắc Kạn/);
  });

  test('2020 counts the communes of its end; those of its beginning keep what they reported', () => {
    expect(textOf('/tien-do/2020/', 'main')).toContain('Trong 108 xã, phường, thị trấn');
    const states = JSON.parse(site.text('/tien-do/2020/cuoi-thang.json')) as MonthStates;
    const reporting = (month: number) =>
      decodeMonth(states, month).filter((letters) => letters.trim() !== '').length;
    expect([reporting(0), reporting(states.days.length - 1)]).toEqual([122, 108]);
  });
});

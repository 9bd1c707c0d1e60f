import { describe, expect, test } from 'vitest';
import { linksIn, pathOf, plain, sectionOf } from '../support/built-site.ts';
import { milestones } from './inventory.ts';
import { site } from './province.ts';

const dated = milestones.flatMap(({ title, days }) => (days ? [{ title, days }] : []));
const undated = milestones.filter(({ days }) => !days);
const monthPages = site.pages.filter(({ path }) => /^\/lich\/\d{4}\/\d{2}\/$/.test(path));
const yearPages = site.pages.filter(({ path }) => /^\/lich\/\d{4}\/$/.test(path));

/** Dates of a month's table whose cell names the words; for a band, those of all its cells. */
function daysNaming(month: string, title: string): Array<string> {
  const { $ } = site.page(`/lich/2017/${month}/`);
  return $('table.month tbody')
    .toArray()
    .flatMap((week) => {
      const rows = $(week).find('tr').toArray();
      const days = $(rows[0])
        .find('td')
        .toArray()
        .map((cell) => $(cell).find('time').attr('datetime') ?? null);
      return rows.flatMap((row) => {
        let column = 0;
        return $(row)
          .find('td')
          .toArray()
          .flatMap((cell) => {
            const length = Number($(cell).attr('colspan') ?? 1);
            const own = days.slice(column, column + length);
            column += length;
            const named = plain($(cell).find('a').text()).includes(title);
            return named ? own.map((day) => day ?? `outside ${month}`) : [];
          });
      });
    });
}

const everyDay = (from: string, to: string): Array<string> => {
  const days: Array<string> = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
};

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

describe('the month tables of 2017', () => {
  test.each(dated)('name “$title” on its days and on no other', ({ title, days }) => {
    const named = MONTHS.flatMap((month) => daysNaming(month, title));
    expect(named).toEqual(everyDay(...days));
  });

  test.each(undated)('put “$title” on no day', ({ title }) => {
    expect(MONTHS.flatMap((month) => daysNaming(month, title))).toEqual([]);
  });

  test('name Tết on 28/01/2017', () => {
    expect(MONTHS.flatMap((month) => daysNaming(month, 'Tết'))).toEqual(['2017-01-28']);
  });
});

describe('every month table', () => {
  test('is there for each month of each year that has a calendar', () => {
    const years = yearPages.map(({ path }) => path);
    expect(years).toContain('/lich/2017/');
    expect(years.length).toBeGreaterThanOrEqual(2);
    expect(monthPages.map(({ path }) => path)).toEqual(
      years.flatMap((year) => MONTHS.map((month) => `${year}${month}/`)),
    );
  });

  test('has weekdays by name from Monday to Sunday, and each day once with its lunar day', () => {
    for (const { path, $ } of monthPages) {
      const names = $('table.month thead th').slice(1);
      expect(names.map((_, th) => $(th).find('abbr').attr('title')).get(), path).toEqual([
        'Thứ Hai',
        'Thứ Ba',
        'Thứ Tư',
        'Thứ Năm',
        'Thứ Sáu',
        'Thứ Bảy',
        'Chủ Nhật',
      ]);
      const days = $('table.month time[datetime]')
        .map((_, time) => $(time).attr('datetime'))
        .get();
      const [, year, month] = path.match(/(\d{4})\/(\d{2})/) ?? [];
      const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
      expect(days, path).toEqual(everyDay(`${year}-${month}-01`, last));
      expect($('table.month .lunar').length, path).toBe(days.length);
    }
  });

  test('leads to the entries on the page of their year', () => {
    const page = site.page('/lich/2017/07/');
    expect(linksIn(site, page, 'table.month')).toEqual(['/lich/2017/']);
    expect(page.$('table.month a').attr('href')).toBe('/lich/2017/#ngay-thuong-binh-liet-si');
  });
});

describe('the page of a year', () => {
  test('holds no entry twice, and no two with the same address', () => {
    for (const { path, $ } of yearPages) {
      const keys = $('main li[data-loai]')
        .toArray()
        .map((li) => plain($(li).find('h3').text() + $(li).find('time').text()));
      expect(keys.length, path).toBeGreaterThan(0);
      expect(new Set(keys).size, path).toBe(keys.length);
      const ids = $('main li[data-loai]').map((_, li) => $(li).attr('id'));
      expect(new Set(ids.get()).size, path).toBe(keys.length);
    }
  });

  test('keeps the addresses of the entries that printed documents may hold', () => {
    const { $ } = site.page('/lich/2017/');
    for (const id of [
      'ngay-khoa-hoc-cong-nghe',
      'ngay-sinh-chu-tich-ho-chi-minh',
      'ngay-thuong-binh-liet-si',
      'quoc-khanh',
      'thang-cao-diem-vi-nguoi-ngheo',
      'ngay-truyen-thong-mttq',
      'danh-gia-cuoc-van-dong',
      'bao-cao-dinh-ky',
      'tet',
    ]) {
      expect($(`li[id="${id}"]`).length, id).toBe(1);
    }
    for (const id of ['thang-05', 'thang-11', 'chua-co-ngay', 'bao-cao']) {
      expect($(`[id="${id}"]`).length, id).toBe(1);
    }
  });

  test('gives the periods to report on with their ends, and no due day: the source states none', () => {
    const { $ } = site.page('/lich/2017/');
    const section = sectionOf(site.page('/lich/2017/'), 'Chế độ báo cáo');
    const rows = section.find('tr').toArray();
    const texts = rows.map((tr) =>
      $(tr)
        .find('th, td')
        .toArray()
        .map((cell) => plain($(cell).text())),
    );
    const none = 'không nêu trong văn bản gốc';
    expect(texts).toContainEqual(['quý III/2017', '01/07/2017', '30/09/2017', none]);
    expect(texts).toContainEqual(['6 tháng cuối năm 2017', '01/07/2017', '31/12/2017', none]);
    expect(section.find('details table tbody tr').length).toBe(12 + 4 + 2 + 1);
    expect(section.find('time').length).toBe(0);
  });

  test('marks each day of the high season in the year at a glance, and tells it in words too', () => {
    const { $ } = site.page('/lich/2017/');
    const marked = $('.glance [data-date]:is(.event, .range)')
      .map((_, day) => $(day).attr('data-date'))
      .get();
    expect(marked).toEqual(expect.arrayContaining(everyDay('2017-10-17', '2017-11-18')));
    expect(marked).not.toContain('2017-10-16');
    expect(marked).not.toContain('2017-11-19');
    const season = $('li[id="thang-cao-diem-vi-nguoi-ngheo"]');
    expect(plain(season.find('h3').text())).toBe('Tháng cao điểm “Vì người nghèo”');
    expect(plain(season.text())).toContain('17/10/2017 – 18/11/2017');
  });

  test('of a year without a plan says so and is not in the search', () => {
    const others = yearPages.filter(({ path }) => path !== '/lich/2017/');
    for (const { path, $ } of others) {
      expect(plain($('main').text()), path).toContain('Chưa có kế hoạch công tác');
      expect($('[data-pagefind-body]').length, path).toBe(0);
    }
  });
});

describe('without scripts', () => {
  test('the lists by level and by organization are linked from the year and hold its entries', () => {
    const year = site.page('/lich/2017/');
    const lists = linksIn(site, year, 'main').filter((path) => /\/(?:cap|co-quan)\//.test(path));
    expect(lists).toEqual(
      expect.arrayContaining(['/lich/2017/cap/xa/', '/lich/2017/co-quan/so-ldtbxh/']),
    );
    const entriesOf = (path: string) => {
      const page = site.page(path);
      return page
        .$('main li h3 a')
        .toArray()
        .map((a) => page.$(a).attr('href')?.split('#')[1]);
    };
    expect(entriesOf('/lich/2017/co-quan/so-ldtbxh/')).toEqual(['ngay-thuong-binh-liet-si']);
    expect(entriesOf('/lich/2017/cap/xa/')).toEqual(
      expect.arrayContaining(['thang-cao-diem-vi-nguoi-ngheo', 'tet']),
    );
    expect(entriesOf('/lich/2017/cap/xa/')).not.toContain('ngay-khoa-hoc-cong-nghe');
  });

  test('the calendar says that it was reckoned on the day of the build', () => {
    for (const path of ['/lich/']) {
      const { $ } = site.page(path);
      expect(plain($('[data-as-of]').text()), path).toMatch(/^Tính đến ngày \d\d\/\d\d\/\d{4}\.$/);
    }
  });

  test('home shows what is on and the next day; the others wait in the page for a later day', () => {
    const page = site.page('/');
    const shown = page.$('calendar-now ul:not([hidden]) > li');
    expect(shown.length).toBeGreaterThan(0);
    expect(page.$('[data-group="next"] > li').length).toBeGreaterThan(0);
    expect(page.$('calendar-now ul[hidden] > li').length).toBeGreaterThan(3);
    for (const a of shown.find('> a').toArray()) {
      expect(pathOf(site, page, page.$(a).attr('href') ?? '')).toMatch(/^\/lich\/\d{4}\/$/);
    }
  });
});

import { expect, test } from 'vitest';
import { decodeMonth, letterOf, type MonthStates } from '../../src/domain/month-states.ts';
import { type BuiltPage, plain } from '../support/built-site.ts';
import { areas, targets } from './inventory.ts';
import { site } from './province.ts';

/** The figures of the province are sample figures. */
const sample = true;

const mainText = ({ $ }: BuiltPage) => plain($('main').text());
const NOTICE = /số liệu (?:giả định|minh họa)/i;

/** Pages that have to show figures, whatever they look like. */
const known = [
  '/',
  '/tien-do/2017/',
  '/du-lieu/',
  ...Object.keys(targets).map((id) => `/tien-do/2017/${id}/`),
  ...new Set(Object.values(targets).map((id) => `/huong-dan/2017/${id}/`)),
  ...site.pages.map(({ path }) => path).filter((path) => /^\/don-vi\/[^/]+\/$/.test(path)),
];
/** Any other page on which a figure can be recognized. */
const recognized = site.pages
  .filter((page) => /\d+\/8 (?:đơn vị đã báo cáo|đơn vị đã đạt|đạt)/.test(mainText(page)))
  .map(({ path }) => path);

test('every page with figures says whether they are sample figures', () => {
  const pages = [...new Set([...known, ...recognized])];
  expect(pages.length).toBeGreaterThan(known.length);
  const says = (path: string) => NOTICE.test(mainText(site.page(path)));
  expect(pages.filter((path) => says(path) !== sample)).toEqual([]);
});

test('the data file of progress says whether its figures are sample figures', () => {
  expect(NOTICE.test(site.text('/du-lieu/2017/progress.json'))).toBe(sample);
});

test('every page with figures says as of which day they are judged', () => {
  const judged = [...known, ...recognized].filter((path) => path !== '/du-lieu/');
  const silent = judged.filter(
    (path) => !/(?:tính đến|số liệu chốt) ngày \d\d\/\d\d\/\d{4}/i.test(mainText(site.page(path))),
  );
  expect(silent).toEqual([]);
});

/** The words that readers know, and no others. */
const STATUSES = [
  'Hoàn thành',
  'Hoàn thành muộn',
  'Đúng tiến độ',
  'Cần đẩy nhanh tiến độ',
  'Chưa đạt, chưa chốt số',
  'Chậm',
  'Vượt mức cho phép',
  'Không đạt',
  'Quá hạn báo cáo',
  'Chưa có số liệu',
  'Không có báo cáo',
  'Chưa kết luận được',
  'Chưa đến kỳ',
  'Đã dừng',
  'Không giao chỉ tiêu',
];

/** The cells of a table of targets × units: unit, status and figure, as a screen reader says them. */
const cellsOf = ({ $ }: BuiltPage) =>
  $('heat-table tbody td a[data-code]')
    .toArray()
    .map(({ attribs }) => {
      const name = attribs['aria-label'] ?? '';
      const [, area = '', rest = ''] = /^(.+?): (.+) – .+$/.exec(name) ?? [];
      const status = STATUSES.toSorted((one, other) => other.length - one.length).find((word) =>
        rest.startsWith(word),
      );
      return { area, status, figure: status ? rest.slice(`${status}, `.length) : '' };
    });

test('the progress table has the 10 targets down, the 8 districts across, a status in each cell', () => {
  const page = site.page('/tien-do/2017/');
  const { $ } = page;
  const table = $('heat-table table');
  const [, province, ...heads] = table.find('thead th[scope="col"]').toArray();
  expect(plain($(province).text())).toBe('Toàn tỉnh');
  expect(heads.map((th) => plain($(th).text())).toSorted()).toEqual([...areas].toSorted());
  const rows = table.find('tbody tr').toArray();
  const linked = rows.map((row) => $(row).find('th[scope="row"] a[href]').attr('href'));
  expect(linked.toSorted()).toEqual(
    Object.keys(targets)
      .map((id) => `/tien-do/2017/${id}/`)
      .toSorted(),
  );
  const cells = cellsOf(page);
  expect(cells).toHaveLength(10 * 8);
  expect(cells.filter(({ status }) => status === undefined)).toEqual([]);
  expect([...new Set(cells.map(({ area }) => area))].toSorted()).toEqual([...areas].toSorted());
  for (const row of rows)
    expect($(row).find('td a[data-key=""]').attr('aria-label')).toMatch(/^Toàn tỉnh: .*\d/);
});

test('every cell of the table has its inputs and the rule that fired in the file beside it', () => {
  for (const path of ['/tien-do/2017/']) {
    const { $ } = site.page(path);
    const file = $('heat-table').attr('data-details') ?? '';
    const details = JSON.parse(site.text(file)) as Record<
      string,
      Record<string, { why: ReadonlyArray<string> }>
    >;
    const keys = $('heat-table tbody tr')
      .toArray()
      .flatMap((row) =>
        $(row)
          .find('td a[data-code]')
          .toArray()
          .map((cell) => [row.attribs['data-key'] ?? '', cell.attribs['data-key'] ?? ''] as const),
      );
    expect(keys).toHaveLength(10 * 8);
    const unexplained = keys.filter(
      ([target, unit]) => !/Quy tắc \d+: /.test(details[target]?.[unit]?.why.join(' ') ?? ''),
    );
    expect(unexplained, path).toEqual([]);
  }
});

test('each target page has a row for each district; each district page a card for each target', () => {
  const cardsOf = (path: string) => {
    const { $ } = site.page(path);
    return $('main .cards h3 a[href]')
      .toArray()
      .map((a) => a.attribs.href);
  };
  const rowsOf = (path: string) => {
    const { $ } = site.page(path);
    return $('main table')
      .first()
      .find('tbody th[scope="row"] a[href]')
      .toArray()
      .map((a) => a.attribs.href);
  };
  const areaPaths = known.filter((path) => path.startsWith('/don-vi/')).toSorted();
  const targetPaths = known.filter((path) => /^\/tien-do\/2017\/./.test(path)).toSorted();
  expect([areaPaths.length, targetPaths.length]).toEqual([8, 10]);
  for (const path of targetPaths) expect(rowsOf(path).toSorted(), path).toEqual(areaPaths);
  for (const path of areaPaths) expect(cardsOf(path).toSorted(), path).toEqual(targetPaths);
});

test('every status in a table can be opened to its inputs and the rule that fired', () => {
  const pages = site.pages.filter(({ path }) => /^\/(?:tien-do|don-vi)\/.+\//.test(path));
  const rule = /Quy tắc \d+: /;
  for (const path of [...known.filter((p) => /^\/(?:tien-do|don-vi)\//.test(p))]) {
    const page = site.page(path);
    // Whole cards of a unit; its cells elsewhere.
    const cards = page.$('main .cards > li').toArray();
    expect(cards.filter((card) => !rule.test(page.$(card).text()))).toEqual([]);
    if (cards.length > 0) continue;
    // On a target's page the reasons of all units stand together, below the table.
    const reasons = page.$('main .folded > details').first();
    if (/^\/tien-do\/2017\/./.test(path)) {
      expect(reasons.text().match(/Quy tắc \d+: /g)?.length, path).toBe(areas.length);
      continue;
    }
    const statuses = page.$('main td > .status').toArray();
    expect(statuses.length, path).toBeGreaterThan(0);
    const unexplained = statuses.filter((status) => {
      const why = page.$(status).next('details');
      // What changed is told in words only: both of its statuses are explained on their own pages.
      return !page.$(status).closest('details').length && !rule.test(why.text());
    });
    expect(
      unexplained.map((status) => plain(page.$(status).text())),
      path,
    ).toEqual([]);
  }
  expect(pages.length).toBeGreaterThan(30);
});

test('the states of a month’s end know only what had been reported by then', () => {
  const states = JSON.parse(site.text('/tien-do/2017/cuoi-thang.json')) as MonthStates;
  const never = states.statuses.findIndex(([label]) => label === 'chưa có số liệu');
  const known = states.days.map(
    (_, month) =>
      decodeMonth(states, month)
        .join('')
        .split('')
        .filter((letter) => letter !== letterOf(never)).length,
  );
  expect(states.days.at(0)).toBe('31/01/2017');
  expect(states.days.at(-1)).toBe('31/01/2018');
  expect([states.units.length, states.targets.length]).toEqual([8, 10]);
  expect(known[0]).toBeLessThan(known[5] ?? 0);
  // Each month has a row, and Ngân Sơn's figure of June was corrected in July.
  const page = site.page('/tien-do/2017/cuoi-thang/');
  for (const day of states.days) expect(plain(page.$('main tbody').text())).toContain(day);
  const june = plain(page.$('[id="den-2017-06-30"]').text());
  expect(june).toMatch(/\d+ số liệu, chậm nhất \d+ ngày/);
});

test('report issues: missing reports by name of the district, corrections with both figures and the reason', () => {
  const missing = site.page('/tien-do/2017/so-no/');
  const names = missing
    .$('main h2 a[href^="/don-vi/"]')
    .toArray()
    .map((name) => plain(missing.$(name).text()));
  expect(names.length).toBeGreaterThan(2);
  expect(names.toSorted(new Intl.Collator('vi').compare)).toEqual(names);
  // All figures that a district has never sent are one question.
  expect(plain(missing.$('main').text())).toMatch(/Huyện Pác Nặm\s*9 số liệu/);
  const corrections = plain(site.page('/tien-do/2017/dinh-chinh/').$('main tbody').text());
  for (const part of ['1.250/1.900', '730/1.900', '11/17', '14/17', 'tính trùng'])
    expect(corrections).toContain(part);
});

test('chart, bars and table of a target show the same figure for each district', () => {
  const { $ } = site.page('/tien-do/2017/attp-ho-cam-ket/');
  const figures = $('main table')
    .first()
    .find('tbody tr')
    .toArray()
    .flatMap((row) => plain($(row).find('td').eq(1).text()).match(/[\d,]+%/) ?? []);
  expect(figures).toHaveLength(7);
  const bars = plain($('main .rows').text());
  const titles = $('svg.chart')
    .toArray()
    .map((svg) => $(svg).find('title').text());
  expect(titles).toHaveLength(2);
  for (const figure of figures) {
    expect(bars).toContain(figure);
    for (const chart of titles) expect(chart).toContain(figure);
  }
  for (const svg of $('svg.chart').toArray()) expect($(svg).attr('aria-label')).not.toBe('');
});

test('a target’s page begins with how it stands: who is there, who lacks how much, who is silent', () => {
  const { $ } = site.page('/tien-do/2017/attp-ho-cam-ket/');
  expect(plain($('h1').text())).toMatch(
    /^ATTP: hộ cam kết: \d trong 8 đơn vị đã đạt; .*còn thiếu [\d.]+ hộ; .*Pác Nặm không có báo cáo$/,
  );
});

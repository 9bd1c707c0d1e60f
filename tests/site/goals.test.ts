import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { plain, readBuild } from '../support/built-site.ts';
import { builtFolder } from '../support/sites.ts';

/** Goals of every kind (tests/fixtures/sites/goals.ts), built: what readers of their pages meet. */
const folder = builtFolder('reform');
const site = readBuild(folder, '/');
const textOf = (path: string) => plain(site.page(path).$('main').text());
const target = (id: string) => textOf(`/tien-do/2026/${id}/`);

test.each([
  ['nha-toan-tinh', 'tính chung từ 250 nhà trở lên'],
  ['quy', 'Cấp tỉnh: 880/900 triệu đồng (bằng 97,8% mức).'],
  ['quy', 'Riêng các đơn vị: 3.120/3.100 triệu đồng.'],
  ['giam-sat', 'đơn vị đạt mọi kỳ đến nay'],
  ['diem', 'Xem từng đơn vị, không cộng chung'],
  ['phan-bien', 'Cấp tỉnh: 3/3 hội nghị (bằng 100% mức).'],
  ['phan-bien', 'không giao'],
  ['ca-hai', '1/2 chỉ tiêu thành phần đạt'],
  ['khu-kieu-mau', '31/12/2025'],
])('the page of “%s” says “%s”', (id, words) => {
  expect(target(id)).toContain(words);
});

test.each(['giam-sat', 'xep-loai', 'ca-hai', 'diem'])(
  'figures of “%s” do not add up: no line is drawn, and the whole has a count, not an empty place',
  (id) => {
    const { $ } = site.page(`/tien-do/2026/${id}/`);
    expect($('polyline')).toHaveLength(0);
    expect(target(id)).not.toContain('Toàn tỉnh: chưa có số liệu');
  },
);

test('of 93 units the page tells the 8 that are given a target from the others', () => {
  const { $ } = site.page('/tien-do/2026/quy/');
  const rows = $('main tbody tr').has('th[scope="row"] a[href^="/don-vi/"]').toArray();
  const free = rows.filter((row) => plain($(row).text()).includes('Không giao chỉ tiêu'));
  expect([rows.length, rows.length - free.length]).toEqual([93, 8]);
});

test('a figure past an exact goal or a range says past what', () => {
  const pages = site.pages.filter(({ path }) => /^\/don-vi\/[^/]+\/$/.test(path));
  const all = pages.map(({ $ }) => plain($('main').text())).join('\n');
  expect(all).toContain('9, trên khoảng 3–5');
  expect(all).toContain('3, nhiều hơn 2');
  expect(all).toContain('tăng 4,95%');
});

test('K10: page and table give the goal of each unit and its share of it, and the whole’s to nobody', () => {
  const csv = readFileSync(join(ROOT, folder, 'du-lieu/2026/statuses.csv'), 'utf8');
  const [head = '', ...lines] = csv.replace('\uFEFF', '').trim().split('\r\n');
  const columns = head.split(',').map((name) => name.replaceAll('"', ''));
  const cell = (line: string, name: string) =>
    line.split('","')[columns.indexOf(name)]?.replaceAll('"', '');
  const rows = lines.filter((line) => cell(line, 'target') === '2026/quy');
  const goals = rows.map((line) => cell(line, 'goal')).filter(Boolean);
  expect(goals.map(Number).sort((a, b) => a - b)).toEqual([250, 350, 400, 450, 500, 550, 600, 900]);
  const own = rows.find((line) => cell(line, 'area') === 'tinh-thai-nguyen') ?? '';
  expect([cell(own, 'goal'), Number(cell(own, 'ofGoal'))]).toEqual([
    '900',
    expect.closeTo(97.78, 2),
  ]);
  const { $ } = site.page('/tien-do/2026/quy/');
  const shown = plain($('main table').first().text());
  expect(shown).toContain('từ 550 triệu đồng trở lên');
  expect(shown).not.toContain('4.000');
});

import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../tests/fixtures/entries.ts';
import { reportEntries } from '../../../tests/fixtures/reports.ts';
import { aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import type { ObservationData } from '../../model/progress.ts';
import { href } from '../site/urls.ts';
import { areaBrief } from './area-brief.ts';
import { areaPage } from './areas.ts';
import { foldCards, reportCard, unitVerdict } from './report-card.ts';

type Given = NonNullable<Parameters<typeof aTarget>[0]>;
const window = { start: '2017-01-01', due: '2017-12-31', basis: 'Cả năm' };
const targetOf = (id: string, given: Given = {}) => ({
  ...aTarget({ id, shortTitle: id, window, ...given }),
  id: `2017/${id}`,
  plan: '2017',
  file: 'content/targets/2017.json',
});

/** 80 % by the end of the year, so that half of the year has to have 40 %. */
const targets = [
  targetOf('dung-tien-do'),
  targetOf('chua-den-ky', { window: { ...window, start: '2017-10-01' } }),
  targetOf('im-lang'),
  targetOf('day-nhanh'),
  targetOf('cham'),
];
const report = (id: string, numerator: number, given: Partial<ObservationData> = {}) => ({
  ...anObservation('2017-06-30', { numerator, denominator: 100 }, given),
  id: `${id}-${given.asOf ?? 'q2'}`,
  target: `2017/${id}`,
});
const HALF = [report('dung-tien-do', 45), report('day-nhanh', 30), report('cham', 10)];

function cardOn(
  day: string,
  observations: ReadonlyArray<ObservationData> = HALF,
  given = targets,
  closedOn: string | null = null,
) {
  const content = tinyContent({
    plans: [aPlan(2017, closedOn)],
    targets: given,
    progress: reportEntries('ba-be', observations),
  });
  const site = siteOf(content, day);
  const area = site.find.area('ba-be');
  if (!area) throw new Error('the fixture has the unit');
  return { site, area, card: reportCard(site, site.plan, area) };
}
const titles = (cards: ReadonlyArray<{ link: { text: string } }>) =>
  cards.map(({ link }) => link.text);

test('cards come worst first, what is missing before what is fine, what is not due last and slim', () => {
  const { card } = cardOn('2017-07-02');
  expect(titles(card.cards)).toEqual([
    'cham',
    'day-nhanh',
    'im-lang',
    'dung-tien-do',
    'chua-den-ky',
  ]);
  expect(card.cards.map(({ slim }) => slim)).toEqual([false, false, false, false, true]);
});

test('a target without a report has no figure and a bar without a value', () => {
  const silent = cardOn('2017-07-02').card.cards.find(({ link }) => link.text === 'im-lang');
  expect(silent).toMatchObject({ figure: null, value: null, bar: { value: null } });
  expect(silent?.why.join(' ')).toContain('chưa có báo cáo nào');
});

test('a running year says what to do now: overdue reports, then what is late, with what is due', () => {
  const { card } = cardOn('2017-08-20');
  expect(card.toDo.heading).toBe('Cần làm ngay');
  expect(card.toDo.items.map(({ what }) => what)).toEqual([
    'Gửi báo cáo số liệu đến 31/01/2017',
    'Gửi báo cáo số liệu đến 31/07/2017',
    'cham',
  ]);
  expect(card.toDo.more).toBe('và 1 việc khác, xem ở dưới');
  const [late] = cardOn('2017-07-02', HALF, targets.slice(3)).card.toDo.items;
  expect(late?.why).toBe('mới đạt 10%, mức phải có đến 30/06/2017: 39,7%');
  expect(late?.link?.text).toBe('Việc phải làm');
});

test('the verdict of a running year counts, and names the overdue report', () => {
  expect(cardOn('2017-07-02').card.verdict).toBe(
    '1 trong 5 chỉ tiêu đúng tiến độ; 1 chậm; 1 cần đẩy nhanh tiến độ; 1 chưa có số liệu. Báo cáo số liệu đến 31/01/2017 đã quá hạn.',
  );
});

test('nothing late: the list says so, and which report comes next', () => {
  const { card } = cardOn('2017-07-02', HALF, targets.slice(0, 1));
  expect(card.verdict).toBe('Chỉ tiêu được giao: đúng tiến độ.');
  expect(card.toDo.items).toEqual([]);
  expect(card.toDo.none).toEqual([
    'Không có việc chậm.',
    'Báo cáo gần nhất: số liệu đến 31/07/2017.',
  ]);
  expect(card.due.map(({ asOf }) => asOf)).toEqual(['31/07/2017']);
});

test('a closed year lists what was missing at its end, and nothing is due any more', () => {
  const { card } = cardOn('2026-01-01', HALF, targets, '2018-01-31');
  expect(card.verdict).toBe('Trong 5 chỉ tiêu: 3 chưa đạt, chưa chốt số; 2 không có báo cáo.');
  expect(card.toDo.heading).toBe('Còn thiếu khi chốt năm');
  expect(card.toDo.items.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'Số liệu chốt của 3 chỉ tiêu: có báo cáo chưa đạt, chưa báo là số chốt kỳ',
    'chua-den-ky: không có báo cáo',
    'im-lang: không có báo cáo',
  ]);
  expect(card.due).toEqual([]);
});

test('a closed year with all figures lacks nothing', () => {
  const done = [report('cham', 90, { asOf: '2017-12-31', reportedOn: '2018-01-05', final: true })];
  const { card } = cardOn('2026-01-01', done, targets.slice(4), '2018-01-31');
  expect(card.verdict).toBe('Chỉ tiêu được giao: hoàn thành.');
  expect(card.toDo.none).toEqual(['Không thiếu số liệu khi chốt năm.']);
});

test('a year without a report is told as missing, not as zero', () => {
  expect(cardOn('2017-02-01', []).card.verdict).toContain('Chưa có số liệu nào của 5 chỉ tiêu.');
  expect(cardOn('2026-01-01', [], targets, '2018-01-31').card.verdict).toBe(
    'Không có báo cáo nào của 5 chỉ tiêu khi chốt năm.',
  );
});

test('of many targets those that are fine are folded, and so are those beyond twelve', () => {
  const { card } = cardOn('2017-07-02');
  const [late, , , fine, slim] = card.cards;
  if (!late || !fine || !slim) throw new Error('the fixture has them');
  const many = [
    ...Array.from({ length: 14 }, () => late),
    ...Array.from({ length: 15 }, () => fine),
    slim,
  ];
  const { cards, folded } = foldCards(many, true);
  expect(cards).toHaveLength(12);
  expect(folded.map(({ summary, cards }) => [summary, cards.length])).toEqual([
    ['2 chỉ tiêu khác chưa đạt', 2],
    ['15 chỉ tiêu đạt', 15],
    ['1 chỉ tiêu chưa đến kỳ hoặc không xét', 1],
  ]);
  expect(foldCards(many.slice(0, 12), true).folded).toEqual([]);
});

test('the page and the choice on the home page say the same', () => {
  const { site, area, card } = cardOn('2017-08-20');
  const brief = areaBrief(site, area);
  expect(brief.verdict).toBe(card.verdict);
  expect(brief.toDo).toEqual(card.toDo);
  expect(brief.tally.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  expect(unitVerdict(site, site.plan, area).verdict).toBe(card.verdict);
});

test('what a unit has to report is written on its own form of the year', () => {
  const { card, site, area } = cardOn('2017-08-20');
  const own = href.report('2017', area.id);
  expect(card.toDo.items[0]?.link?.href).toBe(own);
  const page = areaPage(site, area);
  expect(page?.meta.reportForm).toBe(own);
  const closed = cardOn('2018-03-20', HALF, targets, '2018-02-01');
  expect(closed.card.toDo.items.every(({ link }) => link === null)).toBe(true);
});

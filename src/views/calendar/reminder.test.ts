import { expect, test, vi as vitest } from 'vitest';
import { aMilestone, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import type { Content } from '../site/types.ts';
import { feedsOf } from './feeds.ts';
import { reminderOf } from './reminder.ts';
import { reminderFeed, reminderPages } from './reminder-pages.ts';

vitest.mock('../site/history.ts', () => ({ lastChange: () => null }));

const on = (id: string, date: string, given = {}) =>
  aMilestone(`2017/${id}`, { when: { precision: 'day', date }, ...given });

const milestones = [
  on('hop', '2017-06-14', { title: 'Họp giao ban' }),
  on('xa', '2017-06-16', { title: 'Việc của xã', levels: ['commune'] }),
  on('tinh', '2017-06-16', { title: 'Việc của tỉnh', levels: ['province'] }),
  on('huy', '2017-06-15', { title: 'Đã hủy', cancelled: { reason: 'Bão', on: '2017-06-01' } }),
  on('sau', '2017-07-27', { title: 'Ngày Thương binh - Liệt sĩ' }),
];

function textOn(today: string, name = 'don-vi-ba-be', given: Partial<Content> = {}) {
  const content = { milestones, observances: [], plans: [aPlan(2017, null)], ...given };
  const site = siteOf(tinyContent(content), today);
  const feed = feedsOf(site).find((one) => one.name === name);
  if (!feed) throw new Error(`no feed ${name}`);
  return reminderOf(site, feed).text;
}

test('names what is today, what comes this week, and the next day after it', () => {
  expect(textOn('2017-06-14', 'don-vi-ba-be', { targets: [], progress: [] })).toBe(
    `NHẮC VIỆC TUẦN 12/06 – 18/06/2017: Huyện Ba Bể
Hôm nay (Thứ Tư, 14/06):
- Họp giao ban
Trong tuần:
- Thứ Sáu, 16/06: Việc của xã
Sắp tới:
- 27/07/2017: Ngày Thương binh - Liệt sĩ (còn 43 ngày)
(Soạn ngày 14/06/2017)`,
  );
});

test('says so when there is nothing, and never names what was cancelled', () => {
  const text = textOn('2017-06-15');
  expect(text).toContain('không có mốc hoặc hạn nào.');
  expect(text).not.toContain('Đã hủy');
});

test('a unit is reminded of its own overdue reports while the year runs', () => {
  expect(textOn('2017-06-14', 'don-vi-na-ri')).toMatch(/Quá hạn báo cáo:\n- số liệu đến ngày \d/);
  expect(textOn('2018-06-14', 'don-vi-na-ri', { plans: [aPlan()] })).not.toContain('Quá hạn');
});

test('a week runs from Monday to Sunday, also over a new year', () => {
  expect(textOn('2017-12-31')).toContain('TUẦN 25/12 – 31/12/2017');
  expect(textOn('2018-01-01')).toContain('TUẦN 01/01 – 07/01/2018');
});

test('its feed has one entry a week, with text that is safe as XML', () => {
  const site = siteOf(
    tinyContent({ milestones: [on('x', '2017-06-14', { title: 'A & <b>' })], observances: [] }),
    '2017-06-14',
  );
  const [page] = reminderPages(site);
  if (!page) throw new Error('no reminder');
  const xml = reminderFeed(site, page, new URL('https://phong-trao.example/'));
  expect(xml).toContain('A &amp; &lt;b&gt;');
  expect(xml.match(/<entry>/g)).toHaveLength(1);
});

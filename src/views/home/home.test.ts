import { describe, expect, test, vi as vitest } from 'vitest';
import {
  aMilestone,
  anObservance,
  aPlan,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import { homePage } from './home.ts';

vitest.mock('../site/history.ts', () => ({ lastChange: () => null }));
vitest.mock('../news/git.ts', () => ({ changedDays: () => null, contentAt: () => [] }));

const observances = [
  anObservance('thuong-binh-liet-si', 7, 27, 1947),
  anObservance('quoc-khanh', 9, 2, 1945),
];
const milestones = [
  aMilestone('2017/thuong-binh-liet-si', {
    observance: 'thuong-binh-liet-si',
    when: { precision: 'day', date: '2017-07-27' },
    guidance: ['2017/i-1-2'],
  }),
];
const homeOn = (today: string, given = {}) =>
  homePage(siteOf(tinyContent({ observances, milestones, ...given }), today));

describe('years after the plan was closed', () => {
  const page = homeOn('2026-08-05');

  test('nothing is due any more, and what was not reported is said to be so', () => {
    expect(page.due).toBeNull();
    expect(page.results?.title).toMatch(/^\d+ trong \d+ chỉ tiêu đã hoàn thành$/);
    expect(page.gaps.map(({ unit, figure }) => [unit.text, figure])).toContainEqual([
      'Huyện Na Rì',
      'không có báo cáo',
    ]);
  });

  test('this day is told as it was in the year of the plan', () => {
    expect(page.day.title).toMatch(/^05\/08\/2017, /);
    expect(page.day.near).toMatchObject([
      { when: '9 ngày trước', entry: { text: 'thuong-binh-liet-si' } },
      { when: '28 ngày sau' },
    ]);
  });

  test('the next anniversary comes with what the plan says to do for it', () => {
    const anniversary = homeOn('2026-07-20').next.entries.find(({ group }) => group === 'next');
    expect(anniversary).toMatchObject({ start: '2026-07-27', observance: 'thuong-binh-liet-si' });
    expect(anniversary?.gave.map(({ href }) => href)).toEqual(['/huong-dan/2017/i-1-2/']);
  });

  test('29 February is the 28th in a year without it', () => {
    expect(homeOn('2028-02-29').day.title).toMatch(/^28\/02\/2017/);
  });
});

describe('a running year', () => {
  const page = homeOn('2017-03-25');

  test('the next deadline is counted in days, and said to be the end of the period where no day is stated', () => {
    expect(page.due?.next).toMatchObject({
      days: 6,
      day: '2017-03-31',
      title: expect.stringContaining('Hết kỳ số liệu tháng 3'),
      isStated: false,
    });
  });

  test('units whose reports are overdue are named with when they reported last', () => {
    expect(page.due?.late.map(({ unit, last }) => [unit.text, last])).toEqual(
      expect.arrayContaining([['Huyện Na Rì', 'chưa có báo cáo nào từ đầu năm']]),
    );
  });

  test('the day itself is day 0, and after the last period none is left', () => {
    expect(homeOn('2017-03-31').due?.next?.days).toBe(0);
    expect(homeOn('2018-01-15').due?.next).toBeNull();
  });

  test('an unconfirmed plan has no deadline', () => {
    expect(
      homeOn('2017-03-25', { plans: [{ ...aPlan(), unconfirmed: true }] }).due?.next ?? null,
    ).toBeNull();
  });
});

test('a year without targets has no results and no gaps', () => {
  const page = homeOn('2017-03-25', { targets: [], progress: [] });
  expect([page.results, page.gaps]).toEqual([null, []]);
});

test('a year of which nothing was reported says so', () => {
  expect(homeOn('2017-03-25', { progress: [] }).results?.title).toBe('Chưa có số liệu');
});

test('examples are searches that this content answers', () => {
  expect(homeOn('2026-08-05').examples.map(({ text }) => text)).toEqual([
    expect.stringMatching(/ phải làm gì$/),
    expect.any(String),
    '10-CT/TW',
  ]);
});

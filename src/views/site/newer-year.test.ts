import { describe, expect, test } from 'vitest';
import { anItem, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { clausePages } from '../guidance/clause-page.ts';
import type { GuidanceItem, Plan } from './types.ts';

const clause = (id: string, given: object = {}): GuidanceItem =>
  anItem(id, 'Nội dung.', { plan: id.slice(0, 4), number: id.slice(5), ...given });

const plans = [aPlan(2016), aPlan(2017), aPlan(2018, null)];
const guidance = [
  clause('2016/i-1'),
  clause('2016/i-2'),
  clause('2017/i-4', { forerunners: ['2016/i-1'] }),
  clause('2018/ii-1', { forerunners: ['2017/i-4'] }),
  clause('2018/ii-2', { forerunners: ['2017/i-4'] }),
];
const pagesOf = (plan: string, all: ReadonlyArray<Plan> = plans) => {
  const site = siteOf(
    tinyContent({ plans: all, guidance, targets: [], campaigns: [], milestones: [] }),
    '2018-06-01',
  );
  return clausePages(site, site.find.plan(plan) ?? site.plan);
};

describe('a page of an older year', () => {
  test('leads to what stands in its place in the year in force, over the years between', () => {
    const [first, second] = pagesOf('2016');
    expect(first?.meta.newer).toEqual({
      ofYear: 'Đây là nội dung của năm 2016.',
      text: 'Bản mới năm 2018:',
      links: [
        { href: '/huong-dan/2018/ii-1/', text: 'ii-1 – 2018/ii-1' },
        { href: '/huong-dan/2018/ii-2/', text: 'ii-2 – 2018/ii-2' },
      ],
    });
    expect(second?.meta.newer?.links).toEqual([
      { href: '/huong-dan/2018/', text: 'Hướng dẫn năm 2018' },
    ]);
  });

  test('says nothing of a year that is not confirmed, and nothing in the year in force', () => {
    const [first, second, last] = plans;
    const waiting = [first, second, { ...last, unconfirmed: true }] as Array<Plan>;
    expect(pagesOf('2017', waiting)[0]?.meta.newer).toBeUndefined();
    expect(pagesOf('2018')[0]?.meta.newer).toBeUndefined();
  });

  test('a clause names those of the year before and of the year after', () => {
    const [page] = pagesOf('2017');
    const { more = [], after = [] } = page?.facts ?? {};
    const links = [...more, ...after].map(({ label, text }) => [
      label,
      text.flatMap((word) => (typeof word === 'string' ? [] : word.text)),
    ]);
    expect(links).toEqual([
      ['Năm trước', ['i-1 – 2016/i-1 (năm 2016)']],
      ['Năm sau', ['ii-1 – 2018/ii-1 (năm 2018)', 'ii-2 – 2018/ii-2 (năm 2018)']],
    ]);
  });

  test('keeps its title when a year is added; only the first year has none in it', () => {
    const titles = (year: string, all: ReadonlyArray<Plan>) =>
      pagesOf(year, all).map(({ meta }) => meta.title);
    expect(titles('2017', plans)).toEqual(titles('2017', plans.slice(0, 2)));
    expect(titles('2016', plans)).toEqual(titles('2016', plans.slice(0, 1)));
    expect(titles('2017', plans)[0]).toContain('(năm 2017)');
  });
});

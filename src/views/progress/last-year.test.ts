import { expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import { aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { changesPage } from '../guidance/changes.ts';
import { comparedTargets, yearsOfTarget } from './last-year.ts';
import { targetPages } from './target.ts';

const target = (id: string, goal: number, forerunner?: string) => ({
  ...aTarget({ goal, ...(forerunner === undefined ? {} : { forerunner }) }),
  id,
  plan: id.slice(0, 4),
  file: `content/targets/${id.slice(0, 4)}.json`,
});
const plans = [aPlan(2016), aPlan(2017), aPlan(2018, null)];
const targets = [
  target('2016/attp', 70),
  target('2017/attp-khu-dan-cu', 80, '2016/attp'),
  target('2018/attp', 90, '2017/attp-khu-dan-cu'),
  target('2018/moi', 5),
];
const site = siteOf(tinyContent({ plans, targets, campaigns: [], milestones: [] }), '2018-06-01');
const find = (id: string) => {
  const found = site.find.target(id);
  if (!found) throw new Error(id);
  return found;
};

test('a target stands beside those that it follows, the newest first, with goals and results', () => {
  const years = yearsOfTarget(site, find('2018/attp'));
  expect(years.map(({ year, goal }) => [year.text, goal])).toEqual([
    ['Năm 2018', 'từ 90% trở lên'],
    ['Năm 2017', 'từ 80% trở lên'],
    ['Năm 2016', 'từ 70% trở lên'],
  ]);
  expect(years[1]?.result).toBe('1/2 đơn vị đã báo cáo: 60% (60/100)');
  expect(yearsOfTarget(site, find('2018/moi'))).toEqual([]);
});

test('figures that are samples are said to be', () => {
  const [reports] = tinyContent().progress;
  const progress = reports ? [{ ...reports, sample: true }] : [];
  const sampled = siteOf(tinyContent({ plans, targets, progress }), '2018-06-01');
  expect(yearsOfTarget(sampled, find('2018/attp'))[1]?.result).toContain('số liệu giả định');
});

test('the progress of a year compares only what an editor linked', () => {
  expect(comparedTargets(site, site.plan).map(({ target }) => target.href)).toEqual([
    '/tien-do/2018/attp/',
  ]);
  expect(comparedTargets(site, plans[0] ?? site.plan)).toEqual([]);
});

test('the page of an older target leads to the one that follows it now', () => {
  const links = (plan: string) =>
    targetPages(site, site.find.plan(plan) ?? site.plan).map(({ meta }) =>
      meta.newer?.links.map(({ href }) => href),
    );
  expect(links('2016')).toEqual([['/tien-do/2018/attp/']]);
  expect(links('2018')).toEqual([undefined, undefined]);
});

test('the changes of a year show old and new goals, and do not take an unlinked target for new', () => {
  const item = tinyContent().guidance[0];
  const guidance = item
    ? ['2017', '2018'].map((plan) => ({ ...item, id: `${plan}/i-1-2`, plan, campaigns: [] }))
    : [];
  const withText = siteOf(
    tinyContent({ plans: plans.slice(1), targets: targets.slice(1), guidance, milestones: [] }),
    '2018-06-01',
  );
  expect(changesPage(withText, withText.plan)?.targets).toMatchObject({
    compared: [{ before: 'từ 80% trở lên', now: 'từ 90% trở lên', isSame: false }],
    others: [{ href: '/tien-do/2018/moi/' }],
    unfollowed: [],
  });
});

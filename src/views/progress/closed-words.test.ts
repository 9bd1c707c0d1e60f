import { expect, test } from 'vitest';
import { aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { monthEndsPage } from '../matrix/month-ends.ts';
import { progressPage } from '../matrix/year-page.ts';
import { changesSince } from './changes.ts';
import { missingReportsPage } from './report-issues.ts';

/** A closed year is told in the past: nothing of it is due, missing or asked for today. */
const wordsOn = (day: string) => {
  const site = siteOf(tinyContent({ plans: [aPlan()] }), day);
  return [
    progressPage(site, site.plan).registers[0]?.text,
    missingReportsPage(site, site.plan).meta.title,
    monthEndsPage(site, site.plan).now.text,
    changesSince(site, site.plan)?.now,
  ];
};

test('while the year runs, figures are asked for and compared with today', () => {
  expect(wordsOn('2017-10-15')).toEqual([
    'Danh mục số liệu còn thiếu, cần bổ sung',
    'Danh mục số liệu còn thiếu, cần bổ sung năm 2017',
    'Xem số liệu hiện nay',
    'Hiện nay',
  ]);
});

test('a unit is led to its form while the year runs, and no longer after its close', () => {
  const forms = (day: string) => {
    const site = siteOf(tinyContent({ plans: [aPlan()] }), day);
    return missingReportsPage(site, site.plan).groups.map(({ form }) => form?.href ?? null);
  };
  const running = forms('2017-10-15');
  expect(running.length).toBeGreaterThan(0);
  for (const form of running) expect(form).toMatch(/^\/bien-tap\/bao-cao\/2017\/[^/]+\/$/);
  const after = forms('2026-11-30');
  expect(after.length).toBeGreaterThan(0);
  expect(after.every((form) => form === null)).toBe(true);
});

test('after its close, what is missing is what was missing then', () => {
  expect(wordsOn('2026-11-30')).toEqual([
    'Danh mục số liệu còn thiếu khi chốt năm',
    'Danh mục số liệu còn thiếu khi chốt năm 2017',
    'Xem số liệu khi chốt năm',
    'Khi chốt năm',
  ]);
});

import { expect, test } from 'vitest';
import { budgetOf, ELEMENTS, GZIPPED, MEDIAN, SCRIPTS } from '../../bench/weight/budgets.ts';
import { critical, median, weighSite } from '../../bench/weight/page-weight.ts';
import { content, site } from './site.ts';

/** Pages to work on, not to read: they bring their tool along (policy.test.ts, web-form.test.ts). */
const TOOLS = /^\/bien-tap\/(?:dan|van-ban|sua)\/$/;

const pages = weighSite(site.folder, site.base).filter(({ path }) => !TOOLS.test(path));

/** Pages for which a check finds too much, as "page: bytes". */
const over = (bytes: (page: (typeof pages)[number]) => number, limit: (path: string) => number) =>
  pages
    .filter((page) => bytes(page) > limit(page.path))
    .map((page) => `${page.path}: ${bytes(page)} bytes, limit ${limit(page.path)}`);

test(`HTML and CSS of the median page are at most ${MEDIAN} bytes with Brotli`, () => {
  expect(pages.length).toBeGreaterThan(0);
  expect(median(pages.map(critical))).toBeLessThanOrEqual(MEDIAN);
});

/** Pages that list every unit: the budgets are made for twenty of them, each more may add its line. */
const room = 100 * Math.max(0, content.areas.length - 20);

test('HTML and CSS of every page are within the budget of its kind', () => {
  expect(over(critical, (path) => budgetOf(path).critical + room)).toEqual([]);
});

test(`no page is more than ${GZIPPED} bytes with gzip, however many units there are`, () => {
  expect(
    over(
      ({ gzip }) => gzip,
      () => GZIPPED,
    ),
  ).toEqual([]);
});

test(`no page has more than ${ELEMENTS} elements, however many units, targets and years there are`, () => {
  const many = site.pages
    .map(({ path, $ }) => [path, $('*').length] as const)
    .filter(([path, count]) => !TOOLS.test(path) && count > ELEMENTS);
  expect(many).toEqual([]);
});

test(`scripts that come before the reader does anything are at most ${SCRIPTS} bytes with Brotli`, () => {
  expect(
    over(
      ({ scripts }) => scripts,
      () => SCRIPTS,
    ),
  ).toEqual([]);
});

test('every picture and frame says how large it is, so that nothing moves when it comes', () => {
  const loose = site.pages.flatMap(({ path, $ }) =>
    $('img, iframe, video, embed, object')
      .filter((_, element) => !$(element).attr('width') || !$(element).attr('height'))
      .toArray()
      .map((element) => `${path}: ${$.html(element).slice(0, 120)}`),
  );
  expect(loose).toEqual([]);
});

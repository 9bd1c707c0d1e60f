import { expect, test } from 'vitest';
import { aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { progressPage } from '../matrix/year-page.ts';
import { progressIndex } from '../matrix/years-index.ts';
import { onlyYear } from './only-year.ts';

const only = (years: ReadonlyArray<number>) => {
  const site = siteOf(tinyContent({ plans: years.map((year) => aPlan(year)) }), '2018-06-01');
  return onlyYear(site, progressIndex(site).meta, progressPage);
};

test('a single year is shown at the address of the list, with its own canonical URL', () => {
  expect(only([2017])?.meta).toMatchObject({
    path: '/tien-do/',
    sameAs: '/tien-do/2017/',
    kind: null,
  });
});

test('several years are shown as a list', () => {
  expect(only([2017, 2018])).toBeNull();
});

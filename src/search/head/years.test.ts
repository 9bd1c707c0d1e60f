import { expect, test } from 'vitest';
import { limits } from './limits.ts';
import type { Pagefind } from './pagefind.ts';
import { NO_YEARS, weightsOfYears, yearWeights } from './years.ts';

const years = {
  inForce: '2018',
  others: ['2016', '2017', '2019'],
  kinds: ['Hướng dẫn', 'Lịch'],
};
const { otherYear, unnamedYear } = limits;

test.each([
  ['quỹ vì người nghèo', otherYear, ['2016', '2017', '2019']],
  ['quy vi nguoi ngheo 2017', unnamedYear, ['2018', '2016', '2019']],
  ['so sánh 2016 và 2017', unnamedYear, ['2018', '2019']],
  ['120170 hộ', otherYear, ['2016', '2017', '2019']],
])('“%s” gives the weight %f to %j', (query, weight, later) => {
  expect([...weightsOfYears(query, years)]).toEqual(later.map((year) => [year, weight]));
});

test('a site of one year ranks nothing by year', () => {
  expect(weightsOfYears('2017', { ...years, inForce: '2017', others: [] }).size).toBe(0);
  expect(weightsOfYears('2017', NO_YEARS).size).toBe(0);
});

test('the pages of other years are looked up by year and kind', async () => {
  const pagefind = {
    search: (query: string | null, { filters = {} } = {}) => {
      expect(query).toBeNull();
      const [[year = ''] = [], [kind = ''] = []] = Object.values(filters) as Array<Array<string>>;
      return Promise.resolve({ results: [{ id: `${year} ${kind}` }] });
    },
  } as unknown as Pagefind;
  const found = await yearWeights(pagefind, 'nghèo 2018 2016 2019', years);
  expect([...found.keys()]).toEqual(['2017 Hướng dẫn', '2017 Lịch']);
});

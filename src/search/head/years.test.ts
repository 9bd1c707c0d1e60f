import { expect, test } from 'vitest';
import { NO_YEARS, weightsOfYears } from './years.ts';

const years = {
  inForce: '2018',
  others: ['2016', '2017', '2019'],
  kinds: ['Hướng dẫn', 'Lịch'],
};
const [otherYear, unnamedYear] = [0.6, 0.2];

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

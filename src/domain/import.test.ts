import { expect, test } from 'vitest';
import { anObservation } from '../../tests/fixtures/entries.ts';
import type { ObservationData } from '../model/progress.ts';
import { importObservations } from './import.ts';
import { tableCsv, tableOf } from './table.ts';

const first = anObservation('2017-03-31', { numerator: 27, denominator: 54 }, { note: '=ghi chú' });
const second = anObservation('2017-06-30', { numerator: 30, denominator: 54 });
const known = (file: string) => (file === '2017/ba-be' ? [first] : null);
const csv = (...list: ReadonlyArray<ObservationData>) =>
  tableCsv(tableOf(list.map((o) => ({ area: 'ba-be', plan: '2017', sample: true, ...o }))));

test('what was downloaded and not changed adds nothing', () => {
  expect(importObservations(csv(first), known)).toEqual({ added: new Map(), problems: [] });
});

test('a new row is added to the file of its district', () => {
  const { added, problems } = importObservations(csv(first, second), known);
  expect(problems).toEqual([]);
  expect([...added]).toEqual([['2017/ba-be', [second]]]);
});

test.each([
  ['a report that is known may not be changed', csv({ ...first, numerator: 28 }), /đính chính/],
  ['a row that is no report', csv({ ...second, asOf: '2017-02-31' }), /Dòng 2.*asOf/],
  ['a district without a file', csv(second).replaceAll('ba-be', 'khac'), /2017\/khac/],
])('%s', (_case, text, message) => {
  const { added, problems } = importObservations(text, known);
  expect(added.size).toBe(0);
  expect(problems).toEqual([expect.stringMatching(message)]);
});

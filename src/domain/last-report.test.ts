import { expect, test } from 'vitest';
import { lastReportDay } from './last-report.ts';

const window = { start: '2025-01-01', due: '2025-12-31' };
const day = (reportEvery: 'month' | 'quarter' | 'half-year' | 'year', until: string) =>
  lastReportDay({ window, reportEvery }, until);

test('F7: a unit that ends on 1 July owes the reports to 30 June', () => {
  expect(day('month', '2025-07-01')).toBe('2025-06-30');
  expect(day('quarter', '2025-07-01')).toBe('2025-06-30');
  expect(day('half-year', '2025-07-01')).toBe('2025-06-30');
});

test('a period that the unit did not live through is not asked of it', () => {
  expect(day('year', '2025-07-01')).toBeNull();
  expect(day('quarter', '2025-06-30')).toBe('2025-03-31');
  expect(day('month', '2025-03-15')).toBe('2025-02-28');
  expect(day('quarter', '2025-02-15')).toBeNull();
});

test('nothing is asked for after the last day of the target', () => {
  expect(
    lastReportDay(
      { window: { start: '2025-01-01', due: '2025-05-31' }, reportEvery: 'quarter' },
      '2025-07-01',
    ),
  ).toBe('2025-05-31');
});

import { describe, expect, test } from 'vitest';
import { addWorkingDays, type Holidays, isWorkingDay, nearestWorkingDay } from './working-days.ts';

/** Tết of two years with a bridge day worked in exchange; made for tests, not a source. */
const holidays: Holidays = [
  {
    id: '2025',
    off: [
      { name: 'Tết dương lịch', start: '2025-01-01', end: '2025-01-01' },
      { name: 'Tết Nguyên đán', start: '2025-01-25', end: '2025-02-02' },
      { name: 'Chiến thắng', start: '2025-04-30', end: '2025-05-04' },
    ],
    worked: ['2025-04-26'],
  },
  {
    id: '2026',
    off: [
      { name: 'Tết dương lịch', start: '2026-01-01', end: '2026-01-01' },
      { name: 'Tết Nguyên đán', start: '2026-02-14', end: '2026-02-22' },
    ],
    worked: [],
  },
];

describe('isWorkingDay', () => {
  test.each([
    ['2025-01-24', true, 'the Friday before Tết'],
    ['2025-01-25', false, 'the first day of Tết, a Saturday'],
    ['2025-01-27', false, 'a Monday within Tết'],
    ['2025-02-02', false, 'the last day of Tết'],
    ['2025-02-03', true, 'the Monday after'],
    ['2025-02-08', false, 'a Saturday'],
    ['2025-04-26', true, 'a Saturday worked in exchange'],
    ['2025-05-02', false, 'the Friday off in exchange'],
  ])('%s: %s (%s)', (day, works) => {
    expect(isWorkingDay(holidays, day)).toBe(works);
  });

  test.each(['2024-12-31', '2027-01-01', '2024-12-29'])(
    '%s: not known, the year is not entered',
    (day) => {
      expect(isWorkingDay(holidays, day)).toBeNull();
    },
  );
});

describe('addWorkingDays', () => {
  test.each([
    ['2025-01-20', 1, '2025-01-21'],
    ['2025-01-20', 4, '2025-01-24'],
    ['2025-01-20', 5, '2025-02-03'],
    ['2025-01-24', 5, '2025-02-07'],
    ['2025-01-26', 1, '2025-02-03'],
    ['2025-02-02', 1, '2025-02-03'],
    ['2025-02-07', 1, '2025-02-10'],
    ['2025-04-24', 2, '2025-04-26'],
    ['2025-04-25', 3, '2025-04-29'],
    ['2025-04-25', 4, '2025-05-05'],
    ['2025-12-31', 1, '2026-01-02'],
    ['2026-02-10', 5, '2026-02-24'],
    ['2026-02-13', 1, '2026-02-23'],
  ])('%s and %d working days: %s', (from, days, day) => {
    expect(addWorkingDays(holidays, from, days)).toEqual({ day, missing: null });
  });

  test('a count that runs into a year without holidays has no day', () => {
    expect(addWorkingDays(holidays, '2026-12-28', 3)).toEqual({ day: '2026-12-31', missing: null });
    expect(addWorkingDays(holidays, '2026-12-28', 4)).toEqual({ day: null, missing: 2027 });
    expect(addWorkingDays([], '2026-12-28', 1)).toEqual({ day: null, missing: 2026 });
  });
});

test.each([
  ['2025-01-25', 1, '2025-02-03'],
  ['2025-01-25', -1, '2025-01-24'],
  ['2025-01-24', 1, '2025-01-24'],
  ['2025-02-09', -1, '2025-02-07'],
] as const)('the nearest working day from %s in direction %d is %s', (from, step, day) => {
  expect(nearestWorkingDay(holidays, from, step)).toEqual({ day, missing: null });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ABSENT, decodeMonth, encodeMonths, letterOf, statusOf } from './month-states.ts';

const letter = fc.constantFrom(ABSENT, ...[0, 1, 7, 14].map(letterOf));
const year = fc
  .record({ targets: fc.integer({ min: 1, max: 4 }), units: fc.integer({ min: 0, max: 4 }) })
  .chain(({ targets, units }) =>
    fc.array(
      fc.array(fc.string({ unit: letter, minLength: targets, maxLength: targets }), {
        minLength: units,
        maxLength: units,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  );

test('every month comes out as it went in', () => {
  fc.assert(
    fc.property(year, (months) => {
      const targets = [...(months[0]?.[0] ?? '')].map(() => ['', ''] as const);
      const data = { ...encodeMonths(months), targets };
      months.forEach((month, at) => {
        expect(decodeMonth(data, at)).toEqual(month);
      });
    }),
  );
});

test('a month without a change takes no room', () => {
  expect(encodeMonths([['ab'], ['ab'], ['ac']]).changes).toEqual([{}, { c: [1] }]);
});

test('a letter names its status', () => {
  expect([0, 14].map((at) => statusOf(letterOf(at)))).toEqual([0, 14]);
  expect(statusOf(ABSENT)).toBeLessThan(0);
});

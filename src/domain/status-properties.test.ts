import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, reports, target } from '../../tests/fixtures/arbitrary.ts';
import { anObservation } from '../../tests/fixtures/entries.ts';
import { aggregate, isMet } from './aggregate.ts';
import { contradictions } from './contradictions.ts';
import { expectedShare } from './expectation.ts';
import { isShare } from './figures.ts';
import { formatNumber, formatPercent } from './numbers.ts';
import { judge, statusCodes } from './status.ts';

/** All numbers anywhere inside a value. */
const numbersIn = (value: unknown): Array<number> =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const area = { id: 'ba-be', communes: 16 };

test('no input gives NaN, a status outside the table, or a percentage above 100', () => {
  fc.assert(
    fc.property(target, reports, day, (given, list, on) => {
      const judgement = judge(given, 'ba-be', list, on);
      expect(statusCodes).toContain(judgement.status);
      expect(judgement.status).toBe(judgement.reason.status);
      const province = aggregate(given, [{ area, judgement }], on);
      expect(numbersIn([judgement, province]).filter((n) => !Number.isFinite(n))).toEqual([]);
      if (isShare(given)) {
        for (const percent of [judgement.figure, province.figure, province.range?.high]) {
          expect(percent ?? 0).toBeLessThanOrEqual(100);
        }
      }
    }),
  );
});

test('a report of 0 of 0 never changes a status or what is said of the whole', () => {
  const place = fc.record({ asOf: day, reportedOn: day });
  fc.assert(
    fc.property(target, reports, place, day, (given, list, days, on) => {
      const said = (all: typeof list) => {
        const judgement = judge(given, 'ba-be', all, on);
        return [judgement, aggregate(given, [{ area, judgement }], on)];
      };
      const nothing = anObservation(days.asOf, { numerator: 0, denominator: 0 });
      expect(said([...list, { ...nothing, ...days, id: 'khong-co' }])).toEqual(said(list));
    }),
  );
});

test('a unit is counted as its status says, whichever figure decided it', () => {
  fc.assert(
    fc.property(target, reports, day, (given, list, on) => {
      const judgement = judge(given, 'ba-be', list, on);
      const { met } = aggregate(given, [{ area, judgement }], on);
      const done = ['done-on-time', 'done-late'].includes(judgement.status);
      const missed = ['failed', 'overdue'].includes(judgement.status);
      if (done) expect(isMet(judgement)).toBe(true);
      if (missed) expect([isMet(judgement), met]).toEqual([false, 0]);
    }),
  );
});

test('the order of reports in the file changes nothing', () => {
  const shuffled = reports.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(target, shuffled, day, (given, [list, other], on) => {
      expect(judge(given, 'ba-be', other, on)).toEqual(judge(given, 'ba-be', list, on));
      expect(contradictions(given, area, other, on)).toEqual(contradictions(given, area, list, on));
    }),
  );
});

test('reports that come in after a day do not change what was known on it', () => {
  fc.assert(
    fc.property(target, reports, day, (given, list, on) => {
      const then = list.filter((o) => o.reportedOn <= on);
      expect(judge(given, 'ba-be', list, on)).toEqual(judge(given, 'ba-be', then, on));
    }),
  );
});

/** Districts with their size; each has reported, or will. */
const districts = fc.array(
  fc
    .record({ communes: fc.integer({ min: 1, max: 25 }), done: fc.nat(), known: fc.boolean() })
    .map(({ communes, done, known }) => ({ communes, done: done % (communes + 1), known })),
  { minLength: 1, maxLength: 9 },
);

test('the figure of a missing district stays inside the range shown before', () => {
  fc.assert(
    fc.property(target, districts, (given, list) => {
      const whole = { ...given, scale: 'communes' as const };
      const on = '2018-12-31';
      const province = (all: boolean) =>
        aggregate(
          whole,
          list.map(({ communes, done, known }, index) => {
            const value = given.kind === 'binary' ? done % 2 : done;
            const figure = isShare(given) ? { numerator: done, denominator: communes } : { value };
            const report = all || known ? [anObservation('2017-03-31', figure)] : [];
            return {
              area: { id: `huyen-${index}`, communes },
              judgement: judge(whole, `huyen-${index}`, report, on),
            };
          }),
          on,
        );
      const [before, after] = [province(false), province(true)];
      expect(after.met).toBeGreaterThanOrEqual(before.metRange.low);
      expect(after.met).toBeLessThanOrEqual(before.metRange.high);
      if (before.range) {
        expect(after.figure).toBeGreaterThanOrEqual(before.range.low - 1e-9);
        expect(after.figure).toBeLessThanOrEqual(before.range.high + 1e-9);
      }
      if (before.reached !== null) expect(after.reached).toBe(before.reached);
    }),
  );
});

test('the expected share never falls over time and stays between 0 and 1', () => {
  fc.assert(
    fc.property(target, day, day, (given, a, b) => {
      const [early, late] = [expectedShare(given, a), expectedShare(given, b)];
      expect(Math.min(early, late)).toBeGreaterThanOrEqual(0);
      expect(Math.max(early, late)).toBeLessThanOrEqual(1);
      if (a <= b) expect(early).toBeLessThanOrEqual(late + 1e-12);
    }),
  );
});

test('a rounded figure is on the same side of its goal as the exact figure', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  // Goals have at most one decimal, as in official texts.
  const goal = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  const read = (text: string) =>
    Number(text.replace('%', '').replaceAll('.', '').replace(',', '.'));
  fc.assert(
    fc.property(value, goal, fc.constantFrom('>=', '<=', '='), (figure, limit, comparator) => {
      const met = (n: number) =>
        comparator === '>=' ? n >= limit : comparator === '<=' ? n <= limit : n === limit;
      for (const format of [formatPercent, formatNumber]) {
        expect(met(read(format(figure, limit, comparator as '>=')))).toBe(met(figure));
      }
    }),
  );
});

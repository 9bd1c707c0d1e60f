import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../tests/fixtures/entries.ts';
import {
  CONVENTIONS,
  type PrintedCase,
  readSentence,
} from '../../../tests/fixtures/printed-rules.ts';
import { aSite } from '../../../tests/fixtures/site.ts';
import { addDays } from '../../domain/dates.ts';
import { judge, type StatusCode } from '../../domain/status.ts';
import { siteNames } from '../../strings/site.ts';
import { methodPage } from './method.ts';

type TargetInput = NonNullable<Parameters<typeof aTarget>[0]>;

const page = methodPage({ names: siteNames(aSite(), []) });
const table = page.rules.map(({ status, condition }) => ({
  status: status.code as StatusCode,
  fits: readSentence(condition),
}));

const figureOf = fc.oneof(
  // Whole numbers and hundredths, so that many figures lie on a threshold.
  fc.constantFrom(0, 1, 2, 3, 5, 9.5, 19, 38, 57, 60, 79.97, 80, 95, 100, 101).map((value) => ({
    value,
  })),
  fc.nat({ max: 10_000 }).map((value) => ({ value: value / 100 })),
  fc
    .tuple(fc.nat({ max: 21 }), fc.nat({ max: 20 }))
    .map(([numerator, denominator]) => ({ numerator, denominator })),
);
const dayFrom = (start: string, length: number) =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: length }) },
      fc.constantFrom(-1, 0, 1, length - 31, length - 8, length - 1, length, length + 1),
      fc.integer({ min: -15, max: length + 40 }),
      fc.integer({ min: length + 1, max: length + 60 }),
    )
    .map((days) => addDays(start, days));

/** Targets and reports that an editor could write, contradictions in the figures included. */
const cases: fc.Arbitrary<PrintedCase> = fc
  .record({
    kind: fc.constantFrom('percent', 'percent', 'count', 'quota', 'binary', 'limit'),
    comparator: fc.constantFrom('>=', '>=', '<=', '='),
    per: fc.constantFrom('area', 'unit'),
    goal: fc.constantFrom(0, 1, 2, 5, 33.3, 80, 100),
    baseline: fc.constantFrom(null, 0, 0, 0, 1, 20, 80, 100),
    expectation: fc.constantFrom('linear', 'linear', 'linear', 'constant'),
    areas: fc.constantFrom<TargetInput['areas']>('all', 'all', 'all', ['ba-be'], ['na-ri']),
    start: fc.constantFrom('2017-01-01', '2017-02-15'),
    length: fc.constantFrom(0, 9, 29, 99, 99, 364),
    checkpoint: fc.constantFrom(null, null, 0.05, 0.3, 0.7),
  } as const)
  .chain((given) => {
    const { start, length, checkpoint, baseline, kind, expectation, comparator } = given;
    const middle = addDays(start, Math.floor(length / 4));
    const target = aTarget({
      kind,
      per: given.per,
      areas: given.areas,
      expectation,
      goal: kind === 'binary' ? 1 : given.goal,
      comparator: kind === 'binary' ? '=' : kind === 'limit' ? '<=' : comparator,
      baseline: baseline === null ? null : { value: baseline, basis: 'Năm trước' },
      window: { start, due: addDays(start, length), basis: 'Cả năm' },
      checkpoints:
        checkpoint === null || expectation === 'constant' || length === 0
          ? []
          : [{ date: middle, expected: checkpoint }],
    });
    const report = fc.record({
      figure: figureOf,
      asOf: dayFrom(start, length),
      delay: fc.constantFrom(0, 0, 0, 1, 20),
      final: fc.constantFrom(false, false, false, true),
      lifecycle: fc.constantFrom('running', 'running', 'running', 'running', 'done', 'stopped'),
      corrects: fc.constantFrom(null, null, null, 1, 2),
    } as const);
    return fc.record({
      target: fc.constant(target),
      area: fc.constant('ba-be'),
      on: dayFrom(start, length),
      reports: fc.array(report, { maxLength: 5 }).map((list) =>
        list.map(({ figure, asOf, delay, final, lifecycle, corrects }, index) =>
          anObservation(asOf, figure, {
            id: `bc-${index}`,
            reportedOn: addDays(asOf, delay),
            final,
            lifecycle,
            ...(corrects !== null && corrects <= index
              ? { supersedes: `bc-${index - corrects}`, reason: 'Đính chính' }
              : {}),
          }),
        ),
      ),
    });
  });

test('the numbers of the rules rise in the printed order', () => {
  const numbers = page.rules.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('the notes that the table needs are printed', () => {
  expect(page.notes).toEqual(expect.arrayContaining(CONVENTIONS));
});

test('the printed rules, tried in their printed order, give the status of 2,000 made-up cases', () => {
  const given = new Set<StatusCode>();
  const alsoFit = new Set<string>();
  fc.assert(
    fc.property(cases, (one) => {
      const [first, ...others] = table.filter(({ fits }) => fits(one));
      const { status } = judge(one.target, one.area, one.reports, one.on);
      expect(first?.status).toBe(status);
      given.add(status);
      for (const other of others) alsoFit.add(`${status} before ${other.status}`);
    }),
    { seed: 2017, numRuns: 2000 },
  );
  // Every rule was met, and so was the place of the rules that fit the same cases.
  expect(table.map(({ status }) => status).filter((status) => !given.has(status))).toEqual([]);
  expect([...alsoFit]).toEqual(
    expect.arrayContaining([
      'not-applicable before stopped',
      'stopped before done-on-time',
      'done-on-time before not-yet-due',
      'not-yet-due before no-data',
      'done-on-time before due-today',
      'due-today before behind',
      'due-today before closing',
      'within-limit before no-basis',
      'over-limit before no-basis',
      'in-time before no-basis',
      'closing before just-started',
      'regressing before just-started',
      'regressing before behind',
      'just-started before on-track',
    ]),
  );
});

import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { addDays } from './dates.ts';
import { effectiveObservations, figureOf, judge, meets } from './status.ts';

const share = (asOf: string, numerator: number, given = {}) =>
  anObservation(asOf, { numerator, denominator: 100 }, given);

describe('a correction', () => {
  const wrong = share('2017-02-19', 80, { id: 'bc-1' });
  const right = share('2017-02-19', 40, {
    id: 'bc-2',
    reportedOn: '2017-03-10',
    supersedes: 'bc-1',
    reason: 'Tính trùng khu dân cư',
  });

  test('replaces what it corrects', () => {
    expect(effectiveObservations([wrong, right], '2017-03-10')).toEqual([right]);
    expect(judge(aTarget(), 'ba-be', [wrong, right], '2017-03-10').status).toBe('on-track');
  });

  test('was not known before it was reported', () => {
    expect(effectiveObservations([wrong, right], '2017-03-09')).toEqual([wrong]);
    expect(judge(aTarget(), 'ba-be', [wrong, right], '2017-03-09').status).toBe('done-on-time');
  });

  test('may itself be corrected', () => {
    const last = share('2017-02-19', 50, {
      id: 'bc-3',
      reportedOn: '2017-03-20',
      supersedes: 'bc-2',
      reason: 'Bổ sung một xã',
    });
    expect(effectiveObservations([wrong, right, last], '2017-04-01')).toEqual([last]);
  });

  test('leaves other reports alone', () => {
    const other = share('2017-01-31', 10, { id: 'bc-0' });
    expect(effectiveObservations([other, wrong, right], '2017-04-01')).toEqual([other, right]);
  });
});

describe('what was known on a day', () => {
  test('does not include a figure reported later', () => {
    const late = share('2017-02-01', 80, { reportedOn: '2017-02-20' });
    expect(judge(aTarget(), 'ba-be', [late], '2017-02-19').status).toBe('no-data');
    expect(judge(aTarget(), 'ba-be', [late], '2017-02-20').status).toBe('done-on-time');
  });

  test('a January figure reported in May still counts as of January', () => {
    const late = share('2017-01-31', 80, { reportedOn: '2017-05-02' });
    expect(judge(aTarget(), 'ba-be', [late], '2017-05-02').status).toBe('done-on-time');
  });
});

describe('the order of reports in the file', () => {
  const first = share('2017-01-31', 10);
  const second = share('2017-02-28', 45);
  const third = share('2017-03-31', 70);
  const orders = [
    [first, second, third],
    [first, third, second],
    [second, first, third],
    [second, third, first],
    [third, first, second],
    [third, second, first],
  ];

  test('does not matter: the latest is the one with the newest day', () => {
    const judgements = orders.map((order) => judge(aTarget(), 'ba-be', order, '2017-04-05'));
    expect(judgements[0]?.latest).toEqual(third);
    for (const judgement of judgements) expect(judgement).toEqual(judgements[0]);
  });

  test('of two reports of one day the one reported later is the latest', () => {
    const early = share('2017-03-31', 60, { id: 'bc-z', reportedOn: '2017-04-01' });
    const late = share('2017-03-31', 62, { id: 'bc-a', reportedOn: '2017-04-03' });
    expect(judge(aTarget(), 'ba-be', [late, early], '2017-04-05').latest).toEqual(late);
  });

  test('judging does not reorder the list itself', () => {
    const given = [third, first];
    judge(aTarget(), 'ba-be', given, '2017-04-05');
    expect(given).toEqual([third, first]);
  });
});

describe('figures are compared exactly', () => {
  test.each([
    { report: '43 of 54', numerator: 43, denominator: 54, met: false },
    { report: '44 of 55', numerator: 44, denominator: 55, met: true },
    { report: '4 of 5', numerator: 4, denominator: 5, met: true },
    { report: '7999 of 10000', numerator: 7999, denominator: 10000, met: false },
    { report: '0 of 0', numerator: 0, denominator: 0, met: false },
    { report: '16 of 16', numerator: 16, denominator: 16, met: true },
  ])('$report against 80 %: met $met', ({ numerator, denominator, met }) => {
    expect(meets(aTarget(), { numerator, denominator })).toBe(met);
  });

  test('79.63 % is not rounded up on the way', () => {
    expect(figureOf(aTarget(), { numerator: 43, denominator: 54 })).toBeCloseTo(79.6296, 4);
  });

  test('exactly 95 % of the path is on track, whatever the length of the window', () => {
    // 41 of 76 days, 41 of 80: 41/80 is 0.95 of 41/76.
    const target = aTarget({
      kind: 'count',
      goal: 80,
      window: { start: '2017-01-01', due: '2017-03-17', basis: 'Quý I' },
    });
    const report = anObservation('2017-02-10', { value: 41 });
    expect(judge(target, 'ba-be', [report], '2017-02-20').status).toBe('on-track');
  });
});

describe('a share of nothing, 0 of 0, counts as not reported', () => {
  const nothing = share('2017-06-30', 0, { id: 'bc-2', denominator: 0 });

  test('alone, it is as if the unit had not reported', () => {
    const target = aTarget();
    for (const on of ['2017-07-10', '2018-02-01'])
      expect(judge(target, 'ba-be', [nothing], on)).toEqual(judge(target, 'ba-be', [], on));
  });

  test('after a figure, that figure still counts', () => {
    const first = share('2017-03-31', 20);
    expect(judge(aTarget(), 'ba-be', [first, nothing], '2017-07-10').latest).toEqual(first);
  });

  test('as a correction, it takes the corrected figure away', () => {
    const first = share('2017-06-30', 20, { id: 'bc-1' });
    const correction = { ...nothing, supersedes: 'bc-1', reason: 'Chưa đếm' };
    expect(judge(aTarget(), 'ba-be', [first, correction], '2017-07-10').latest).toBeNull();
  });

  test('none of many is a figure', () => {
    const none = share('2017-06-30', 0, { id: 'bc-2', denominator: 54 });
    expect(judge(aTarget(), 'ba-be', [none], '2017-07-10').latest).toEqual(none);
  });
});

// The target runs for exactly 100 days.
const day = (n: number) => addDays('2017-01-01', n - 1);

describe('status is judged on the day of the figure', () => {
  const report = share(day(40), 32);

  test.each([40, 60, 99])('a report of day 40, seen on day %i, is still on track', (on) => {
    const judgement = judge(aTarget(), 'na-ri', [report], day(on));
    expect(judgement).toMatchObject({ status: 'on-track', judgedAt: day(40), figure: 32 });
  });

  test('without a figure it is judged on the evaluation day', () => {
    const target = aTarget();
    expect(judge(target, 'na-ri', [], day(30))).toEqual({
      status: 'no-data',
      reason: { status: 'no-data', due: '2017-04-10' },
      lifecycle: null,
      notes: [],
      freshness: null,
      latest: null,
      figure: null,
      judgedAt: day(30),
      bound: target,
      sentLate: null,
      overFrom: null,
      missing: [],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { judged, planTarget, province } from '../../../tests/fixtures/judged.ts';

/** The judged examples of targets.md part 3 whose question is one unit. The ids are those of the rows. */

const share = (given: number) => ({ numerator: given * 100, denominator: 10_000 });
const percent = (comparator: '>' | '>=' | '<', goal: number) =>
  planTarget('ty-le', { kind: 'percent', comparator, goal, unit: 'hộ', baseline: null });

test('J6 above 95 %: exactly 95 is not', () => {
  const { statuses } = judged(percent('>', 95), [share(95), share(95.01), share(94.96)]);
  expect(statuses).toEqual(['overdue', 'done-on-time', 'overdue']);
});

test('J7 from 90 %: exactly 90 is', () => {
  const { statuses } = judged(percent('>=', 90), [share(90), share(89.96)]);
  expect(statuses).toEqual(['done-on-time', 'overdue']);
});

test('J8 below 1.2 %: exactly 1.2 is not; what is missing leaves the whole open', () => {
  const { statuses, whole } = judged(percent('<', 1.2), [share(1.2), share(1.19), null]);
  expect(statuses).toEqual(['overdue', 'done-on-time', 'overdue-unreported']);
  expect(whole).toMatchObject({ state: 'unknown', reached: null });
});

describe('a range', () => {
  const models = (above?: 'met' | 'not-met') =>
    planTarget('mo-hinh', {
      kind: 'quota',
      comparator: 'range',
      goal: 3,
      goalMax: 5,
      ...(above && { above }),
    });

  test('J9 more than the range is asked about, never reached', () => {
    const { statuses, whole } = judged(models(), [2, 3, 5, 9]);
    expect(statuses).toEqual(['overdue', 'done-on-time', 'done-on-time', 'above-goal']);
    expect(whole).toMatchObject({ by: 'units', met: 2, total: 4 });
  });

  test('J10 more than the range, where the document counts it', () => {
    expect(judged(models('met'), [9]).statuses).toEqual(['done-on-time']);
  });

  test('more than the range, where the document does not', () => {
    const [unit] = judged(models('not-met'), [9]).units;
    expect(unit?.reason).toMatchObject({ status: 'above-goal', refused: true });
  });
});

const exactly = (goal: number) => planTarget('dung', { kind: 'quota', comparator: '=', goal });

test('J11 exactly 2: 3 is not 2', () => {
  expect(judged(exactly(2), [1, 2, 3]).statuses).toEqual(['overdue', 'done-on-time', 'above-goal']);
});

test('J40 exactly 3: 4 is not 3', () => {
  expect(judged(exactly(3), [4]).statuses).toEqual(['above-goal']);
});

const once = (before: boolean) =>
  planTarget('ho-so', {
    kind: 'binary',
    comparator: '=',
    goal: 1,
    window: { start: '2026-01-01', due: '2026-06-30', before, basis: 'Trước 30/6' },
  });
const done = (asOf: string) => ({ value: 1, asOf, final: true });

test('J12 before 30/6: on 30/6 it is late', () => {
  const given = [done('2026-06-29'), done('2026-06-30'), done('2026-07-01'), null];
  const { statuses } = judged(once(true), given, '2026-07-02');
  expect(statuses).toEqual(['done-on-time', 'done-late', 'done-late', 'overdue-unreported']);
});

test('J13 until 30/6: on 30/6 it is in time', () => {
  const { statuses } = judged(once(false), [done('2026-06-30'), done('2026-07-01')], '2026-07-02');
  expect(statuses).toEqual(['done-on-time', 'done-late']);
});

describe('J14 one in each quarter', () => {
  const ends = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'];
  const target = planTarget('cuoc', { each: 'quarter', goal: 1 });
  const quarters = (list: ReadonlyArray<number>) =>
    list.map((value, at) => ({ value, asOf: ends[at] ?? '' }));

  test('a sum of four is not enough', () => {
    const given = [quarters([1, 1, 1, 1]), quarters([0, 0, 0, 4]), quarters([2, 0, 1, 1])];
    const { units, statuses, whole } = judged(target, given);
    expect(statuses).toEqual(['done-on-time', 'period-missed', 'period-missed']);
    expect(whole).toMatchObject({ by: 'units', met: 1, total: 3 });
    const states = (at: number) => {
      const reason = units[at]?.reason;
      return reason && 'periods' in reason ? reason.periods.map(({ state }) => state) : [];
    };
    expect(states(1)).toEqual(['missed', 'missed', 'missed', 'met']);
    expect(states(2)).toEqual(['met', 'missed', 'met', 'met']);
  });

  test('a missed quarter shows at once', () => {
    const given = [quarters([1, 1]), quarters([0]), null];
    expect(judged(target, given, '2026-07-15').statuses).toEqual([
      'periods-met',
      'period-missed',
      'period-unreported',
    ]);
    expect(judged(target, [quarters([0])], '2026-04-01').statuses).toEqual(['period-missed']);
    expect(judged(target, [null], '2026-03-31').statuses).toEqual(['no-data']);
  });
});

describe('growth on last year', () => {
  const before = planTarget('quy', { goal: null, unit: 'triệu đồng' }, 2025);
  const target = planTarget('quy', {
    goal: 5,
    unit: 'triệu đồng',
    change: { direction: 'increase', in: 'percent' },
    forerunner: '2025/quy',
  });
  const grown = (
    bases: ReadonlyArray<never | number | object | null>,
    given: ReadonlyArray<number>,
  ) => province([before, target], { [before.id]: bases as never, [target.id]: given });

  test('J15 at the goal; from 0; without last year’s figure', () => {
    const snapshot = grown([200, 0, null], [210, 5, 300])('2027-01-01');
    const reasons = ['a', 'b', 'c'].map((unit) => snapshot.judgement(target, unit).reason);
    expect(reasons).toMatchObject([
      { status: 'done-on-time' },
      { status: 'no-base', why: 'zero-base' },
      { status: 'no-base', why: 'no-base' },
    ]);
    expect(snapshot.province(target)).toMatchObject({ state: 'unknown', reached: null });
  });

  test('J16 just below', () => {
    const snapshot = grown([200], [209.9])('2027-01-01');
    expect(snapshot.judgement(target, 'a').status).toBe('overdue');
    expect(snapshot.province(target).state).toBe('missed');
  });

  test('J17 a base corrected later', () => {
    const corrected = [
      { id: 'cu', value: 200 },
      {
        value: 190,
        asOf: '2025-12-31',
        reportedOn: '2027-02-01',
        supersedes: 'cu',
        reason: 'Cộng nhầm',
      },
    ];
    const on = grown([corrected], [200]);
    expect(on('2027-01-15').judgement(target, 'a').status).toBe('overdue');
    expect(on('2027-02-01').judgement(target, 'a').status).toBe('done-on-time');
  });
});

describe('a decrease', () => {
  const decrease = (unit: 'points' | 'percent', base: number) =>
    planTarget('ho-ngheo', {
      kind: 'percent',
      comparator: 'range',
      goal: 2,
      goalMax: 2.5,
      above: 'met',
      unit: 'hộ',
      baseline: null,
      change: {
        direction: 'decrease',
        in: unit,
        base: { units: Object.fromEntries([...'abcdef'].map((id) => [id, base])), basis: '2025' },
      },
    });

  test('J18 by 2 to 2.5 points from 12 %', () => {
    const given = [10, 9.5, 9, 10.1, 12.5].map(share);
    const { units, statuses } = judged(decrease('points', 12), given);
    const met = 'done-on-time';
    expect(statuses).toEqual([met, met, met, 'overdue', 'overdue']);
    expect(units[4]).toMatchObject({ figure: 12.5, bound: { base: 12, goal: 9.5, goalMax: 10 } });
  });

  test('J19 by 2 to 2.5 per cent of 12 %: the same words, another goal', () => {
    expect(judged(decrease('percent', 12), [share(11.76)]).statuses).toEqual(['done-on-time']);
    expect(judged(decrease('points', 12), [share(11.76)]).statuses).toEqual(['overdue']);
  });

  test('J31 by half of a fixed year', () => {
    const target = planTarget('tai-nan', {
      goal: undefined,
      goals: { whole: 50 },
      unit: 'vụ',
      baseline: null,
      change: { direction: 'decrease', in: 'percent', base: { whole: 6700, basis: 'năm 2020' } },
    } as never);
    expect(judged(target, [3350]).whole.state).toBe('reached');
    expect(judged(target, [3351]).whole.state).toBe('missed');
  });

  test('J30 three measures, all of them', () => {
    const measure = (id: string) =>
      planTarget(id, {
        comparator: 'range',
        goal: 5,
        goalMax: 10,
        above: 'met',
        baseline: null,
        unit: 'vụ',
        change: {
          direction: 'decrease',
          in: 'percent',
          base: { whole: 1000, units: { a: 1000 }, basis: 'năm 2018' },
        },
      });
    const parts = ['vu', 'chet', 'thuong'].map(measure);
    const all = planTarget('ca-ba', {
      kind: 'all',
      goal: undefined,
      allOf: parts.map(({ id }) => id),
    } as never);
    const given = (figures: ReadonlyArray<number>) =>
      province(
        [...parts, all],
        Object.fromEntries(parts.map(({ id }, at) => [id, [figures[at] ?? 0]])),
      )('2027-01-01');
    const missed = given([950, 930, 951]);
    expect(missed.province(all)).toMatchObject({ by: 'parts', state: 'missed' });
    expect(missed.judgement(all, 'a').reason).toMatchObject({
      status: 'parts-missed',
      met: 2,
      total: 3,
    });
    const reached = given([950, 930, 950]);
    expect(reached.province(all).state).toBe('reached');
    expect(reached.judgement(all, 'a').status).toBe('parts-met');
  });
});

describe('over several years', () => {
  const years = [2016, 2017, 2018, 2019, 2020];
  const spanOf = (goal: object) =>
    years.map((year) =>
      planTarget(
        'ntm',
        {
          unit: 'xã',
          span: 'sum',
          window: { start: '2016-01-01', due: '2020-12-31', basis: 'Giai đoạn 2016–2020' },
          goal: undefined,
          ...goal,
          ...(year > 2016 && { forerunner: `${year - 1}/ntm` }),
        } as never,
        year,
      ),
    );
  const ending = (targets: ReturnType<typeof spanOf>, figures: ReadonlyArray<number | null>) =>
    province(
      targets,
      Object.fromEntries(
        targets.map(({ id }, at) => {
          const value = figures[at];
          const report = { value, asOf: `${years[at]}-12-31`, final: true };
          return [id, [typeof value === 'number' ? report : null]];
        }) as never,
      ),
    );
  const at = (
    targets: ReturnType<typeof spanOf>,
    figures: ReadonlyArray<number | null>,
    year: number,
  ) => {
    const target = targets[years.indexOf(year)];
    if (!target) throw new Error(`no plan ${year}`);
    const snapshot = ending(targets, figures)(`${year + 1}-01-31`);
    return { whole: snapshot.province(target), unit: snapshot.judgement(target, 'a') };
  };
  const whole = spanOf({ goals: { whole: 25 } });

  test('J20 each year shows so far; judged at the end', () => {
    const figures = [4, 5, 6, 5, 5];
    expect(at(whole, figures, 2017).whole).toMatchObject({ state: 'running', numerator: 9 });
    expect(at(whole, figures, 2020).whole).toMatchObject({ state: 'reached', numerator: 25 });
  });

  test('J21 one less', () => {
    const { state, numerator } = at(whole, [4, 5, 6, 5, 4], 2020).whole;
    expect([state, numerator]).toEqual(['missed', 24]);
  });

  test('J22 a year is missing', () => {
    const { whole: result, unit } = at(whole, [4, 5, null, 5, 5], 2020);
    expect(result).toMatchObject({ state: 'unknown', numerator: 19 });
    expect(unit.missing).toEqual(['2018']);
  });

  test('J34 reached early, it stays', () => {
    const fund = spanOf({ goals: { whole: 120 } });
    expect(at(fund, [40, 40, 41], 2018).whole).toMatchObject({ state: 'reached', numerator: 121 });
    expect(at(fund, [40, 40, 41, 0, 0], 2020).whole.state).toBe('reached');
  });

  test('J27 a range over five years', () => {
    const range = spanOf({ goal: 15, goalMax: 20, comparator: 'range' });
    expect(at(range, [3, 4, 4, 3, 2], 2020).unit).toMatchObject({
      status: 'done-on-time',
      figure: 16,
    });
    expect(at(range, [3, 4, 4, 3, null], 2020).unit.status).not.toBe('done-on-time');
  });
});

test('J28 each year by itself: a good year does not mend a bad one', () => {
  const statuses = [200, 190, 400].map((value, at) => {
    const year = 2025 + at;
    const target = planTarget('quy', { goal: 200, unit: 'triệu đồng' }, year);
    return judged(target, [value], `${year + 1}-01-01`).statuses[0];
  });
  expect(statuses).toEqual(['done-on-time', 'overdue', 'done-on-time']);
});

test('J29 steps, each of its own year', () => {
  const step = (year: number, goal: number, value: number) =>
    judged(
      planTarget('ho', { comparator: '<=', goal, baseline: null }, year),
      [value],
      `${year + 1}-01-01`,
    ).statuses[0];
  expect([step(2023, 318, 320), step(2024, 206, 206)]).toEqual(['overdue', 'done-on-time']);
});

test('J23 five more, up to 17: both numbers decide', () => {
  const target = planTarget('xa-chuan', {
    goal: 17,
    difference: 5,
    baseline: { value: 12, basis: 'Cuối năm 2025' },
    unit: 'xã',
  });
  expect(judged(target, [17, 16, { value: 18, added: 8 }]).statuses).toEqual([
    'done-on-time',
    'overdue',
    'done-on-time',
  ]);
  expect(judged(target, [{ value: 18, added: 4 }]).statuses).toEqual(['overdue']);
});

test('J24 grades by rank', () => {
  const target = planTarget('xep-loai', {
    kind: 'grade',
    goal: undefined,
    grades: ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'],
    grade: 'Tốt',
    baseline: null,
  } as never);
  const { statuses, whole } = judged(target, ['Xuất sắc', 'Tốt', 'Khá', null]);
  expect(statuses).toEqual(['done-on-time', 'done-on-time', 'overdue', 'overdue-unreported']);
  expect(whole).toMatchObject({ met: 2, total: 4, metRange: { low: 2, high: 3 }, figure: null });
});

test('J32 a score has a maximum and no verdict', () => {
  const target = planTarget('diem', { goal: null, max: 95, unit: 'điểm' });
  const { statuses, whole } = judged(target, [95]);
  expect(statuses).toEqual(['no-goal']);
  expect(whole.state).toBe('none');
});

test('J35 a limit that was broken and is kept again', () => {
  const target = planTarget('han', {
    kind: 'limit',
    comparator: '<=',
    goal: 0,
    expectation: 'constant',
    unit: 'hộ',
  });
  const history = [
    { value: 0, asOf: '2026-03-31' },
    { value: 2, asOf: '2026-06-30' },
    { value: 0, asOf: '2026-09-30' },
  ];
  expect(judged(target, [history.slice(0, 2)], '2026-07-01').statuses).toEqual(['over-limit']);
  const [unit] = judged(target, [history], '2026-10-01').units;
  expect(unit).toMatchObject({ status: 'within-limit', overFrom: '2026-06-30' });
});

test('J38 a numerator without its total', () => {
  const target = planTarget('van-dong', { kind: 'percent', goal: 100, unit: 'người' });
  const [unit] = judged(target, [{ numerator: 1200, denominator: null }]).units;
  expect(unit).toMatchObject({ reason: { status: 'no-base', why: 'no-total' }, figure: null });
});

test('J39 goals by kind of unit', () => {
  const target = planTarget('y-kien', {
    kind: 'percent',
    goal: undefined,
    goals: { kinds: { xa: 70, huyen: 60 } },
    unit: 'hộ',
  } as never);
  const units = [
    { id: 'xa-mot', kind: 'xa' },
    { id: 'huyen-mot', kind: 'huyen' },
  ];
  expect(judged(target, ['65/100', '65/100'], undefined, units).statuses).toEqual([
    'overdue',
    'done-on-time',
  ]);
});

import { describe, expect, test } from 'vitest';
import { judged, OWNER, planTarget, province, UNITS } from '../../../tests/fixtures/judged.ts';
import { tableSum } from './table-sum.ts';

/** The judged examples of targets.md part 3 whose question is the whole. The ids are those of the rows. */

const houses = planTarget('nha', { goal: undefined, goals: { whole: 250 } } as never);
const figures = [20, 40, 30, 35, 30, 35, 30, 30];

describe('a goal of the whole alone', () => {
  test('J1 at the goal: reached, and no unit is judged', () => {
    const { statuses, whole } = judged(houses, figures);
    expect(new Set(statuses)).toEqual(new Set(['no-goal']));
    expect(whole).toMatchObject({ state: 'reached', numerator: 250, reported: 8, total: 8 });
  });

  test('J2 one below: missed', () => {
    const { statuses, whole } = judged(houses, figures.with(7, 29));
    expect(new Set(statuses)).toEqual(new Set(['no-goal']));
    expect(whole).toMatchObject({ state: 'missed', numerator: 249 });
  });

  test('J3 reached already, with one missing', () => {
    const given = [20, 40, 30, 35, 30, 35, 60, null];
    expect(judged(houses, given).whole).toMatchObject({
      state: 'reached',
      reported: 7,
      total: 8,
    });
  });

  test('J4 the missing one decides', () => {
    const given = [20, 40, 30, 35, 30, 35, 30, null];
    expect(judged(houses, given).whole).toMatchObject({
      state: 'unknown',
      reached: null,
      numerator: 220,
    });
  });

  test('J5 before the last day it is under way', () => {
    const given = figures.map((value, at) => ({
      value: at === 0 ? 130 : 0 * value,
      asOf: '2026-06-30',
    }));
    const { statuses, whole } = judged(houses, given, '2026-06-30');
    expect(new Set(statuses)).toEqual(new Set(['no-goal']));
    expect(whole).toMatchObject({ state: 'running', reached: false, numerator: 130 });
    expect(whole.numerator / 250).toBeCloseTo(0.52, 9);
  });
});

test('J26 a goal of the owner alone: the units have no part in it', () => {
  const target = planTarget('phan-bien', { goal: undefined, goals: { own: 3 } } as never);
  const { statuses, whole } = judged(target, [null, null, 3], undefined, [
    ...UNITS.slice(0, 2),
    OWNER,
  ]);
  expect(statuses).toEqual(['not-applicable', 'not-applicable', 'done-on-time']);
  expect(whole).toMatchObject({ by: 'own', state: 'reached', total: 0 });
});

test('J33 a share of all levels counts the owner in the denominator', () => {
  const target = planTarget('cong-so', {
    kind: 'percent',
    comparator: '=',
    goal: 100,
    goals: { own: 100 },
  });
  const units = [...UNITS.slice(0, 1), OWNER];
  expect(judged(target, ['92/92', '1/1'], undefined, units).whole).toMatchObject({
    state: 'reached',
    denominator: 93,
  });
  const short = judged(target, ['91/92', '1/1'], undefined, units).whole;
  expect(short).toMatchObject({ state: 'missed', denominator: 93 });
  expect(short.figure).toBeCloseTo(98.92, 2);
});

const fund = planTarget('quy', {
  goal: undefined,
  goals: { whole: 9.5 },
  unit: 'tỷ đồng',
  window: { start: '2026-03-15', due: '2026-11-30', basis: 'Đợt vận động' },
} as never);

test('J36 a figure that comes late counts from the day it came', () => {
  const late = { value: 1, asOf: '2026-11-30', reportedOn: '2026-12-10' };
  const on = province([fund], { [fund.id]: [4.5, late, 4] });
  expect(on('2026-12-01').province(fund)).toMatchObject({ state: 'unknown', numerator: 8.5 });
  expect(on('2026-12-10').province(fund)).toMatchObject({ state: 'reached', numerator: 9.5 });
  expect(on('2026-12-10').judgement(fund, 'b').sentLate).toBe(10);
});

test('J37 a correction counts from its day, and the past keeps its verdict', () => {
  const corrected = [
    { id: 'cu', value: 4 },
    {
      value: 3.9,
      asOf: '2026-11-30',
      reportedOn: '2026-12-20',
      supersedes: 'cu',
      reason: 'Cộng nhầm',
    },
  ];
  const on = province([fund], { [fund.id]: [4.5, 1, corrected] });
  expect(on('2026-12-15').province(fund)).toMatchObject({ state: 'reached', numerator: 9.5 });
  expect(on('2026-12-20').province(fund)).toMatchObject({ state: 'missed', numerator: 9.4 });
});

test('J25 a share of communes with a grade', () => {
  const target = planTarget('xa-tot', { kind: 'percent', comparator: '=', goal: 100, unit: 'xã' });
  expect(judged(target, ['9/10']).whole).toMatchObject({ state: 'missed', figure: 90 });
});

describe('an allocation: K', () => {
  const rows: ReadonlyArray<
    readonly [id: string, goal: number, june: number | null, november: number]
  > = [
    ['doi-cao', 600, 310, 600],
    ['ben-cu', 550, 200, 545],
    ['suoi-lon', 500, 260, 520],
    ['na-moi', 450, null, 450],
    ['khe-sau', 400, 150, 400],
    ['deo-gio', 350, 175, 355],
    ['dao-nho', 250, 100, 250],
    ['cap-tinh', 900, 500, 880],
  ];
  const units = rows.map(([id]) => ({ id, own: id === 'cap-tinh' }));
  const target = planTarget('quy-2026', {
    goal: undefined,
    goals: {
      whole: 4000,
      own: 900,
      units: Object.fromEntries(rows.slice(0, 7).map(([id, goal]) => [id, goal])),
    },
    unit: 'triệu đồng',
    window: { start: '2026-03-15', due: '2026-11-30', basis: 'Đợt vận động' },
  } as never);
  type Change = Readonly<Record<string, object>>;
  const inNovember = (change: Change = {}) =>
    province(
      [target],
      { [target.id]: rows.map(([id, , , value]) => change[id] ?? { value }) as never },
      { units },
    );

  test('K1 the table adds up to the goal of the whole', () => {
    expect(tableSum(target)).toEqual({ units: 3100, own: 900, sum: 4000, over: 0 });
  });

  test('K2 on 30/6 nobody is red', () => {
    const given = rows.map(([, , value]) =>
      value === null ? null : { value, asOf: '2026-06-30' },
    );
    const { statuses, whole } = judged(target, given, '2026-06-30', units);
    expect(whole).toMatchObject({ state: 'running', numerator: 1695, reported: 6, total: 7 });
    expect(whole.own?.judgement.latest?.value).toBe(500);
    expect((whole.numerator / 4000) * 100).toBeCloseTo(42.4, 1);
    for (const status of statuses) {
      expect(['behind', 'regressing', 'failed', 'overdue', 'overdue-unreported']).not.toContain(
        status,
      );
    }
  });

  test('K3 each unit against its own number', () => {
    const snapshot = inNovember()('2026-12-01');
    for (const [id] of rows.slice(0, 7)) {
      const done = snapshot.judgement(target, id).status === 'done-on-time';
      expect(`${id} ${done}`).toBe(`${id} ${id !== 'ben-cu'}`);
    }
    const { bound, figure } = snapshot.judgement(target, 'ben-cu');
    expect(((figure ?? 0) / (bound.goal ?? 1)) * 100).toBeCloseTo(99.1, 1);
  });

  test('K4 the owner is below its number', () => {
    const { status, bound, figure } = inNovember()('2026-12-01').judgement(target, 'cap-tinh');
    expect(status).toBe('overdue');
    expect(((figure ?? 0) / (bound.goal ?? 1)) * 100).toBeCloseTo(97.8, 1);
  });

  test('K5 the units together', () => {
    expect(inNovember()('2026-12-01').province(target).units).toEqual({ sum: 3120, goal: 3100 });
  });

  test('K6 the whole is reached, though two reporters are below', () => {
    expect(inNovember()('2026-12-01').province(target)).toMatchObject({
      state: 'reached',
      by: 'whole',
      numerator: 4000,
      met: 6,
      total: 7,
    });
  });

  test('K7 one that comes later decides until it comes', () => {
    const on = inNovember({
      'na-moi': { value: 450, asOf: '2026-11-30', reportedOn: '2026-12-05' },
    });
    expect(on('2026-12-01').province(target)).toMatchObject({ state: 'unknown', numerator: 3550 });
    expect(on('2026-12-05').province(target).state).toBe('reached');
    expect(on('2026-12-05').judgement(target, 'na-moi')).toMatchObject({
      status: 'done-on-time',
      sentLate: 5,
    });
  });

  test('K8 a correction below', () => {
    const whole = inNovember({ 'suoi-lon': { value: 515 } })('2026-12-01').province(target);
    expect(whole).toMatchObject({ state: 'missed', numerator: 3995 });
  });
});

describe('what does not add up', () => {
  const quarterly = planTarget('cuoc', { goal: 1, each: 'quarter' });
  const first = { value: 1, asOf: '2026-03-31' };

  test('a goal for each period is under way while nobody has missed one', () => {
    const running = judged(quarterly, [first, first], '2026-05-01').whole;
    expect(running).toMatchObject({ state: 'running', reached: null, unbroken: 2, figure: null });
    const missed = { value: 0, asOf: '2026-03-31' };
    const broken = judged(quarterly, [first, missed], '2026-05-01').whole;
    expect(broken).toMatchObject({ state: 'missed', reached: false, unbroken: 1 });
  });

  test('grades and ranges are under way until their last day', () => {
    const range = planTarget('mo-hinh', { comparator: 'range', goal: 3, goalMax: 5 });
    const given = [3, { value: 1, asOf: '2026-06-30' }];
    expect(judged(range, given, '2026-07-01').whole).toMatchObject({ state: 'running' });
    expect(judged(range, given).whole).toMatchObject({ state: 'missed', met: 1 });
  });

  test('scores are no sum; a table with a maximum is', () => {
    const score = planTarget('diem', { goal: null, max: 95, unit: 'điểm' });
    expect(judged(score, [80, 90]).whole).toMatchObject({ by: 'none', figure: null });
    const table = planTarget('bang', { goal: undefined, max: 9, goals: { whole: 12 } } as never);
    expect(judged(table, [8, 4]).whole).toMatchObject({ state: 'reached', figure: 12 });
  });
});

import { describe, expect, test } from 'vitest';
import { planTarget } from '../../../tests/fixtures/judged.ts';
import { carriedOf, reportOf } from '../../../tests/fixtures/units/figures.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import { snapshotAt } from '../reports.ts';
import type { TargetFacts } from './facts.ts';

/** Three communes became one on 1 July 2025, and a fourth lives on. */
const old = ['bk-cho-moi-tt-dong-tam', 'bk-cho-moi-xa-nhu-co', 'bk-cho-moi-xa-quang-chu'];
const [merged, other] = ['tn25-xa-cho-moi', 'bk-ngan-son-xa-thuong-quan'];
const reporters = [...old, merged, other];

type Given = Readonly<Record<string, Readonly<Record<string, ReadonlyArray<ObservationData>>>>>;

function snapshotOf(targets: ReadonlyArray<TargetData>, given: Given, on: string) {
  const facts: TargetFacts = {
    find: (id) => targets.find((one) => one.id === id),
    closedOn: () => null,
    carried: (target, day) => {
      const carried = carriedOf(target, given[target.id] ?? {}, { reporters, on: day });
      return carried.flows.last(merged)?.inflows.length ? carried : null;
    },
  };
  const alive = (on < '2025-07-01' ? old : [merged]).concat(other);
  return snapshotAt(
    alive.map((id) => ({ id })),
    (target, area) => given[target]?.[area] ?? [],
    on,
    facts,
  );
}

const years = [2024, 2025, 2026];
const span = (more: object = {}) =>
  years.map((year) =>
    planTarget(
      'nha',
      {
        kind: 'count',
        span: 'sum',
        goal: 10,
        goals: { whole: 40 },
        window: { start: '2024-01-01', due: '2026-12-31', basis: 'Giai đoạn 2024–2026' },
        ...more,
        ...(year > 2024 && { forerunner: `${year - 1}/nha` }),
      } as never,
      year,
    ),
  );

const at = (value: number, asOf: string, given: Partial<ObservationData> = {}) => [
  reportOf(value, { asOf, ...given }),
];
const of2024 = Object.fromEntries(
  [...old, other].map((id, index) => [id, at(index + 1, '2024-12-31')]),
);
const toMerger = Object.fromEntries(old.map((id) => [id, at(1, '2025-06-30')]));

describe('a sum over years in which units merged', () => {
  const judged = (given: Given, year: number, on: string, targets = span()) => {
    const target = targets[years.indexOf(year)];
    if (!target) throw new Error(`no plan ${year}`);
    const snapshot = snapshotOf(targets, given, on);
    return { unit: snapshot.judgement(target, merged), whole: snapshot.province(target) };
  };

  test('the new unit has what its old units did in earlier years', () => {
    const given = { '2024/nha': of2024, '2025/nha': { ...toMerger, [other]: at(5, '2025-06-30') } };
    const { unit, whole } = judged(given, 2025, '2025-07-01');
    expect([unit.figure, unit.missing]).toEqual([1 + 2 + 3 + 3, []]);
    expect(whole).toMatchObject({ numerator: 6 + 3 + 4 + 5, range: { low: 18, high: 18 } });
  });

  test('a report of the whole year takes the place of that year only', () => {
    const own = (countedFrom: 'year' | 'change') => ({
      '2024/nha': of2024,
      '2025/nha': {
        ...toMerger,
        [merged]: at(7, '2025-12-31', { countedFrom }),
        [other]: at(5, '2025-12-31'),
      },
    });
    const year = judged(own('year'), 2025, '2026-01-15');
    expect([year.unit.figure, year.whole.numerator]).toEqual([6 + 7, 6 + 7 + 9]);
    const change = judged(own('change'), 2025, '2026-01-15');
    expect([change.unit.figure, change.whole.numerator]).toEqual([6 + 3 + 7, 6 + 3 + 7 + 9]);
  });

  test('the years after the merger add up, whatever was corrected late', () => {
    const given = {
      '2024/nha': { ...of2024, [old[0] ?? '']: at(2, '2024-12-31', { reportedOn: '2026-03-01' }) },
      '2025/nha': {
        ...toMerger,
        [merged]: at(7, '2025-12-31', { countedFrom: 'year' }),
        [other]: at(5, '2025-12-31'),
      },
      '2026/nha': { [merged]: at(4, '2026-06-30'), [other]: at(1, '2026-06-30') },
    };
    const { unit, whole } = judged(given, 2026, '2026-12-31');
    expect(unit.figure).toBe(7 + 7 + 4);
    expect(whole).toMatchObject({ numerator: 18 + 4 + 5 + 1, state: 'running' });
  });

  test('a year without the report of one old unit is named, and leaves the whole open', () => {
    const { [old[1] ?? '']: _, ...without } = of2024;
    const given = {
      '2024/nha': without,
      '2025/nha': { ...toMerger, [other]: at(5, '2025-06-30') },
    };
    const { unit, whole } = judged(given, 2025, '2025-07-01');
    expect(unit.missing).toEqual(['2024']);
    expect(whole).toMatchObject({ numerator: 16, range: null });
  });

  test('what was done before the site is carried too', () => {
    const window = { start: '2023-01-01', due: '2026-12-31', basis: 'Giai đoạn 2023–2026' };
    const units = Object.fromEntries([...old, other].map((id) => [id, 10]));
    const given = { '2024/nha': of2024, '2025/nha': { ...toMerger, [other]: at(5, '2025-06-30') } };
    const stated = judged(
      given,
      2025,
      '2025-07-01',
      span({ window, carried: { units, basis: 'Báo cáo 2023' } }),
    );
    expect(stated.unit).toMatchObject({ figure: 39, missing: [] });
    expect(stated.whole).toMatchObject({ numerator: 58, range: { low: 58, high: 58 } });
    const silent = judged(given, 2025, '2025-07-01', span({ window }));
    expect(silent.unit.missing).toEqual(['2023']);
    expect(silent.whole.range).toBeNull();
  });
});

describe('a goal for each quarter', () => {
  const target = planTarget(
    'hop',
    {
      kind: 'count',
      each: 'quarter',
      goal: 1,
      window: { start: '2025-01-01', due: '2025-12-31', basis: 'Cả năm' },
    } as never,
    2025,
  );
  const quarters = (days: ReadonlyArray<string>) => days.map((asOf) => reportOf(1, { asOf }));
  const statusOf = (unit: string, days: ReadonlyArray<string>) =>
    snapshotOf([target], { '2025/hop': { [unit]: quarters(days) } }, '2026-01-15').judgement(
      target,
      unit,
    ).status;

  test('a new unit has the quarters since its first day', () => {
    expect(statusOf(merged, ['2025-09-30', '2025-12-31'])).toBe('done-on-time');
    expect(statusOf(merged, ['2025-09-30'])).toBe('period-unreported');
  });

  test('an ended unit has the quarters to its last day', () => {
    expect(statusOf(old[0] ?? '', ['2025-03-31', '2025-06-30'])).toBe('done-on-time');
  });
});

test('a unit that received land keeps the quarters before', () => {
  const unit = 'bk-na-ri-xa-cuong-loi';
  const target = planTarget(
    'hop',
    {
      kind: 'count',
      each: 'quarter',
      goal: 1,
      window: { start: '2019-10-01', due: '2020-06-30', basis: 'Ba quý' },
    } as never,
    2020,
  );
  const reports = ['2019-12-31', '2020-03-31', '2020-06-30'].map((asOf) => reportOf(1, { asOf }));
  const facts: TargetFacts = {
    find: () => undefined,
    closedOn: () => null,
    carried: (one, day) => carriedOf(one, { [unit]: reports }, { on: day }),
  };
  const snapshot = snapshotAt([{ id: unit }], () => reports, '2020-12-31', facts);
  expect(snapshot.judgement(target, unit).status).toBe('done-on-time');
});

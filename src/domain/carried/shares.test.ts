import { describe, expect, test } from 'vitest';
import { carriedOf, carriedTo, reportOf, targetOf } from '../../../tests/fixtures/units/figures.ts';
import { realUnits } from '../../../tests/fixtures/units/real.ts';
import { aliveOn } from '../lives.ts';
import { carriedWhole } from './carried.ts';
import { carriedState, limitState, stateTally } from './states.ts';

const households = targetOf('percent');
const [duongQuang, donPhong, phongQuang] = [
  'bk-tp-bac-kan-xa-duong-quang',
  'bk-bach-thong-xa-don-phong',
  'tn25-xa-phong-quang',
];
const shareOf = (
  first: readonly [number, number] | number | null,
  second: readonly [number, number] | number | null,
  sizes = {},
) => {
  const reports = {
    ...(first !== null && { [duongQuang]: [reportOf(first)] }),
    ...(second !== null && { [donPhong]: [reportOf(second)] }),
  };
  return carriedTo(carriedOf(households, reports, { sizes }), phongQuang);
};

describe('shares', () => {
  test('E20: recomputed from households, never a mean', () => {
    const { sum } = shareOf([45, 60], [20, 80]);
    expect(sum).toMatchObject({ numerator: 65, denominator: 140 });
    expect(sum?.figure).toBeCloseTo(46.43, 2);
  });

  test('E21: percentages alone give bounds and no figure', () => {
    const figure = shareOf(75, 25);
    expect(figure).toMatchObject({ sum: null, known: null, missing: [] });
    expect(figure.range).toEqual({ low: 25, high: 75 });
  });

  test('E22: nothing from one of unknown size gives no range', () => {
    const figure = shareOf([45, 60], null);
    expect(figure).toMatchObject({ sum: null, range: null, known: { figure: 75 } });
    expect(figure.missing).toMatchObject([{ unit: donPhong }]);
  });

  test('E23: a known size gives a range', () => {
    const { sum, range } = shareOf([45, 60], null, { [donPhong]: 80 });
    expect(sum).toBeNull();
    expect(range?.low).toBeCloseTo(32.14, 2);
    expect(range?.high).toBeCloseTo(89.29, 2);
  });

  test('E24, E25: a goal is decided only outside the range', () => {
    const { range } = shareOf([45, 60], null, { [donPhong]: 80 });
    const both = (goal: number) => [(range?.low ?? 0) >= goal, (range?.high ?? 0) >= goal];
    expect(both(50)).toEqual([false, true]);
    expect(both(30)).toEqual([true, true]);
  });

  test('E26: a commune without anybody to count adds nothing', () => {
    expect(shareOf([0, 0], [20, 80]).sum?.figure).toBe(25);
    expect(shareOf([0, 0], [0, 0]).sum).toMatchObject({ denominator: 0, figure: null });
  });

  test('a commune formed again from a part has a share between what it can and cannot hold', () => {
    const part = 'tn-phu-binh-xa-thuong-dinh';
    const whole = [
      'tn-phu-binh-tt-huong-son',
      'tn-phu-binh-xa-bao-ly',
      'tn-phu-binh-xa-nha-long',
      'tn-phu-binh-xa-xuan-phuong',
      'tn-phu-binh-xa-uc-ky',
    ];
    const reports = Object.fromEntries([
      [part, [reportOf([30, 40])]],
      ...whole.map((id) => [id, [reportOf([5, 20])]]),
    ]);
    const { range } = carriedTo(carriedOf(households, reports), 'tn25-xa-phu-binh');
    expect(range?.low).toBeCloseTo((25 / 110) * 100, 6);
    expect(range?.high).toBeCloseTo((55 / 130) * 100, 6);
  });
});

describe('E27: “100 % xã” over the changes of 2020', () => {
  const target = { ...targetOf('binary', 2020) };
  const then = realUnits.filter(
    (unit) =>
      ['xa', 'phuong', 'thi-tran'].includes(unit.kind) &&
      unit.id.startsWith('bk-') &&
      aliveOn(unit, '2020-01-31'),
  );
  const merged = then.filter(({ until }) => until === '2020-02-01').map(({ id }) => id);
  const undone = new Set(merged.slice(0, 12));
  const reports = Object.fromEntries(
    then.map(({ id }) => [
      id,
      [reportOf(undone.has(id) ? 0 : 1, { target: '2020/thu', asOf: '2020-01-31' })],
    ]),
  );
  const now = realUnits.filter(
    (unit) =>
      ['xa', 'phuong', 'thi-tran'].includes(unit.kind) &&
      unit.id.startsWith('bk-') &&
      aliveOn(unit, '2020-02-01'),
  );

  test('110 of 122 before; after, a new commune is done only if all its whole old ones were', () => {
    const before = carriedOf(target, reports, { on: '2020-01-31' });
    const tallyBefore = stateTally(
      before,
      then.map(({ id }) => id),
    );
    expect(tallyBefore).toEqual({ done: 110, undone: 12, unknown: 0, total: 122 });
    const after = carriedOf(target, reports, { on: '2020-02-01' });
    const tally = stateTally(
      after,
      now.map(({ id }) => id),
    );
    expect(tally.total).toBe(108);
    expect(tally.done + tally.undone + tally.unknown).toBe(108);
    for (const { id } of now) {
      const state = carriedState(after, id);
      if (!state || state.from.length === 0) continue;
      const all = state.from.every(({ unit }) => !undone.has(unit));
      expect([id, state.value === 1]).toEqual([id, all]);
    }
  });
});

describe('limits, work done or not, grades', () => {
  const [choMoi, ...old] = [
    'tn25-xa-cho-moi',
    'bk-cho-moi-tt-dong-tam',
    'bk-cho-moi-xa-nhu-co',
    'bk-cho-moi-xa-quang-chu',
  ];
  const given = (figures: ReadonlyArray<number | null>) =>
    Object.fromEntries(
      old.flatMap((id, at) => {
        const figure = figures[at];
        return figure === null || figure === undefined ? [] : [[id, [reportOf(figure)]]];
      }),
    );
  const limit = (figures: ReadonlyArray<number | null>) =>
    carriedTo(carriedOf(targetOf('limit'), given(figures)), choMoi);

  test('E30: kept by all is kept', () => {
    expect(limit([0, 0, 0]).sum?.figure).toBe(0);
    expect(limitState(limit([0, 0, 0]), 0)).toBe('kept');
  });

  test('E31: broken by one is broken, and says by which', () => {
    const figure = limit([0, 1, 0]);
    expect(limitState(figure, 0)).toBe('broken');
    expect(figure.from.filter(({ sum }) => (sum?.figure ?? 0) > 0)).toMatchObject([
      { unit: old[1], sum: { figure: 1 } },
    ]);
    expect(limitState(limit([0, 1, null]), 0)).toBe('broken');
  });

  test('E32: a missing one leaves it open', () => {
    expect(limitState(limit([0, 0, null]), 0)).toBe('unknown');
  });

  const state = (figures: ReadonlyArray<number | null>) =>
    carriedState(carriedOf(targetOf('binary'), given(figures)), choMoi);

  test('E33, E34: done when all were; mixed is neither done nor undone', () => {
    expect(state([1, 1, 1])).toMatchObject({ done: 3, value: 1 });
    expect(state([1, 1, 0])).toMatchObject({ done: 2, value: null });
    expect(state([0, 0, 0])).toMatchObject({ done: 0, value: 0 });
    expect(state([1, 1, null])).toMatchObject({ done: 2, value: null });
  });

  test('E35, E36: grades and levels are listed, not carried', () => {
    const graded = (grade: string) => [
      { ...reportOf(0), value: undefined, grade } as unknown as ReturnType<typeof reportOf>,
    ];
    const reports = { [old[0] ?? '']: graded('Tốt'), [old[1] ?? '']: graded('Khá') };
    const carried = carriedState(carriedOf(targetOf('binary'), reports), choMoi);
    expect(carried).toMatchObject({ value: null, done: 0, own: null });
    expect(carried?.from.map(({ report }) => (report as { grade?: string } | null)?.grade)).toEqual(
      ['Tốt', 'Khá', undefined],
    );
  });

  test('E37, E38: models are counted; the goals of the old communes are not added', () => {
    const count = (figures: ReadonlyArray<number>) =>
      carriedTo(carriedOf(targetOf('quota'), given(figures)), choMoi).sum?.figure;
    expect(count([2, 2, 1])).toBe(5);
    expect(count([5, 5, 5])).toBe(15);
  });

  test('the whole does not count a unit twice', () => {
    const carried = carriedOf(targetOf('count'), given([2, 2, 1]), { reporters: [...old, choMoi] });
    expect(carriedWhole(carried)).toMatchObject({ exact: true, sum: { reached: 5 } });
  });
});

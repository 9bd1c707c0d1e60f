import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOf, reportOf, targetOf } from '../../../tests/fixtures/units/figures.ts';
import { type AreaData, area } from '../../model/area.ts';
import { type EventData, event } from '../../model/life.ts';
import type { ObservationData } from '../../model/progress.ts';
import { add, denominatorOf, difference, isEqual, none } from './amount.ts';
import { carriedFigure, carriedGroup, carriedWhole } from './carried.ts';

/** E46: random units, changes and reports, with the truth kept beside what the software is told. */

type Amount = Parameters<typeof denominatorOf>[0];

const move = fc.record({
  kind: fc.constantFrom(
    'merge',
    'absorb',
    'split',
    'part',
    'unknown',
    'divide',
    'report',
    'recount',
  ),
  a: fc.nat(),
  b: fc.nat(),
  cut: fc.integer({ min: 0, max: 4 }),
  entered: fc.boolean(),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

const figure = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
const world = fc.record({
  share: fc.boolean(),
  start: fc.array(fc.option(figure, { freq: 5 }), { minLength: 2, maxLength: 6 }),
  moves: fc.array(move, { maxLength: 8 }),
});

/** What the changes did, with the hidden truth of every living unit and of what nobody received. */
function play({
  share,
  start,
  moves,
}: {
  share: boolean;
  start: ReadonlyArray<readonly [number, number] | null>;
  moves: ReadonlyArray<Move>;
}) {
  const lives = new Map<string, { from?: string; until?: string }>();
  const truth = new Map<string, Amount>();
  const reports: Record<string, Array<ObservationData>> = {};
  const events: Array<EventData> = [];
  /** Units of which nothing is known, not even through an entry. */
  const dark = new Set<string>();
  let lost = none;
  let complete = true;
  /** Someone counted again what was a range: the level above is known less exactly than before. */
  let recounted = false;
  let ranged = false;
  const told = ({ reached, open }: Amount): number | readonly [number, number] =>
    share ? [reached, reached + open] : reached;
  start.forEach((given, at) => {
    const id = `u${at}`;
    lives.set(id, {});
    truth.set(id, { reached: given?.[0] ?? 7, open: share ? (given?.[1] ?? 7) : 0 });
    if (given) reports[id] = [reportOf(told(truth.get(id) ?? none), { asOf: '2025-01-15' })];
    else {
      complete = false;
      dark.add(id);
    }
  });
  moves.forEach(({ kind, a, b, cut, entered }, at) => {
    const day = `2025-${String(at + 2).padStart(2, '0')}-01`;
    const alive = [...truth.keys()];
    const one = alive[a % alive.length] ?? '';
    const other = alive[b % alive.length] ?? '';
    const whole = truth.get(one) ?? none;
    const piece = {
      reached: Math.floor((whole.reached * cut) / 4),
      open: Math.floor((whole.open * (4 - cut)) / 4),
    };
    const rest = difference(whole, piece);
    const made = (name: string, amount: Amount) => {
      lives.set(name, { from: day });
      truth.set(name, amount);
      return name;
    };
    const end = (id: string) => {
      lives.set(id, { ...lives.get(id), until: day });
      truth.delete(id);
    };
    const share_ = (amount: Amount, to?: string) =>
      entered
        ? [
            {
              target: '2025/thu',
              ...(to && { to }),
              ...(share
                ? { numerator: amount.reached, denominator: denominatorOf(amount) }
                : { value: amount.reached }),
              document: 'Thử',
              reportedOn: day,
            },
          ]
        : [];
    const happen = (from: ReadonlyArray<object>, ...to: ReadonlyArray<string>) =>
      events.push(
        event.parse({
          id: `e-${events.length}`,
          day,
          type: 'merged',
          decision: 'nq',
          from,
          to: to.map((id) => ({ area: id })),
        }),
      );
    const plus = (id: string, amount: Amount) =>
      truth.set(id, add([truth.get(id) ?? none, amount]));
    if (kind === 'report' || kind === 'recount' || (kind === 'divide' && entered && ranged))
      recounted = true;
    if (['split', 'divide', 'part', 'unknown'].includes(kind) && (!entered || kind === 'unknown'))
      ranged = true;
    const isDark = dark.has(one);
    const spread = (...to: ReadonlyArray<string>) => {
      if (!isDark) for (const id of to) dark.delete(id);
    };
    if (kind === 'merge' && one !== other) {
      const name = made(`m${at}`, add([whole, truth.get(other) ?? none]));
      if (isDark && dark.has(other)) dark.add(name);
      happen(
        [
          { area: one, part: 'whole' },
          { area: other, part: 'whole' },
        ],
        name,
      );
      end(one);
      end(other);
    } else if (kind === 'absorb' && one !== other) {
      happen([{ area: one, part: 'whole' }], other);
      plus(other, whole);
      spread(other);
      end(one);
    } else if (kind === 'split') {
      const [first, second] = [made(`s${at}a`, piece), made(`s${at}b`, rest)];
      if (isDark && !entered) for (const id of [first, second]) dark.add(id);
      happen([{ area: one, part: 'part', shares: share_(piece) }], first);
      happen([{ area: one, part: 'rest' }], second);
      end(one);
    } else if (kind === 'divide') {
      const [first, second] = [made(`d${at}a`, piece), made(`d${at}b`, rest)];
      if (isDark && !entered) for (const id of [first, second]) dark.add(id);
      const shares = [...share_(piece, first), ...share_(rest, second)];
      happen([{ area: one, part: 'whole', shares }], first, second);
      end(one);
    } else if (kind === 'part' && one !== other) {
      happen([{ area: one, part: 'part', shares: share_(piece) }], other);
      truth.set(one, rest);
      plus(other, piece);
      spread(other);
      if (entered) dark.delete(other);
    } else if (kind === 'unknown' && one !== other) {
      happen([{ area: one, part: 'unknown' }], other);
      plus(other, piece);
      lost = add([lost, rest]);
      spread(other);
      end(one);
    } else if (kind === 'report' || kind === 'recount') {
      const asOf = `2025-${String(at + 2).padStart(2, '0')}-15`;
      const extra: Amount = { reached: cut, open: share ? 1 : 0 };
      const changed = events.some(
        (past) =>
          past.to.some(({ area: id }) => id === one) ||
          past.from.some(({ area: id }) => id === one),
      );
      plus(one, extra);
      const isNew = changed && kind === 'report' && (reports[one]?.length ?? 0) === 0;
      const countedFrom = isNew ? ('change' as const) : ('year' as const);
      reports[one] = [
        ...(reports[one] ?? []),
        reportOf(told(isNew ? extra : (truth.get(one) ?? none)), { asOf, countedFrom }),
      ];
      dark.delete(one);
    }
  });
  const units: Array<AreaData> = [...lives].map(([id, life]) =>
    area.parse({ id, name: id, shortName: id, kind: 'xa', note: 'Thử', ...life }),
  );
  const carried = carriedOf(targetOf(share ? 'percent' : 'count'), reports, {
    units,
    events,
    on: '2025-12-31',
  });
  const total = add([...truth.values(), lost]);
  return { carried, truth, total, complete, recounted, dark };
}

const scaled = ({ reached, open }: Amount, share: boolean) =>
  share ? (reached / (reached + open)) * 100 : reached;

test('E46: the sum of the level above holds over any number of changes', () => {
  fc.assert(
    fc.property(world, (given) => {
      const { carried, total, complete, recounted } = play(given);
      const whole = carriedWhole(carried);
      if (complete && !recounted) expect(whole.exact).toBe(true);
      if (whole.exact && complete) expect(whole.sum).toEqual(total);
    }),
    { numRuns: 400 },
  );
});

test('E46: a range always contains the truth, and an exact figure is it', () => {
  fc.assert(
    fc.property(world, (given) => {
      const { carried, truth, total, complete } = play(given);
      for (const [unit, amount] of truth) {
        const real = scaled(amount, given.share);
        const range = carriedGroup(carried, [unit]).range;
        if (range && !Number.isNaN(real)) {
          expect(range.low).toBeLessThanOrEqual(real + 1e-9);
          expect(range.high).toBeGreaterThanOrEqual(real - 1e-9);
        }
        const sum = carriedFigure(carried, unit)?.sum;
        if (sum) {
          const exact = given.share
            ? { reached: sum.numerator, open: (sum.denominator ?? 0) - sum.numerator }
            : { reached: sum.numerator, open: 0 };
          expect(isEqual(exact, amount)).toBe(true);
        }
      }
      const { range } = carriedWhole(carried);
      const real = scaled(total, given.share);
      if (complete && range && !Number.isNaN(real)) {
        expect(range.low).toBeLessThanOrEqual(real + 1e-9);
        expect(range.high).toBeGreaterThanOrEqual(real - 1e-9);
      }
    }),
    { numRuns: 400 },
  );
});

test('E46: no change makes a figure out of none', () => {
  fc.assert(
    fc.property(world, (given) => {
      const { carried, dark, truth } = play(given);
      for (const unit of [...dark].filter((id) => truth.has(id))) {
        const figure = carriedFigure(carried, unit);
        expect([figure?.sum ?? null, figure?.known ?? null, figure?.range ?? null]).toEqual([
          null,
          null,
          null,
        ]);
      }
    }),
    { numRuns: 400 },
  );
});

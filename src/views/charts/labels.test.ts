import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../domain/dates.ts';
import { type BarRow, barChart } from './bar-chart.ts';
import { countChart } from './count-chart.ts';
import { type DotRow, dotChart } from './dot-chart.ts';
import { type Drawing, seenWith, weightOf } from './drawing.ts';
import { overlaps, spread, textBox } from './labels.ts';
import { type LineData, lineChart, NARROW, WIDE } from './line-chart.ts';
import { ticks } from './scale.ts';

const layouts = [WIDE, NARROW];

/** The texts that cover each other, or reach over the edge, whichever line is chosen. */
function faults(drawing: Drawing, choices: ReadonlyArray<number> = [0]): Array<string> {
  return choices.flatMap((choice) => {
    const texts = seenWith(drawing, choice)
      .flatMap(({ marks }) => marks)
      .flatMap((mark) =>
        mark.kind === 'text'
          ? [{ mark, box: textBox(mark, drawing.size, weightOf(mark.role)) }]
          : [],
      );
    return texts.flatMap(({ mark, box }, index) => [
      ...(box.x < -0.5 ||
      box.x + box.width > drawing.width + 0.5 ||
      box.y + box.height > drawing.height + 0.5
        ? [`“${mark.text}” reaches over the edge`]
        : []),
      ...texts
        .slice(index + 1)
        .filter((other) => overlaps(box, other.box, -0.5))
        .map((other) => `“${mark.text}” covers “${other.mark.text}” (choice ${choice})`),
    ]);
  });
}

const name = fc.constantFrom(
  'Na Rì',
  'Ba Bể',
  'Thị trấn Nông trường Mộc Châu',
  'TP Bắc Kạn',
  'Ea H’leo',
  'Phường Nguyễn Thị Minh Khai',
);
const value = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 100, 99.9, 50));
const percent = (share: number) => `${String(share).replace('.', ',')}%`;

/** Days of a year or of several, some of them next to each other. */
const days = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(89, 180, 272, 364, 379, 2000)),
    {
      minLength: 2,
      maxLength: 14,
    },
  )
  .map((list) => list.sort((a, b) => a - b).map((day) => addDays('2017-01-01', day)));

const lineData: fc.Arbitrary<LineData> = days.chain((all) => {
  const points = fc
    .array(fc.option(value), { minLength: all.length, maxLength: all.length })
    .map((values) =>
      values.flatMap((one, index) =>
        one === null ? [] : [{ day: all[index] ?? '', value: one, short: percent(one), text: '' }],
      ),
    );
  const whole = fc
    .array(fc.tuple(value, value), { minLength: all.length, maxLength: all.length })
    .map((pairs) => ({
      name: 'Toàn tỉnh',
      points: pairs.map(([a, b], index) => ({
        day: all[index] ?? '',
        low: Math.min(a, b),
        high: Math.max(a, b),
        ofAll: true,
        short: `${percent(Math.min(a, b))} – ${percent(Math.max(a, b))}`,
        text: '',
      })),
    }));
  return fc.record({
    ticks: fc.constant(ticks(100, false).map((one) => ({ value: one, text: percent(one) }))),
    goal: fc.option(
      value.map((low) => ({ low, high: null, text: `mức phải đạt ${percent(low)}` })),
    ),
    span: fc.constant([all[0] ?? '', all.at(-1) ?? ''] as const),
    days: fc.constant(all),
    whole: fc.option(whole),
    plan: fc.constant(null),
    units: fc.array(fc.record({ name, points }), { minLength: 1, maxLength: 16 }),
    middle: fc.constant(null),
    sample: fc.boolean(),
  });
});

describe('no label covers another', () => {
  test('of lines, whichever is chosen', () => {
    fc.assert(
      fc.property(lineData, fc.constantFrom(...layouts), (data, layout) => {
        const choices = [0, ...data.units.map((_, index) => index + 1)];
        expect(faults(lineChart(data, layout), choices)).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('of dots', () => {
    const rows = days.chain((all) =>
      fc
        .array(
          fc.record({
            name,
            dots: fc
              .subarray(all)
              .map((some) =>
                some.map((day) => ({ day, role: 'good', short: '1.234,5', text: '' }) as const),
              ),
            none: fc.constant('không có báo cáo'),
          }) as fc.Arbitrary<DotRow>,
          { minLength: 1, maxLength: 24 },
        )
        .map((list) => ({
          rows: list,
          days: all,
          span: [all[0] ?? '', all.at(-1) ?? ''] as const,
          sample: false,
        })),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...layouts), (data, layout) => {
        expect(faults(dotChart(data, layout))).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('of bars', () => {
    const row = fc.record({ name, value: fc.option(value), goal: fc.option(value) }).map(
      (one): BarRow => ({
        ...one,
        short: one.value === null ? 'không có báo cáo' : percent(one.value),
        text: '',
        role: 'good',
      }),
    );
    const goal = fc.option(value.map((at) => ({ value: at, text: `mức phải đạt ${percent(at)}` })));
    const data = fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 24 }),
      top: fc.constant(100),
      goal,
      sample: fc.boolean(),
    });
    fc.assert(
      fc.property(data, fc.constantFrom(...layouts), (given, layout) => {
        expect(faults(barChart(given, layout))).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('of columns', () => {
    const data = days.chain((all) =>
      fc
        .array(fc.tuple(fc.nat(120), fc.nat(120), fc.nat(120)), {
          minLength: all.length,
          maxLength: all.length,
        })
        .map((counts) => ({
          columns: counts.map(([met, short, silent], index) => ({
            ...{ day: all[index] ?? '', met, short, silent: silent + 1, text: '' },
          })),
          sample: false,
        })),
    );
    fc.assert(
      fc.property(data, fc.constantFrom(...layouts), (given, layout) => {
        expect(faults(countChart(given, layout))).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

describe('things on an axis', () => {
  test('stay where they want to be while there is room', () => {
    expect(
      spread(
        [
          { wanted: 10, size: 4 },
          { wanted: 30, size: 4 },
        ],
        [0, 100],
      ),
    ).toEqual([10, 30]);
  });

  test('that want the same place stand around it', () => {
    expect(
      spread(
        [
          { wanted: 50, size: 10 },
          { wanted: 50, size: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([45, 55]);
  });

  test('are pushed in from the ends', () => {
    expect(
      spread(
        [
          { wanted: 0, size: 10 },
          { wanted: 1, size: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([5, 15]);
    expect(
      spread(
        [
          { wanted: 100, size: 10 },
          { wanted: 99, size: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([95, 85]);
  });
});

test('ends of lines with the same figure share one label', () => {
  const point = (day: string, at: number) => ({ day, value: at, short: percent(at), text: '' });
  const unit = (own: string, end: number) => ({
    name: own,
    points: [point('2017-03-31', 10), point('2017-12-31', end)],
  });
  const drawing = lineChart(
    {
      ticks: ticks(100, false).map((one) => ({ value: one, text: percent(one) })),
      ...{ goal: null, span: ['2017-01-01', '2017-12-31'], days: ['2017-03-31', '2017-12-31'] },
      ...{ whole: null, plan: null, middle: null, sample: false },
      units: [unit('Ba Bể', 100), unit('Na Rì', 90.9), unit('Chợ Mới', 100)],
    },
    WIDE,
  );
  const texts = (choice: number) =>
    seenWith(drawing, choice).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && mark.text.includes(':') ? [mark.text] : [])),
    );
  expect(texts(0)).toEqual(['2 đơn vị: 100%', 'Na Rì: 90,9%']);
  expect(texts(1)).toEqual(['Ba Bể và 1 đơn vị: 100%', 'Na Rì: 90,9%']);
});

import type { IsoDay } from '../../domain/dates.ts';
import { chartText as say } from '../../strings/charts.ts';
import { boxesOf, dayAxis, dayAxisHeight, goalMarks, goalPlaces, valueAxis } from './axes.ts';
import { type Drawing, fixed, type Layer, type Mark, pathOf } from './drawing.ts';
import { type Box, LINE, type Point, place, spread } from './labels.ts';
import { linear, rounded, timeScale } from './scale.ts';
import { fitted, textWidth } from './typeface.ts';

/** Lines over time: the whole with its range, and units. */

export interface LinePoint {
  readonly day: IsoDay;
  readonly value: number;
  /** "18,8%" */
  readonly short: string;
  /** "Ba Bể, 31/03/2017: 18,8% (3/16)" */
  readonly text: string;
}

export interface WholePoint {
  readonly day: IsoDay;
  /** Both the same where nothing is missing. */
  readonly low: number;
  readonly high: number;
  /** False for the sum of those that reported, when nobody knows the range of the whole. */
  readonly ofAll: boolean;
  readonly short: string;
  readonly text: string;
}

export interface LineSeries {
  readonly name: string;
  readonly points: ReadonlyArray<LinePoint>;
}

export interface LineData {
  readonly ticks: ReadonlyArray<{ readonly value: number; readonly text: string }>;
  readonly goal: {
    readonly low: number;
    readonly high: number | null;
    readonly text: string;
  } | null;
  readonly span: readonly [IsoDay, IsoDay];
  readonly days: ReadonlyArray<IsoDay>;
  readonly whole: { readonly name: string; readonly points: ReadonlyArray<WholePoint> } | null;
  /** What is expected day by day; null where a plan says nothing. */
  readonly plan: ReadonlyArray<{ readonly day: IsoDay; readonly value: number }> | null;
  /** Choice 0 is the whole, choice 1 the first unit. */
  readonly units: ReadonlyArray<LineSeries>;
  /** Where the middle half of many units lies. */
  readonly middle: ReadonlyArray<{
    readonly day: IsoDay;
    readonly low: number;
    readonly high: number;
  }> | null;
  /** Words at the end of a line stand for those that end in the same place. */
  readonly sample: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Whether the lines are named at their ends. */
  readonly ends: boolean;
}

export const WIDE: Layout = { width: 800, height: 430, size: 14, ends: true };
export const NARROW: Layout = { width: 300, height: 290, size: 13, ends: false };

/** Most of the width that names at the ends of lines may take. */
const ENDS = 0.36;
const DOT = 3;

interface Slot {
  readonly wanted: number;
  /** Where its lines end. */
  readonly from: Point;
  readonly members: ReadonlyArray<number>;
  readonly text: string;
  /** The text while one of several members is chosen. */
  readonly chosen: ReadonlyArray<{ readonly choice: number; readonly text: string }>;
}

/** The ends of lines: those with the same figure share a slot. */
function slotsOf(
  { units, whole }: LineData,
  x: (day: IsoDay) => number,
  y: (value: number) => number,
): Array<Slot> {
  const ends = units.flatMap(({ name, points }, index) => {
    const last = points.at(-1);
    return last ? [{ name, last, choice: index + 1 }] : [];
  });
  const groups = [...Map.groupBy(ends, ({ last }) => `${last.short} ${y(last.value)}`).values()];
  const last = whole?.points.at(-1);
  return [
    ...groups.map((group): Slot => {
      const [first] = group as [(typeof ends)[number]];
      const { short, value } = first.last;
      const from = Math.max(...group.map((one) => x(one.last.day)));
      return {
        wanted: y(value),
        from: [from, y(value)],
        members: group.map(({ choice }) => choice),
        text:
          group.length === 1 ? say.end(first.name, short) : say.end(say.units(group.length), short),
        chosen:
          group.length === 1
            ? []
            : group.map(({ name, choice }) => ({
                choice,
                text: say.end(say.withOthers(name, group.length - 1), short),
              })),
      };
    }),
    ...(whole && last
      ? [
          {
            wanted: y((last.low + last.high) / 2),
            from: [x(last.day), y((last.low + last.high) / 2)] as const,
            members: [0],
            text: say.end(last.ofAll ? whole.name : say.reportersOnly, last.short),
            chosen: [],
          },
        ]
      : []),
  ];
}

/** Names at the ends of the lines, grouped where equal and pushed apart where near. */
function endLayers(
  slots: ReadonlyArray<Slot>,
  right: number,
  room: number,
  box: Box,
  size: number,
) {
  const line = LINE * size + 1;
  const middles = spread(
    slots.map(({ wanted }) => ({ wanted, size: line })),
    [box.y, box.y + box.height],
  );
  const x = right + 16;
  return slots.flatMap(({ from, members, text, chosen }, index): Array<Layer> => {
    const middle = rounded(middles[index] ?? 0);
    const written = (words: string): Mark => ({
      ...{ kind: 'text', role: members.includes(0) ? 'strong' : 'label', x, anchor: 'start' },
      y: rounded(middle + size * 0.34),
      text: fitted(words, size, room, 600),
    });
    const leader: Mark = {
      kind: 'path',
      role: 'leader',
      d: pathOf([
        [rounded(from[0] + 6), from[1]],
        [rounded(x - 4), middle],
      ]),
    };
    const far = x - from[0] > 24 || Math.abs(middle - from[1]) > 4;
    return [
      ...(far ? [fixed(leader)] : []),
      {
        choices: members,
        shows: chosen.length > 0 ? 'others' : 'stronger',
        marks: [written(text)],
      },
      ...chosen.map(
        (one): Layer => ({
          choices: [one.choice],
          shows: 'chosen',
          marks: [written(one.text)],
        }),
      ),
    ];
  });
}

/** The whole: a ribbon between the ends of its range, a line where nothing is missing. */
function wholeMarks(
  points: ReadonlyArray<WholePoint>,
  x: (day: IsoDay) => number,
  y: (value: number) => number,
): Array<Mark> {
  const highs = points.map(({ day, high }) => [x(day), y(high)] as const);
  const lows = points.map(({ day, low }) => [x(day), y(low)] as const);
  const ranged = points.some(({ low, high }) => low < high);
  if (!ranged) {
    const partly = points.some(({ ofAll }) => !ofAll);
    return [{ kind: 'path', role: partly ? 'part' : 'whole', d: pathOf(highs) }];
  }
  return [
    { kind: 'path', role: 'ribbon', d: pathOf([...highs, ...lows.toReversed()], true) },
    { kind: 'path', role: 'ribbon-edge', d: pathOf(highs) },
    { kind: 'path', role: 'ribbon-edge', d: pathOf(lows) },
  ];
}

/** Values beside the points of one series, where each finds a free place. */
function valueMarks(
  points: ReadonlyArray<{ x: number; y: number; short: string }>,
  plot: Box,
  size: number,
  taken: ReadonlyArray<Box>,
): Array<Mark> {
  const own = points.map(({ x, y }): Point => [x, y]);
  const wanted = points.map(({ x, y, short }) => ({
    text: short,
    places: [
      { x: x + 8, y: y + size + 6, anchor: 'start' },
      { x: x - 8, y: y - 8, anchor: 'end' },
      { x: x - 8, y: y + size + 6, anchor: 'end' },
      { x: x + 8, y: y - 8, anchor: 'start' },
      { x, y: y - 9, anchor: 'middle' },
      { x, y: y + size + 9, anchor: 'middle' },
    ] as const,
  }));
  return place(wanted, size, 600, plot, taken, [own]).map((spot) => ({
    ...{ kind: 'text', role: 'value', text: spot.text, anchor: spot.anchor },
    x: rounded(spot.x),
    y: rounded(spot.y),
  }));
}

/** Draws lines over time; everything has its place, and no words cover others. */
export function lineChart(data: LineData, layout: Layout): Drawing {
  const { width, height, size, ends } = layout;
  const left = Math.ceil(Math.max(...data.ticks.map(({ text }) => textWidth(text, size))) + 12);
  const [top, bottom] = [Math.ceil(size * 0.9), height - dayAxisHeight(size)];
  const max = data.ticks.at(-1)?.value ?? 1;
  const y = linear([0, max], [bottom, top]);
  const probe = slotsOf(data, () => 0, y);
  const room = ends
    ? Math.min(
        width * ENDS,
        Math.max(
          ...probe
            .flatMap(({ text, chosen }) => [text, ...chosen.map((one) => one.text)])
            .map((text) => textWidth(text, size, 600) + 2),
        ),
      )
    : 0;
  const right = Math.floor(ends ? width - room - 20 : width - 12);
  const x = timeScale(data.span, [left + (ends ? 6 : 4), right - 6]);
  const across = [left, right] as const;
  const plot: Box = { x: left, y: 0, width: right - left + (ends ? 10 : 12), height: bottom };

  const axis: Layer = valueAxis(
    data.ticks.map(({ value, text }) => ({ y: y(value), text })),
    across,
    size,
  );
  const dates = fixed(...dayAxis(data.days, x, bottom, size, [left - 6, width]));
  const goal = data.goal;
  const goalLabel = goal
    ? place(
        [{ text: goal.text, places: goalPlaces(y(goal.high ?? goal.low), across, size) }],
        size,
        600,
        plot,
        boxesOf(axis.marks, size),
        data.units.map(({ points }) => points.map(({ day, value }): Point => [x(day), y(value)])),
      ).map((spot): Mark => ({ kind: 'text', role: 'label', ...spot }))
    : [];
  const taken = boxesOf([...axis.marks, ...dates.marks, ...goalLabel], size);

  const unitLayers = data.units.flatMap(({ points }, index): Array<Layer> => {
    const placed = points.map((point) => ({ ...point, x: x(point.day), y: y(point.value) }));
    const labelled = ends ? placed.slice(0, -1) : placed;
    return [
      {
        choices: [index + 1],
        shows: 'stronger',
        marks: [
          ...(placed.length > 1
            ? [
                {
                  kind: 'path',
                  role: 'unit',
                  d: pathOf(placed.map((point) => [point.x, point.y])),
                } as const,
              ]
            : []),
          ...placed.map(
            (point): Mark => ({
              ...{ kind: 'dot', role: 'unit', x: point.x, y: point.y, r: DOT },
              text: point.text,
            }),
          ),
        ],
      },
      { choices: [index + 1], shows: 'chosen', marks: valueMarks(labelled, plot, size, taken) },
    ];
  });

  const whole = data.whole?.points ?? [];
  const wholePlaced = whole.map((point) => ({
    ...point,
    x: x(point.day),
    y: y((point.low + point.high) / 2),
  }));
  const slots = ends ? slotsOf(data, x, y) : [];
  return {
    width,
    height,
    size,
    layers: [
      axis,
      dates,
      ...(data.middle && data.middle.length > 1
        ? [
            fixed({
              kind: 'path',
              role: 'middle-band',
              d: pathOf(
                [
                  ...data.middle.map(({ day, high }) => [x(day), y(high)] as const),
                  ...data.middle.map(({ day, low }) => [x(day), y(low)] as const).toReversed(),
                ],
                true,
              ),
            }),
          ]
        : []),
      ...(whole.length > 1
        ? [{ choices: [0], shows: 'stronger', marks: wholeMarks(whole, x, y) } as const]
        : []),
      ...(data.plan
        ? [
            fixed({
              kind: 'path',
              role: 'plan',
              d: pathOf(data.plan.map(({ day, value }) => [x(day), y(value)])),
            }),
          ]
        : []),
      ...(goal ? [fixed(...goalMarks(goal, y, across), ...goalLabel)] : []),
      ...unitLayers,
      {
        choices: [0],
        shows: 'stronger',
        marks: wholePlaced.map(
          (point): Mark => ({
            ...{
              kind: 'dot',
              role: 'whole',
              x: point.x,
              y: point.y,
              r: point.low < point.high ? 0 : DOT,
            },
            text: point.text,
          }),
        ),
      },
      ...(data.whole
        ? [
            {
              choices: [0],
              shows: 'chosen',
              marks: valueMarks(ends ? wholePlaced.slice(0, -1) : wholePlaced, plot, size, taken),
            } as const,
          ]
        : []),
      ...endLayers(slots, right, room, { x: right, y: 0, width: room, height: bottom + 4 }, size),
    ],
    sample: data.sample
      ? { x: rounded((left + right) / 2), y: rounded(bottom - size * 1.2), size: ends ? 30 : 19 }
      : null,
  };
}

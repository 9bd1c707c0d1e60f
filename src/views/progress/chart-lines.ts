import { canAdd } from '../../domain/aggregate.ts';
import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import { chartText as say } from '../../strings/charts.ts';
import type { SiteNames } from '../../strings/site.ts';
import type { LineData, WholePoint } from '../charts/line-chart.ts';
import { ticks } from '../charts/scale.ts';
import { pointAt, quantile, type UnitSeries } from './chart-series.ts';
import { wholeText } from './figure-text.ts';
import type { Selection } from './selection.ts';

/** The figures of a target as lines: what the axis shows, where the whole lies, which units have a line. */

/** With more units than this a line for each is a tangle. */
const MOST_LINES = 16;

function wholePoints(selection: Selection, names: SiteNames): Array<WholePoint> {
  const { target, series } = selection;
  return series.flatMap(({ asOf, result }): Array<WholePoint> => {
    const { figure, range, reported, total } = result;
    if (figure === null) return [];
    const missing = reported < total;
    const known = missing && range !== null && range.low < range.high;
    const ofAll = !missing || range !== null;
    const [low, high] = known ? [range.low, range.high] : [figure, figure];
    const short = known
      ? say.range(wholeText(target, low), wholeText(target, high))
      : wholeText(target, figure);
    const name = ofAll ? say.whole(names) : say.coverage(reported, total);
    return [{ day: asOf, low, high, ofAll, short, text: say.point(name, formatDay(asOf), short) }];
  });
}

/** What is expected of the whole, day by day; null for targets that do not grow towards a goal. */
function planOf({ target, goal, province }: Selection): LineData['plan'] {
  const { baseline, expectation, window, checkpoints, kind } = target;
  if (expectation === 'constant' || kind === 'limit' || kind === 'binary' || !baseline) return null;
  const end = goal.province;
  if (end === null || target.change) return null;
  const ofWhole = isShare(target) || province.by === 'whole';
  const from = ofWhole ? baseline.value : baseline.value * province.total;
  return [
    { date: window.start, expected: 0 },
    ...checkpoints,
    { date: window.due, expected: 1 },
  ].map(({ date, expected }) => ({ day: date, value: from + (end - from) * expected }));
}

/** Between what the middle half of the units lies, where at least four have a figure. */
const middleOf = (series: ReadonlyArray<UnitSeries>, days: ReadonlyArray<IsoDay>) =>
  days.flatMap((day) => {
    const values = series.flatMap((unit) => pointAt(unit, day)?.value ?? []).sort((a, b) => a - b);
    if (values.length < 4) return [];
    return [{ day, low: quantile(values, 0.25), high: quantile(values, 0.75) }];
  });

/** Lines for all units, or for the highest and the lowest where there are many. */
function linesOf(series: ReadonlyArray<UnitSeries>): { many: boolean; shown: Array<UnitSeries> } {
  const reported = series.filter(({ points }) => points.length > 0);
  if (reported.length <= MOST_LINES) return { many: false, shown: [...reported] };
  const ordered = reported.toSorted(
    (a, b) => (b.points.at(-1)?.value ?? 0) - (a.points.at(-1)?.value ?? 0),
  );
  const ends = [
    [ordered[0], say.highest],
    [ordered.at(-1), say.lowest],
  ] as const;
  return {
    many: true,
    shown: ends.flatMap(([unit, worded]) => (unit ? [{ ...unit, name: worded(unit.name) }] : [])),
  };
}

export interface LineView {
  readonly data: LineData;
  readonly notes: ReadonlyArray<string>;
  readonly choices: ReadonlyArray<{ readonly choice: number; readonly name: string }>;
  readonly chosen: number;
}

/**
 * @param series empty where only the whole is drawn
 * @param running true while the year runs: what is expected by now is drawn too
 */
export function lineView(
  selection: Selection,
  series: ReadonlyArray<UnitSeries>,
  names: SiteNames,
  running: boolean,
  sample: boolean,
): LineView {
  const { target, goal } = selection;
  const whole = canAdd(target) && target.kind !== 'limit' ? wholePoints(selection, names) : [];
  const { many, shown } = linesOf(series);
  const days = [
    ...new Set(
      whole.length > 0
        ? whole.map(({ day }) => day)
        : shown.flatMap(({ points }) => points.map(({ day }) => day)),
    ),
  ].sort();
  const plan = running && whole.length > 0 ? planOf(selection) : null;
  const middle = many ? middleOf(series, days) : null;
  const { start, due } = target.window;
  const last = [...days, due].sort().at(-1) ?? due;
  const end = goal.province;
  const share = isShare(target);
  const highest = Math.max(
    0,
    end ?? 0,
    target.goalMax ?? 0,
    target.max ?? 0,
    ...whole.map(({ high }) => high),
    ...shown.flatMap(({ points }) => points.map(({ value }) => value)),
    ...(plan ?? []).map(({ value }) => value),
  );
  // A share of a few per cent would be a flat line at the bottom.
  const top = share && highest > 40 ? 100 : highest;
  const ranged = whole.some(({ low, high }) => low < high);
  const partly = whole.some(({ ofAll }) => !ofAll);
  const worst = shown.findIndex(
    ({ status: { status } }) => status.tone === 'bad' || status.tone === 'warn',
  );
  const chosen = many ? 0 : worst >= 0 ? worst + 1 : whole.length > 0 ? 0 : 1;
  const choices = [
    ...(whole.length > 1 ? [{ choice: 0, name: say.whole(names) }] : []),
    ...shown.map(({ name }, index) => ({ choice: index + 1, name })),
  ];
  return {
    data: {
      ticks: ticks(top, !share).map((value) => ({
        value,
        text: share ? formatPercent(value) : formatNumber(value),
      })),
      goal:
        end === null
          ? null
          : {
              low: end,
              high: target.goalMax ?? null,
              text:
                target.goalMax === undefined
                  ? say.goal(wholeText(target, end))
                  : say.goalRange(wholeText(target, end), wholeText(target, target.goalMax)),
            },
      span: [[start, ...days].sort()[0] ?? start, last],
      days: running ? [...days, due] : days,
      whole: whole.length > 0 ? { name: say.whole(names), points: whole } : null,
      plan,
      units: shown.map(({ name, points }) => ({ name, points })),
      middle,
      sample,
    },
    notes: [
      ...(ranged ? [say.ribbon(names)] : []),
      ...(partly ? [say.noRibbon(names)] : []),
      ...(!ranged && !partly && whole.length > 0 && shown.length > 0 ? [say.wholeLine(names)] : []),
      ...(many ? [say.extremes] : shown.length > 0 ? [say.lines] : []),
      ...(middle && middle.length > 1 ? [say.middle] : []),
      ...(plan ? [say.plan] : []),
    ],
    choices: many || choices.length < 2 ? [] : choices,
    chosen,
  };
}

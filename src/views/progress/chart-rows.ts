import { canAdd } from '../../domain/aggregate.ts';
import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { goalOf } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { chartText as say } from '../../strings/charts.ts';
import { capitalised, type SiteNames } from '../../strings/site.ts';
import type { BarData, BarRow } from '../charts/bar-chart.ts';
import type { CountData } from '../charts/count-chart.ts';
import type { DotData, DotRow } from '../charts/dot-chart.ts';
import type { Role } from '../charts/drawing.ts';
import { daysOf, pointAt, type UnitSeries } from './chart-series.ts';
import { figureText, scaleText } from './figure-text.ts';
import type { Tone } from './reader-status.ts';
import type { Selection } from './selection.ts';
import { type AreaStatus, boundOf } from './target-status.ts';
import { needOf, tallyOf } from './unit-needs.ts';

/** The figures of a target as rows of units: dots over time, bars of one day; or as counts of many units. */

const roles: Readonly<Record<Tone, Role>> = {
  good: 'good',
  warn: 'warn',
  bad: 'bad',
  none: 'missing',
  plain: 'unit',
};

/** A full dot reaches the goal; the newest that does not has the colour of the verdict. */
function dotRow(
  { target, goal }: Selection,
  { name, points, status }: UnitSeries,
  closed: boolean,
): DotRow {
  const watched =
    goal.value === null && target.kind !== 'grade' && goalOf(status.judgement.bound) === null;
  return {
    name,
    dots: points.map(({ day, met, short, text }) => ({
      day,
      role: met ? 'good' : watched ? 'unit' : 'none',
      short: target.kind === 'binary' ? '' : short,
      text,
    })),
    none: say.noReport(closed),
  };
}

export function dotData(
  selection: Selection,
  series: ReadonlyArray<UnitSeries>,
  closed: boolean,
  sample: boolean,
): DotData {
  const days = daysOf(series);
  const { start, due } = selection.target.window;
  const last = [...days, due].sort().at(-1) ?? due;
  return {
    rows: series.map((unit) => dotRow(selection, unit, closed)),
    span: [[start, ...days].sort()[0] ?? start, last],
    days: closed ? days : [...days, due],
    sample,
  };
}

/** Days on which many units report are few; of more, those are kept that close a period. */
export function countData(
  { series: whole }: Selection,
  series: ReadonlyArray<UnitSeries>,
  sample: boolean,
): CountData {
  return {
    columns: whole.map(({ asOf }) => {
      const known = series.flatMap((unit) => pointAt(unit, asOf) ?? []);
      const met = known.filter((point) => point.met).length;
      const [short, silent] = [known.length - met, series.length - known.length];
      return {
        day: asOf,
        met,
        short,
        silent,
        text: say.counted(formatDay(asOf), met, short, silent),
      };
    }),
    sample,
  };
}

/** The number of units of each status, as readers see it. */
function tallyRows(taking: ReadonlyArray<AreaStatus>, day: IsoDay): Array<BarRow> {
  const tally = Map.groupBy(
    tallyOf(taking.map(({ judgement }) => judgement.status)),
    ({ label }) => label,
  );
  return [...tally].map(([label, parts]) => {
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const name = capitalised(label);
    const role = roles[parts[0]?.tone ?? 'plain'];
    const text = say.point(name, formatDay(day), String(count));
    return { name, value: count, short: String(count), text, role, goal: null };
  });
}

/** Where units have no goal: the whole against its own, or between what their figures lie. */
function watchedRows(
  { target, province, goal }: Selection,
  taking: ReadonlyArray<AreaStatus>,
  names: SiteNames,
): Array<BarRow> {
  if (province.figure !== null && canAdd(target)) {
    const text = formatNumber(province.figure);
    return [
      {
        ...{ name: say.whole(names), value: province.figure, short: text, role: 'unit' },
        ...{ text: say.end(say.whole(names), text), goal: goal.province },
      },
    ];
  }
  const known = taking
    .flatMap((one) => (one.judgement.figure === null ? [] : [{ one, value: one.judgement.figure }]))
    .sort((a, b) => b.value - a.value);
  const places = [
    [known[0], say.highest],
    [known[Math.floor(known.length / 2)], say.median],
    [known.at(-1), say.lowest],
  ] as const;
  return places.flatMap(([found, worded]): Array<BarRow> => {
    if (!found) return [];
    const name = worded(found.one.area.shortName);
    const short = scaleText(boundOf(found.one), found.value);
    return [
      { name, value: found.value, short, text: say.end(name, short), role: 'unit', goal: null },
    ];
  });
}

/** Bars where there are many units: no bar for each. */
function manyBars(
  selection: Selection,
  taking: ReadonlyArray<AreaStatus>,
  day: IsoDay,
  names: SiteNames,
  sample: boolean,
): BarData {
  const watched = taking.every(({ judgement }) => judgement.status === 'no-goal');
  const rows = watched ? watchedRows(selection, taking, names) : tallyRows(taking, day);
  const top = Math.max(
    watched ? 0 : taking.length,
    ...rows.flatMap(({ value, goal }) => [value ?? 0, goal ?? 0]),
  );
  return { rows, top, goal: null, sample };
}

/** "90,9%" of each unit; where there are many, the number of units of each status. */
export function barData(
  selection: Selection,
  many: boolean,
  day: IsoDay,
  closed: boolean,
  names: SiteNames,
  sample: boolean,
): BarData {
  const { target, goal, statuses, top } = selection;
  const taking = statuses.filter(({ judgement }) => judgement.status !== 'not-applicable');
  if (many) return manyBars(selection, taking, day, names, sample);
  const rows = taking.map((status): BarRow => {
    const own = boundOf(status);
    const { figure, latest } = status.judgement;
    const bound = goalOf(own);
    const { shortName } = status.area;
    return {
      name: shortName,
      value: figure,
      short: figure === null ? (status.figure ?? say.noReport(closed)) : scaleText(own, figure),
      text: say.point(
        shortName,
        formatDay(latest?.asOf ?? day),
        figure === null || !latest ? say.noReport(closed) : figureText(own, latest),
      ),
      role: needOf(status.judgement) === 'missing' ? 'missing' : roles[status.status.tone],
      goal: bound,
    };
  });
  const same = goal.value !== null && rows.every((row) => row.goal === goal.value);
  return {
    rows: rows.toSorted((a, b) => (a.value ?? -1) - (b.value ?? -1)),
    top,
    goal:
      same && goal.value !== null
        ? { value: goal.value, text: say.goal(scaleText(target, goal.value)) }
        : null,
    sample,
  };
}

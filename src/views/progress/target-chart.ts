import { canAdd } from '../../domain/aggregate.ts';
import { formatDay } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { paths } from '../../domain/paths.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { chartText as say } from '../../strings/charts.ts';
import { progressText } from '../../strings/progress.ts';
import { barChart } from '../charts/bar-chart.ts';
import { countChart } from '../charts/count-chart.ts';
import { dotChart } from '../charts/dot-chart.ts';
import type { Drawing } from '../charts/drawing.ts';
import { type Layout, lineChart, NARROW, WIDE } from '../charts/line-chart.ts';
import type { Site } from '../site/site.ts';
import type { Plan, Target } from '../site/types.ts';
import { siteAddress, withBase } from '../site/urls.ts';
import { lineView } from './chart-lines.ts';
import { barData, countData, dotData } from './chart-rows.ts';
import { daysOf, type UnitSeries, unitSeries } from './chart-series.ts';
import { evaluationOf } from './progress-pages.ts';
import type { Selection } from './selection.ts';
import { isMany } from './unit-needs.ts';

/** The chart of a target: which form its figures take, drawn twice, with the words around it. */
export interface TargetChart {
  readonly form: Form;
  readonly title: string;
  /** What is measured, and how to read the marks; sentence by sentence. */
  readonly notes: ReadonlyArray<string>;
  readonly label: string;
  readonly wide: Drawing;
  readonly narrow: Drawing;
  /** Lines that readers may bring to the front; none where there is nothing to choose. */
  readonly choices: ReadonlyArray<{ readonly choice: number; readonly name: string }>;
  readonly chosen: number;
  readonly source: string;
  readonly licence: string;
}

type Form = 'lines' | 'whole' | 'dots' | 'counts' | 'bars';

/**
 * Shares and scores are lines; sums with a goal of the whole are one line; what is done or not, given to each unit
 * or judged by itself is a dot for each report. Without a second day there is no time to draw.
 */
function formOf(
  site: Site,
  { target, province, series: whole }: Selection,
  series: ReadonlyArray<UnitSeries>,
): Form | null {
  if (target.kind === 'all') return null;
  const days = daysOf(series).length;
  const ofWhole =
    canAdd(target) &&
    (province.by === 'whole' || province.by === 'none') &&
    target.kind !== 'limit';
  const changed = site.progressSnapshot(target.plan).carried(target) !== null;
  const drawn = whole.filter(({ result }) => result.figure !== null).length;
  // A sum of years and the figures of changed units have no line of each unit.
  if ((changed || target.span === 'sum') && ofWhole && drawn > 1) return 'whole';
  if (days === 0 && province.figure === null) return null;
  if (days < 2 || changed) return series.length > 0 ? 'bars' : null;
  if (isShare(target)) return 'lines';
  if (target.max !== undefined && !target.goals && !target.each) return 'lines';
  if (ofWhole && !target.each && drawn > 1) return 'whole';
  return isMany(series) ? 'counts' : 'dots';
}

const unitNote = (
  target: Target,
  form: Form,
  day: string,
  many: boolean,
  watched: boolean,
): string => {
  const { kind, unit } = target;
  if (form === 'counts') return say.unit.counts;
  if (form === 'bars') {
    // Where units have no goal there is nothing to count.
    if (many && !watched) return say.unit.tally(day);
    if (isShare(target)) return say.unit.barsShare(day);
    return kind === 'binary' || kind === 'grade'
      ? say.unit.barsDone(day)
      : say.unit.bars(unit, day);
  }
  if (form === 'dots') {
    if (kind === 'binary') return say.unit.done;
    return watched ? say.unit.watched(unit) : say.unit.dots(unit);
  }
  if (kind === 'percent') return say.unit.percent(unit);
  return isShare(target) ? say.unit.share : say.unit.amount(unit);
};

/** The public address of a page, short enough to read; null for a build without one. */
const addressOf = (path: string): string | null =>
  publicAddress(withBase(path), siteAddress)?.replace(/^https?:\/\//, '') ?? null;

/** The chart of a target; null where nobody has a figure, or it has none of its own. */
export function targetChart(site: Site, plan: Plan, selection: Selection): TargetChart | null {
  const { target } = selection;
  const series = unitSeries(site, selection);
  const form = formOf(site, selection, series);
  if (form === null) return null;
  const { closed, sample, on } = evaluationOf(site, plan);
  const names = site.namesOf(plan.id);
  const many = isMany(series);
  const day = selection.series.at(-1)?.asOf ?? site.evaluatedOn(plan.id);
  const line =
    form === 'lines' || form === 'whole'
      ? lineView(selection, form === 'lines' ? series : [], names, !closed, sample)
      : null;
  const draw = (layout: Layout): Drawing => {
    if (line) return lineChart(line.data, layout);
    if (form === 'dots') return dotChart(dotData(selection, series, closed, sample), layout);
    if (form === 'counts') return countChart(countData(selection, series, sample), layout);
    return barChart(barData(selection, many, day, closed, names, sample), layout);
  };
  const watched = series.every(({ status }) => status.judgement.status === 'no-goal');
  const reporters = series.filter(({ status }) => status.judgement.latest !== null).length;
  const changed = site.progressSnapshot(plan.id).carried(target) !== null;
  return {
    form,
    title: target.title,
    notes: [
      unitNote(target, form, formatDay(day), many, watched),
      ...(line?.notes ?? []),
      ...(form === 'bars' && !many ? [say.marks] : []),
      ...(changed && form === 'whole' ? [say.changedUnits] : []),
    ],
    label: say.label(target.title),
    wide: draw(WIDE),
    narrow: draw(NARROW),
    choices: line?.choices ?? [],
    chosen: line?.chosen ?? 0,
    source: say.sourceLine(
      say.source(reporters, sample),
      closed ? progressText.closed(on) : progressText.evaluatedOn(on),
    ),
    licence: say.licensed(addressOf(paths.target(target.id))),
  };
}

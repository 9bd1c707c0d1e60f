import { canAdd } from '../../domain/aggregate.ts';
import { addDays } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { above } from '../../domain/lives.ts';
import { formatNumber } from '../../domain/numbers.ts';
import type { ProgressSnapshot } from '../../domain/reports.ts';
import { type Subtotal, subtotals } from '../../domain/subtotals.ts';
import { progressText } from '../../strings/progress.ts';
import { unitsText } from '../../strings/units.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { goalText, scaleText, wholeText } from './figure-text.ts';

/** What the units of a place have reported together on one target. */
export interface SumText {
  readonly figure: string;
  /** "15/16 nơi báo cáo"; null when all have. */
  readonly coverage: string | null;
  /** "40% – 60%", where reports are missing and the range is known. */
  readonly range: string | null;
}

/** A target with the sums of places. */
export interface SumRow {
  readonly target: Link;
  readonly goal: string;
  readonly sums: ReadonlyArray<SumText>;
}

/** Shares and counts add up; of what each unit has to do for itself, the units that have done it are counted. */
const addsUp = (target: Target) => canAdd(target) && (isShare(target) || target.kind === 'count');

function figureOf(target: Target, sum: Subtotal): string {
  if (!canAdd(target) && sum.reported > 0) return unitsText.met(sum.met, sum.total);
  if (sum.figure === null) return progressText.noFigure;
  if (!addsUp(target)) return unitsText.met(sum.met, sum.total);
  if (sum.denominator === null) return `${formatNumber(sum.numerator)} ${target.unit}`;
  const parts = `${formatNumber(sum.numerator)}/${formatNumber(sum.denominator)}`;
  return `${scaleText(target, sum.figure)} (${parts})`;
}

function rangeOf(target: Target, { range, metRange }: Subtotal): string | null {
  if (!addsUp(target)) {
    const { low, high } = metRange;
    return low === high ? null : unitsText.metRange(low, high);
  }
  if (range === null || range.low === range.high) return null;
  return `${wholeText(target, range.low)} – ${wholeText(target, range.high)}`;
}

const sumText = (target: Target, sum: Subtotal): SumText => ({
  figure: figureOf(target, sum),
  coverage: sum.reported < sum.total ? unitsText.coverage(sum.reported, sum.total) : null,
  range: rangeOf(target, sum),
});

/** Whether a unit lies in a larger one on a day, or lay in it on its last day before. */
export const liesInOn =
  (site: Site, on: string) =>
  (id: string, place: string): boolean => {
    const unit = site.find.area(id);
    if (!unit) return false;
    const last = unit.until !== undefined && unit.until <= on ? addDays(unit.until, -1) : on;
    return above(site.find.area, unit, last).some((one) => one.id === place);
  };

/**
 * One row per target with the sums of places, in their order.
 *
 * @param areas the units that report
 * @param placesOf the places in which a unit counts
 * @param liesIn whether a unit, also one that ended, lies in a place or lay in it to its last day
 */
export function sumRows(
  targets: ReadonlyArray<Target>,
  snapshot: ProgressSnapshot,
  areas: ReadonlyArray<Area>,
  places: ReadonlyArray<string>,
  placesOf: (area: string) => ReadonlyArray<string>,
  liesIn: (unit: string, place: string) => boolean,
): Array<SumRow> {
  return targets.map((target) => {
    const results = areas.map((area) => ({ area, judgement: snapshot.judgement(target, area.id) }));
    const over = snapshot.carried(target);
    const changed = over && { over, keeps: liesIn };
    const sums = subtotals(target, results, placesOf, snapshot.on, changed);
    return {
      target: { href: href.target(target.id), text: target.shortTitle },
      goal: goalText(target),
      sums: places.map((place) => {
        const sum = sums.get(place);
        return sum ? sumText(target, sum) : { figure: unitsText.none, coverage: null, range: null };
      }),
    };
  });
}

import { isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import type { ProgressSnapshot } from '../../domain/reports.ts';
import { type Subtotal, subtotals } from '../../domain/subtotals.ts';
import { unitsText } from '../../strings/units.ts';
import { vi } from '../../strings/vi.ts';
import type { Area, Link, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { goalText, scaleText } from './figure-text.ts';

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
const addsUp = (target: Target) => isShare(target) || target.kind === 'count';

function figureOf(target: Target, sum: Subtotal): string {
  if (sum.reported === 0 || sum.figure === null) return vi.progress.noFigure;
  if (!addsUp(target)) return unitsText.met(sum.met, sum.total);
  if (sum.denominator === null) return `${formatNumber(sum.numerator)} ${target.unit}`;
  const parts = `${formatNumber(sum.numerator)}/${formatNumber(sum.denominator)}`;
  return `${scaleText(target, sum.figure)} (${parts})`;
}

function rangeOf(target: Target, { range, reported, total, metRange }: Subtotal): string | null {
  if (reported === total) return null;
  if (!addsUp(target)) return unitsText.metRange(metRange.low, metRange.high);
  if (range === null) return null;
  const text = (value: number) =>
    isShare(target) ? scaleText(target, value) : formatNumber(value);
  return `${text(range.low)} – ${text(range.high)}`;
}

const sumText = (target: Target, sum: Subtotal): SumText => ({
  figure: figureOf(target, sum),
  coverage: sum.reported < sum.total ? unitsText.coverage(sum.reported, sum.total) : null,
  range: rangeOf(target, sum),
});

/**
 * One row per target with the sums of places, in their order.
 *
 * @param areas the units that report
 * @param placesOf the places in which a unit counts
 */
export function sumRows(
  targets: ReadonlyArray<Target>,
  snapshot: ProgressSnapshot,
  areas: ReadonlyArray<Area>,
  places: ReadonlyArray<string>,
  placesOf: (area: string) => ReadonlyArray<string>,
): Array<SumRow> {
  return targets.map((target) => {
    const results = areas.map((area) => ({ area, judgement: snapshot.judgement(target, area.id) }));
    const sums = subtotals(target, results, placesOf, snapshot.on);
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

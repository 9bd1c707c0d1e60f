import { formatNumber } from '../../../../domain/numbers.ts';
import { correctedIds } from '../../../../domain/observations.ts';
import { perObject } from '../../../../domain/per-object.ts';
import type { ObservationData } from '../../../../model/progress.ts';
import type { TargetData } from '../../../../model/target.ts';
import { reportCheckText as say } from '../../../../strings/report-checks.ts';
import { isExplained } from './explained.ts';
import type { Finding } from './types.ts';

/** No unit below a country counts so many of anything but money. */
const MOST = 100_000_000;
/** So many times all that others report is rather a slip of the hand. */
const TIMES = 100;
/** Below this number, and beside fewer other units, a comparison says nothing. */
const SMALL = 1000;
const ENOUGH_UNITS = 3;

const MONEY = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?đồng\b/iu;

/** Figures of one unit in one year. */
interface OfUnit<Figure> {
  readonly plan: string;
  readonly counted: ReadonlyArray<Figure>;
}

/** The number that a slip makes too large: the total of a share, as its part cannot be above it. */
const sizeOf = ({ value, numerator, denominator }: ObservationData) =>
  value !== undefined
    ? ({ field: 'value', size: value } as const)
    : typeof denominator === 'number'
      ? ({ field: 'denominator', size: denominator } as const)
      : ({ field: 'numerator', size: numerator ?? 0 } as const);

/** The figures that no other replaces. */
function inForce<Figure extends ObservationData>({ counted }: OfUnit<Figure>): Array<Figure> {
  const replaced = correctedIds(counted);
  return counted.filter(({ id }) => !replaced.has(id));
}

/** The largest number of each target. A unit's figures are mostly those of the last check. */
const largestOf = perObject((unit: OfUnit<ObservationData>) => {
  const largest = new Map<string, number>();
  for (const figure of inForce(unit))
    largest.set(figure.target, Math.max(largest.get(figure.target) ?? 0, sizeOf(figure).size));
  return largest;
});

/** Numbers of which one is enough to make a figure plausible: what the target itself speaks of. */
const stated = ({ goal, goalMax, baseline, goals }: TargetData): number =>
  Math.max(
    goal ?? 0,
    goalMax ?? 0,
    baseline?.value ?? 0,
    ...Object.values(goals?.units ?? {}).map((own) => (typeof own === 'number' ? own : 0)),
  );

/** What the units of a year report of one target: the largest number of each, the largest first. */
function largestByTarget<Unit extends OfUnit<ObservationData>>(units: ReadonlyArray<Unit>) {
  const all = units.flatMap((unit) =>
    [...largestOf(unit)].map(([target, size]) => ({ unit, size, key: `${unit.plan} ${target}` })),
  );
  return new Map(
    [...Map.groupBy(all, ({ key }) => key)].map(([key, list]) => [
      key,
      list.toSorted((a, b) => b.size - a.size),
    ]),
  );
}

/**
 * Numbers far beyond everything that is known of their target: more than there can be, or many times what any
 * other unit reports. Ordinary growth is never meant, and small numbers are never compared.
 *
 * @param units all units of all years
 */
export function outsized<Figure extends ObservationData>(
  units: ReadonlyArray<OfUnit<Figure>>,
  targets: ReadonlyMap<string, TargetData>,
): Array<Finding<Figure>> {
  const byTarget = largestByTarget(units);
  return units.flatMap((unit) =>
    inForce(unit).flatMap((figure): Array<Finding<Figure>> => {
      const target = targets.get(figure.target);
      const { field, size } = sizeOf(figure);
      if (!target || size < SMALL || isExplained(figure)) return [];
      if (size < TIMES * stated(target)) return [];
      const add = (text: Finding['text']) => [{ figure, field, code: 'outsized' as const, text }];
      const reported = byTarget.get(`${unit.plan} ${figure.target}`) ?? [];
      const largest = reported.find((other) => other.unit !== unit)?.size ?? 0;
      const isCompared = reported.length > ENOUGH_UNITS && largest > 0;
      if (isCompared && size >= TIMES * largest)
        return add(say.outsized(formatNumber(size), formatNumber(largest)));
      return size > MOST && !MONEY.test(target.unit) ? add(say.tooMany(formatNumber(size))) : [];
    }),
  );
}

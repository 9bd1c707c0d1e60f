import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import { baseRange } from '../carried/base-range.ts';
import { type CarriedTarget, carriedFigure } from '../carried/carried.ts';
import { isUncertain, reportsWithCarried } from '../carried/carried-reports.ts';
import { isCarriedOver } from '../carried/kinds.ts';
import { addDays, type IsoDay } from '../dates.ts';
import { fractionOf } from '../decimals.ts';
import { exactFigure, goalOf, isShare, meets } from '../figures.ts';
import { countedObservations, effectiveObservations, type Judgement, judge } from '../status.ts';
import { type Base, type Bound, bindTo, type NoBase } from './bind.ts';
import { type FindReports, noFacts, type TargetFacts } from './facts.ts';
import type { Reporter } from './goals.ts';
import { carriedSpanHistory, changedYears } from './span-carried.ts';
import { spanHistory } from './spans.ts';

const point = (value: number): Base => ({ low: fractionOf(value), high: fractionOf(value) });

/** The figure that one reporter's growth or decrease is measured from, as known on day D. */
function baseOf(
  { change, forerunner }: TargetData,
  area: string,
  reports: FindReports,
  on: IsoDay,
  { find, carried }: TargetFacts,
): Base | NoBase {
  const stated = change?.base?.units?.[area];
  if (stated !== undefined) return point(stated);
  const before = find(change?.from ?? forerunner ?? '');
  if (!change || change.base || !before) return 'no-base';
  const over = carried?.(before, on, reports);
  if (over && isCarriedOver(before)) {
    const range = baseRange(over, area);
    return range ? { low: fractionOf(range.low), high: fractionOf(range.high) } : 'no-base';
  }
  const last = countedObservations(reports(before.id, area), on).at(-1);
  const figure = last && exactFigure(before, last);
  return figure ? { low: figure, high: figure } : 'no-base';
}

/**
 * Judges a reporter of a target whose units changed: with the figures that it took over. A figure known only
 * within bounds has a verdict when both ends have the same.
 */
function judgeCarried(
  over: CarriedTarget,
  low: Bound,
  high: Bound,
  id: string,
  reports: ReadonlyArray<ObservationData>,
  on: IsoDay,
  closedOn: IsoDay | null,
): Judgement {
  if (!isCarriedOver(low)) {
    // Goals for each period are the unit's own from its first day to its last; a grade is that of the land it has.
    const pieces = over.flows.pieces(id);
    const [first, last] = [pieces[0], pieces.at(-1)];
    const since = (low.each ? first : last)?.since ?? null;
    const until = last?.until ?? null;
    const window = {
      ...low.window,
      ...(since !== null && { start: since }),
      ...(low.each && until !== null && { due: addDays(until, -1), before: false }),
    };
    const own = since === null ? reports : reports.filter(({ asOf }) => asOf >= since);
    return judge({ ...low, window }, id, own, on, { closedOn });
  }
  const judgeAt = (bound: Bound, list: ReadonlyArray<ObservationData>) =>
    judge(bound, id, list, on, { closedOn });
  const observations = reportsWithCarried(over, id, reports);
  if (!isUncertain(over, id)) {
    const judged = judgeAt(low, observations);
    if (low === high || judgeAt(high, observations).status === judged.status) return judged;
    return judgeAt({ ...low, noBase: 'base-range' }, observations);
  }
  const latest = effectiveObservations(observations, on).at(-1) ?? null;
  const range = carriedFigure(over, id)?.range;
  const ends =
    latest && range
      ? [low, high].flatMap((bound) =>
          [range.low, range.high].map((value) => {
            const entry = { ...latest, ...atEnd(value, bound) };
            return {
              judged: judgeAt(bound, [entry]),
              met: goalOf(bound) !== null && meets(bound, entry),
            };
          }),
        )
      : [];
  const [first] = ends;
  const agreed = first && ends.every(({ met }) => met === first.met) ? { met: first.met } : {};
  if (first && ends.every(({ judged }) => judged.status === first.judged.status))
    return { ...first.judged, ...agreed, latest, figure: null, notes: [] };
  const open = judgeAt(
    { ...low, noBase: range ? 'carried-range' : 'carried-missing' },
    observations,
  );
  return { ...open, ...agreed };
}

/** A figure at one end of its bounds, as a report would give it. */
const atEnd = (value: number, bound: Bound): Partial<ObservationData> =>
  isShare(bound) ? { value, numerator: undefined, denominator: undefined } : { value };

/**
 * Judges one target for one reporter on day D: with its own goal, the base of a change, the years of a span,
 * and the targets that must all be reached.
 */
export function judgeReporter(
  target: TargetData,
  reporter: Reporter,
  reports: FindReports,
  on: IsoDay,
  facts: TargetFacts = noFacts,
): Judgement {
  const { id } = reporter;
  const base = target.change ? baseOf(target, id, reports, on, facts) : 'no-base';
  const { low, high } = bindTo(target, reporter, base);
  const closedOn = facts.closedOn(target);
  if (target.kind === 'all') {
    const parts = (target.allOf ?? []).flatMap((part) => facts.find(part) ?? []);
    const judged = parts.map((part) => judgeReporter(part, reporter, reports, on, facts));
    return judge(low, id, [], on, { closedOn, parts: judged });
  }
  if (target.span === 'sum') {
    const carried = target.carried?.units?.[id];
    const of = (one: string) => reports(one, id);
    const years = changedYears(target, on, reports, facts);
    const { observations, missing } = years
      ? carriedSpanHistory(years, target, id, reports, on, facts.find)
      : spanHistory(target, of, carried, on, facts.find);
    return judge(low, id, observations, on, { closedOn, missing });
  }
  const over = facts.carried?.(target, on, reports);
  if (over) return judgeCarried(over, low, high, id, reports(target.id, id), on, closedOn);
  const observations = reports(target.id, id);
  const judged = judge(low, id, observations, on, { closedOn });
  if (low === high || judge(high, id, observations, on, { closedOn }).status === judged.status)
    return judged;
  return judge({ ...low, noBase: 'base-range' }, id, observations, on, { closedOn });
}

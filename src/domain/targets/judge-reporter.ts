import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import type { IsoDay } from '../dates.ts';
import { fractionOf } from '../decimals.ts';
import { exactFigure } from '../figures.ts';
import { effectiveObservations, type Judgement, judge } from '../status.ts';
import { type Base, bindTo, type NoBase } from './bind.ts';
import type { Reporter } from './goals.ts';
import { spanHistory } from './spans.ts';

/** What the judging of one target may need of others. */
export interface TargetFacts {
  readonly find: (id: string) => TargetData | undefined;
  /** The day on which the target's year was closed; null while it is open. */
  readonly closedOn: (target: TargetData) => IsoDay | null;
}

export const noFacts: TargetFacts = { find: () => undefined, closedOn: () => null };

type FindReports = (target: string, area: string) => ReadonlyArray<ObservationData>;

const point = (value: number): Base => ({ low: fractionOf(value), high: fractionOf(value) });

/** The figure that one reporter's growth or decrease is measured from, as known on day D. */
function baseOf(
  { change, forerunner }: TargetData,
  area: string,
  reports: FindReports,
  on: IsoDay,
  { find }: TargetFacts,
): Base | NoBase {
  const stated = change?.base?.units?.[area];
  if (stated !== undefined) return point(stated);
  const before = find(change?.from ?? forerunner ?? '');
  if (!change || change.base || !before) return 'no-base';
  const last = effectiveObservations(reports(before.id, area), on).at(-1);
  const figure = last && exactFigure(before, last);
  return figure ? { low: figure, high: figure } : 'no-base';
}

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
    const { observations, missing } = spanHistory(target, of, carried, on, facts.find);
    return judge(low, id, observations, on, { closedOn, missing });
  }
  const observations = reports(target.id, id);
  const judged = judge(low, id, observations, on, { closedOn });
  if (low === high || judge(high, id, observations, on, { closedOn }).status === judged.status)
    return judged;
  return judge({ ...low, noBase: 'base-range' }, id, observations, on, { closedOn });
}

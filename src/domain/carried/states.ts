import type { ObservationData } from '../../model/progress.ts';
import { type Ledger, ownReport } from './balance.ts';
import type { CarriedTarget } from './carried.ts';
import type { Holder } from './flows.ts';

/**
 * What is not added over a merger: work that is done or not, and grades. A new unit counts as done only when
 * all units that went into it whole had done it; a grade is never carried.
 */

/** One old unit with what it had reported. */
export interface OldState {
  readonly unit: string;
  readonly report: ObservationData | null;
}

export interface CarriedState {
  /** The old units that went over whole. */
  readonly from: ReadonlyArray<OldState>;
  /** Old units that had done it, of all that went over whole. */
  readonly done: number;
  /** 1 done, 0 not done, null neither: mixed, missing, or only parts came over. */
  readonly value: 0 | 1 | null;
  /** The report that counts, for a unit that has one of its own since the change. */
  readonly own: ObservationData | null;
}

function stateOf(holder: Holder, ledger: Ledger): 0 | 1 | null {
  const report = ownReport(holder, ledger);
  if (report) return report.value === 1 ? 1 : report.value === 0 ? 0 : null;
  const whole = holder.inflows.filter(({ part }) => part === 'whole' || part === 'kept');
  const values = whole.map(({ source }) => stateOf(source, ledger));
  if (values.length === 0) return null;
  if (values.every((value) => value === 1)) return 1;
  return values.every((value) => value === 0) ? 0 : null;
}

/** Whether a unit has done what its old units had, or not; null for a unit without a change. */
export function carriedState({ flows, ledger }: CarriedTarget, unit: string): CarriedState | null {
  const holder = flows.last(unit);
  if (!holder || holder.since === null || holder.inflows.length === 0) return null;
  const whole = holder.inflows.filter(({ part }) => part === 'whole' || part === 'kept');
  return {
    from: whole.map(({ source }) => ({ unit: source.unit, report: ownReport(source, ledger) })),
    done: whole.filter(({ source }) => stateOf(source, ledger) === 1).length,
    value: stateOf(holder, ledger),
    own: ownReport(holder, ledger),
  };
}

/** How many of these units have done it, not done it, or are neither. */
export function stateTally({ flows, ledger }: CarriedTarget, units: ReadonlyArray<string>) {
  const values = units.map((unit) => {
    const holder = flows.last(unit);
    return holder ? stateOf(holder, ledger) : null;
  });
  const count = (wanted: 0 | 1 | null) => values.filter((value) => value === wanted).length;
  return { done: count(1), undone: count(0), unknown: count(null), total: units.length };
}

/** Whether a limit is kept: broken by what is known, kept only when nothing is missing. */
export function limitState(
  figure: {
    readonly sum: { readonly numerator: number } | null;
    readonly known: { readonly numerator: number } | null;
    readonly range: { readonly low: number; readonly high: number } | null;
  },
  goal: number,
): 'kept' | 'broken' | 'unknown' {
  const least = figure.sum?.numerator ?? figure.range?.low ?? figure.known?.numerator ?? 0;
  const most = figure.sum?.numerator ?? figure.range?.high ?? Number.POSITIVE_INFINITY;
  return least > goal ? 'broken' : most <= goal ? 'kept' : 'unknown';
}

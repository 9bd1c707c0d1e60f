import type { EventData } from '../../model/life.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import type { IsoDay } from '../dates.ts';
import { isShare } from '../figures.ts';
import type { Unit } from '../lives.ts';
import type { Land } from '../succession.ts';
import { figuresFrom } from '../targets/window.ts';
import {
  type Amount,
  atLeastNone,
  type Bounds,
  denominatorOf,
  figureOfAmount,
  type Range,
  rangeOf,
} from './amount.ts';
import {
  allMissing,
  type Balance,
  balanceOf,
  balanceOfAll,
  balanceOfFlow,
  boundsOf,
  divisionOf,
  entered,
  figureRange,
  isExact,
  type Ledger,
  type Missing,
  ownReport,
} from './balance.ts';
import {
  type Flow,
  type FlowPart,
  type Flows,
  flowsOf,
  type Holder,
  type Participant,
} from './flows.ts';

/**
 * Figures over a merger. Counts are added, shares recomputed from numerators and denominators. What a divided
 * unit had is shared out only by an entry with a source; otherwise its successors have ranges, and the level
 * above keeps the exact sum.
 */

/** One target over the changes of its units, as known on a day. */
export interface CarriedTarget {
  readonly target: Pick<TargetData, 'id' | 'kind' | 'per'>;
  readonly flows: Flows;
  readonly ledger: Ledger;
}

export interface CarriedContext<Area extends Unit> {
  readonly land: Land<Area>;
  readonly events: ReadonlyArray<EventData>;
  /** The units that report on the target at any time, each with its first day as a reporter. */
  readonly participants: ReadonlyArray<Participant>;
  /** All reports on the target by a unit. */
  readonly reports: (unit: string) => ReadonlyArray<ObservationData>;
  /** The most that a unit can contribute; null when unknown. */
  readonly sizeOf: (unit: string) => number | null;
}

/**
 * @param on figures of later days, and changes after it, do not count
 * @param knownOn reports that came later do not count; by default `on`
 */
export function carriedTarget<Area extends Unit>(
  target: Pick<TargetData, 'id' | 'kind' | 'per' | 'span' | 'window'>,
  context: CarriedContext<Area>,
  on: IsoDay,
  knownOn: IsoDay = on,
): CarriedTarget {
  const { land, events, participants, reports, sizeOf } = context;
  return {
    target,
    flows: flowsOf(participants, land, events, figuresFrom(target), on),
    ledger: { target: target.id, share: isShare(target), reports, sizeOf, on, knownOn },
  };
}

/** A figure in parts, as a report gives it. */
export interface Sum {
  readonly numerator: number;
  /** Null for a count. */
  readonly denominator: number | null;
  /** In the target's scale; null for 0 of 0. */
  readonly figure: number | null;
}

/** What one old unit brought. */
export interface Contribution {
  readonly unit: string;
  readonly part: FlowPart;
  readonly what: string | undefined;
  readonly event: EventData;
  /** The exact amount that came over; null when it is a range or unknown. */
  readonly sum: Sum | null;
  readonly range: Range | null;
  /** The document of an entry that shared the figure out. */
  readonly document: string | null;
  /** Entries about the unit do not add up to its figure, so that none counts. */
  readonly conflict: boolean;
  /** The other units that parts of it went to, and null for parts that nobody is known to have received. */
  readonly others: ReadonlyArray<string | null>;
}

/** What a unit's series starts from after a change. */
export interface CarriedFigure {
  readonly unit: string;
  readonly since: IsoDay;
  /** False when one unit went over whole and alone: the series goes on without a break. */
  readonly isBreak: boolean;
  readonly from: ReadonlyArray<Contribution>;
  /** The unit's own newest report since then. */
  readonly own: ObservationData | null;
  /** The figure of carried and own reports; null unless it is certain. */
  readonly sum: Sum | null;
  /** What is known of it, when some old units are missing; null when nothing is. */
  readonly known: Sum | null;
  readonly range: Range | null;
  readonly missing: ReadonlyArray<Missing>;
}

export function sumOf(amount: Amount, share: boolean): Sum {
  return {
    numerator: amount.reached,
    denominator: share ? denominatorOf(amount) : null,
    figure: figureOfAmount(amount, share),
  };
}

function contributionOf(flow: Flow, { ledger }: CarriedTarget): Contribution {
  const { source, part, what, event } = flow;
  const balance = balanceOfFlow(flow, ledger);
  const divided = source.outflows.length > 1;
  const { conflict, given } = divided
    ? divisionOf(source, ledger)
    : { conflict: false, given: new Map<Flow, Amount>() };
  return {
    unit: source.unit,
    part,
    what,
    event,
    sum: isExact(balance) ? sumOf(balance.sum, ledger.share) : null,
    range: figureRange(balance, ledger),
    document: given.has(flow) ? (entered(flow, ledger)?.document ?? null) : null,
    conflict,
    others: source.outflows.filter((one) => one !== flow).map(({ to }) => to?.unit ?? null),
  };
}

/** True when the unit gained or lost a part on the first day of this piece. */
const breaks = ({ inflows }: Holder): boolean =>
  inflows.length > 1 || inflows.some(({ source }) => source.outflows.length > 1);

/** The days on which the unit's series breaks, with what happened. */
export const breaksOf = ({ flows }: CarriedTarget, unit: string) =>
  flows.pieces(unit).flatMap((holder) => {
    const event = holder.inflows.find(({ part }) => part !== 'kept')?.event;
    const about = event ?? holder.inflows[0]?.event;
    return holder.since !== null && about && breaks(holder)
      ? [{ day: holder.since, event: about }]
      : [];
  });

/** The figure of a unit that was formed or gained a part; null for a unit without such a change. */
export function carriedFigure(carried: CarriedTarget, unit: string): CarriedFigure | null {
  const { flows, ledger } = carried;
  const holder = flows.last(unit);
  if (!holder || holder.since === null || holder.inflows.length === 0) return null;
  const balance = balanceOf(holder, ledger);
  const exact = isExact(balance);
  const nothing = balance.parts.every(({ amount }) => amount === null) && balance.sum.reached <= 0;
  return {
    unit,
    since: holder.since,
    isBreak: breaks(holder),
    from: holder.inflows.map((flow) => contributionOf(flow, carried)),
    own: ownReport(holder, ledger),
    sum: exact ? sumOf(balance.sum, ledger.share) : null,
    known: exact || nothing ? null : sumOf(atLeastNone(balance.sum), ledger.share),
    range: figureRange(balance, ledger),
    missing: allMissing(balance, ledger),
  };
}

/** The sum over all units, or over a group of them. */
export interface CarriedSum {
  readonly sum: Amount;
  readonly exact: boolean;
  readonly bounds: Bounds | null;
  readonly range: Range | null;
  readonly missing: ReadonlyArray<Missing>;
  /** Percentages without their parts cannot be added to others. */
  readonly addable: boolean;
  /** The reports in the sum. */
  readonly reports: ReadonlyArray<ObservationData>;
}

function carriedSum(balance: Balance, ledger: Ledger): CarriedSum {
  const bounds = boundsOf(balance, ledger);
  return {
    sum: atLeastNone(balance.sum),
    exact: isExact(balance),
    bounds,
    range: bounds ? rangeOf(bounds, ledger.share) : figureRange(balance, ledger),
    missing: allMissing(balance, ledger),
    addable: balance.parts.every(({ amount }) => amount !== null),
    reports: balance.parts.map(({ report }) => report),
  };
}

/** The whole: every unit's last figure through its successors, each once. */
export function carriedWhole({ flows, ledger }: CarriedTarget): CarriedSum {
  const { holders, lost } = flows.ends();
  return carriedSum(balanceOfAll(holders, lost, ledger), ledger);
}

/**
 * The sum of a group of units as they are at the end: what they hold, with what nobody received from units
 * of which `keeps` says that it stays with the group.
 */
export function carriedGroup(
  { flows, ledger }: CarriedTarget,
  units: ReadonlyArray<string>,
  keeps: (unit: string) => boolean = () => false,
): CarriedSum {
  const { lost } = flows.ends();
  return carriedSum(
    balanceOfAll(
      units.flatMap((unit) => flows.last(unit) ?? []),
      lost.filter(({ source }) => keeps(source.unit)),
      ledger,
    ),
    ledger,
  );
}

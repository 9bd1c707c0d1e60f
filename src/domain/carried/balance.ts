import type { ObservationData } from '../../model/progress.ts';
import type { IsoDay } from '../dates.ts';
import { effectiveObservations } from '../status.ts';
import {
  type Amount,
  add,
  amountOf,
  atLeastNone,
  type Bounds,
  difference,
  figureOfAmount,
  isEqual,
  isWithin,
  none,
  type Range,
  rangeOf,
} from './amount.ts';
import type { Flow, Holder } from './flows.ts';

/**
 * What the reports of units add up to, over any number of changes. A part of a divided unit stays an unknown
 * until the other parts stand beside it in the same sum: then the sum is exact again.
 */

/** Why a unit's figure is not in the sum. */
export interface Missing {
  readonly unit: string;
  /** No report; a report that does not say from when it counts; a figure that contradicts itself. */
  readonly why: 'no-report' | 'counted-from' | 'figure';
  /** The most that the unit can contribute; null when unknown. */
  readonly size: number | null;
}

/** A figure that went into the sum. */
export interface Part {
  readonly unit: string;
  readonly report: ObservationData;
  /** Null for a percentage whose parts are unknown. */
  readonly amount: Amount | null;
}

export interface Balance {
  /** The sum of what is certain. */
  readonly sum: Amount;
  /** Parts of divided units of which nobody knows how much they hold. */
  readonly open: ReadonlySet<Flow>;
  readonly missing: ReadonlyArray<Missing>;
  readonly parts: ReadonlyArray<Part>;
}

/** Reads reports for one target as known on one day. */
export interface Ledger {
  readonly target: string;
  readonly share: boolean;
  readonly reports: (unit: string) => ReadonlyArray<ObservationData>;
  /** The most that a unit can contribute, in units counted; null when unknown. */
  readonly sizeOf: (unit: string) => number | null;
  /** Figures of later days do not count. */
  readonly on: IsoDay;
  /** Reports and entries that came later do not count. */
  readonly knownOn: IsoDay;
}

const empty: Balance = { sum: none, open: new Set(), missing: [], parts: [] };

/** Several balances as one; a report or a missing unit that stands in several counts once in the lists. */
export const unite = (list: ReadonlyArray<Balance>): Balance => ({
  sum: add(list.map(({ sum }) => sum)),
  open: new Set(list.flatMap(({ open }) => [...open])),
  missing: [
    ...new Map(
      list.flatMap(({ missing }) => missing).map((one) => [`${one.unit} ${one.why}`, one]),
    ).values(),
  ],
  parts: [
    ...new Map(
      list.flatMap(({ parts }) => parts).map((one) => [`${one.unit} ${one.report.id}`, one]),
    ).values(),
  ],
});

/** The newest report of a holder's time. */
export function ownReport({ unit, since, until }: Holder, ledger: Ledger) {
  return (
    effectiveObservations(ledger.reports(unit), ledger.knownOn).findLast(
      ({ asOf }) =>
        asOf <= ledger.on && (since === null || asOf >= since) && (until === null || asOf < until),
    ) ?? null
  );
}

/** The amount that an entry gives a flow, by the newest entry known; null without one. */
export function entered({ shares }: Flow, ledger: Ledger) {
  const entry = shares
    .filter(
      (one) =>
        one.target === ledger.target &&
        one.reportedOn <= ledger.knownOn &&
        amountOf(one, ledger.share) !== null,
    )
    .toSorted((a, b) => (a.reportedOn < b.reportedOn ? -1 : 1))
    .at(-1);
  const amount = entry && amountOf(entry, ledger.share);
  return entry && amount ? { amount, document: entry.document } : null;
}

/** How the figure of a divided unit is shared out. */
export interface Division {
  readonly whole: Balance;
  readonly given: ReadonlyMap<Flow, Amount>;
  /** Flows without an entry. */
  readonly rest: ReadonlyArray<Flow>;
  /** The number of entries and their sum. */
  readonly entered: number;
  readonly sum: Amount;
  /** Entries that do not add up to the unit's own figure: none of them counts. */
  readonly conflict: boolean;
}

export function divisionOf(source: Holder, ledger: Ledger): Division {
  const whole = balanceOf(source, ledger);
  const entries = source.outflows.flatMap((flow) => {
    const found = entered(flow, ledger);
    return found ? [[flow, found.amount] as const] : [];
  });
  const sum = add(entries.map(([, amount]) => amount));
  const rest = source.outflows.filter((flow) => !entries.some(([known]) => known === flow));
  const exact = isExact(whole);
  const conflict =
    entries.length > 0 &&
    exact &&
    (rest.length === 0 ? !isEqual(sum, whole.sum) : !isWithin(sum, whole.sum));
  return conflict
    ? { whole, given: new Map(), rest: source.outflows, entered: entries.length, sum, conflict }
    : { whole, given: new Map(entries), rest, entered: entries.length, sum, conflict };
}

/**
 * What the entries leave of a divided unit. Below zero while open parts are in it: they hold at least that much.
 * When a report is missing, what is known without it is no less than nothing.
 */
const without = (whole: Balance, part: Amount): Balance => ({
  ...whole,
  sum: (whole.missing.length > 0 && whole.open.size === 0 ? atLeastNone : same)(
    difference(whole.sum, part),
  ),
});
const same = (amount: Amount): Amount => amount;

const givenSum = ({ given }: Division): Amount => add([...given.values()]);

/** What one flow brings to who receives it. */
export function balanceOfFlow(flow: Flow, ledger: Ledger): Balance {
  const { source } = flow;
  if (source.outflows.length === 1) return balanceOf(source, ledger);
  const division = divisionOf(source, ledger);
  const given = division.given.get(flow);
  if (given) return { ...empty, sum: given };
  if (division.rest.length === 1) return without(division.whole, givenSum(division));
  return { ...empty, open: new Set([flow]) };
}

/** What a holder has: its own report, with what it took over unless the report includes that. */
export function balanceOf(holder: Holder, ledger: Ledger): Balance {
  const { unit, inflows } = holder;
  const report = ownReport(holder, ledger);
  const lacks = (why: Missing['why']): Balance => ({
    ...empty,
    missing: [{ unit, why, size: ledger.sizeOf(unit) }],
  });
  if (!report) {
    return inflows.length === 0
      ? lacks('no-report')
      : unite(inflows.map((flow) => balanceOfFlow(flow, ledger)));
  }
  const amount = amountOf(report, ledger.share);
  const usable = amount !== null || (ledger.share && report.value !== undefined);
  const own: Balance = usable
    ? { ...empty, sum: amount ?? none, parts: [{ unit, report, amount }] }
    : lacks('figure');
  if (inflows.length === 0 || report.countedFrom === 'year') return own;
  const carried = inflows.map((flow) => balanceOfFlow(flow, ledger));
  if (report.countedFrom === 'change') return unite([...carried, own]);
  return unite([...carried, { ...lacks('counted-from') }]);
}

/** True when nothing is missing and no part is open: the sum is the figure. */
export const isExact = ({ open, missing, parts }: Balance): boolean =>
  open.size === 0 && missing.length === 0 && parts.every(({ amount }) => amount !== null);

/** Replaces the parts of a divided unit by its figure wherever all of its open parts are in the sum. */
function joined(balance: Balance, ledger: Ledger): Balance {
  for (const source of new Set([...balance.open].map((flow) => flow.source))) {
    const division = divisionOf(source, ledger);
    if (!division.rest.every((flow) => balance.open.has(flow))) continue;
    const open = new Set([...balance.open].filter((flow) => flow.source !== source));
    return joined(
      unite([{ ...balance, open }, without(division.whole, givenSum(division))]),
      ledger,
    );
  }
  return balance;
}

/** The balance of several holders and flows together: a level, or the whole. */
export const balanceOfAll = (
  holders: ReadonlyArray<Holder>,
  lost: ReadonlyArray<Flow>,
  ledger: Ledger,
): Balance =>
  joined(
    unite([
      ...holders.map((holder) => balanceOf(holder, ledger)),
      ...lost.map((flow) => balanceOfFlow(flow, ledger)),
    ]),
    ledger,
  );

/** Everything missing, in the divided units that parts came from too. */
export function allMissing(balance: Balance, ledger: Ledger): Array<Missing> {
  const sources = [...new Set([...balance.open].map(({ source }) => source))];
  return unite([
    { ...balance, open: new Set() },
    ...sources.map((source) => {
      const { whole } = divisionOf(source, ledger);
      return { ...empty, missing: allMissing(whole, ledger) };
    }),
  ]).missing.slice();
}

/** Between what the truth lies; null when something of unknown size is missing. */
export function boundsOf(balance: Balance, ledger: Ledger): Bounds | null {
  if (balance.parts.some(({ amount }) => amount === null)) return null;
  const extra: Array<Amount> = [];
  for (const { size } of balance.missing) {
    if (size === null) return null;
    extra.push({ reached: size, open: ledger.share ? size : 0 });
  }
  for (const source of new Set([...balance.open].map((flow) => flow.source))) {
    const division = divisionOf(source, ledger);
    const bounds = boundsOf(without(division.whole, givenSum(division)), ledger);
    if (!bounds) return null;
    extra.push(bounds.high);
  }
  return {
    low: atLeastNone(balance.sum),
    high: atLeastNone(add([balance.sum, ...extra])),
  };
}

/**
 * The range of the figure in the target's scale. For a share reported by percentages only: between the lowest
 * and the highest of them.
 */
export function figureRange(balance: Balance, ledger: Ledger): Range | null {
  const bounds = boundsOf(balance, ledger);
  if (bounds) return rangeOf(bounds, ledger.share);
  if (balance.missing.length > 0 || balance.open.size > 0 || !ledger.share) return null;
  const rates = balance.parts.flatMap(({ report, amount }) => {
    const rate = amount ? figureOfAmount(amount, true) : report.value;
    return rate === null || rate === undefined ? [] : [rate];
  });
  return rates.length === 0 ? null : { low: Math.min(...rates), high: Math.max(...rates) };
}

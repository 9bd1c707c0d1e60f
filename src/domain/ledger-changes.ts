import { when } from '../model/dates.ts';
import type { Facts, LedgerRow } from '../model/ledger.ts';
import { formatWhen } from './dates.ts';

/** One change of a calendar entry, as shown to readers. */
export interface CalendarChange {
  readonly id: string;
  readonly uid: string;
  readonly sequence: number;
  /** ISO with offset. */
  readonly at: string;
  readonly kind: 'added' | 'cancelled' | 'restored' | 'moved' | 'renamed' | 'edited';
  /** Its title after the change. */
  readonly title: string;
  /** When it takes place, in words, before and after the change; null for a recurring day. */
  readonly from: string | null;
  readonly to: string | null;
  /** Names of the facts that changed. */
  readonly fields: ReadonlyArray<string>;
}

function whenOf(facts: Facts): string | null {
  const read = when.safeParse(facts.when);
  return read.success ? formatWhen(read.data) : null;
}

function kindOf(was: Facts | undefined, now: Facts): CalendarChange['kind'] {
  if (!was) return 'added';
  if ('cancelled' in was) return now.cancelled === null ? 'restored' : 'cancelled';
  if (['when', 'calendar', 'month', 'day'].some((name) => name in was)) return 'moved';
  return 'title' in was ? 'renamed' : 'edited';
}

/**
 * The changes of one entry, oldest first. The ledger stores the values that each change replaced; walking
 * backwards from the current facts restores the facts after every change.
 */
export function changesOf(row: LedgerRow): Array<CalendarChange> {
  let now: Facts = row.facts;
  return row.changes
    .toReversed()
    .map(({ sequence, at, was }): CalendarChange => {
      const before: Facts = { ...now, ...was };
      const change = {
        id: row.id,
        uid: row.uid,
        sequence,
        at,
        kind: kindOf(was, now),
        title: String(now.title ?? ''),
        from: was ? whenOf(before) : null,
        to: whenOf(now),
        fields: Object.keys(was ?? {}),
      };
      now = before;
      return change;
    })
    .toReversed();
}

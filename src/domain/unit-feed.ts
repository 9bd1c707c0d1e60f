import type { Life } from '../model/life.ts';
import type { IsoDay } from './dates.ts';
import { eventUid } from './event-uid.ts';

/**
 * Calendar feeds over a merger. The feed of a unit that ends keeps its past; what lies after the end is
 * cancelled by an update, so that phones show it crossed out. A new unit's feed begins with the unit and has
 * ids of its own: whoever subscribed to both must not see one cancel the other.
 */

export interface FeedUnit extends Life {
  readonly id: string;
}

/** What a unit's feed shows of an entry. */
export type FeedShare = 'kept' | 'cancelled' | 'left-out';

/**
 * @param entry its days, and the day on which it was first published
 */
export function feedShare(
  { from, until }: Life,
  entry: { readonly start: IsoDay; readonly end: IsoDay; readonly published: IsoDay },
): FeedShare {
  if (from !== undefined && entry.end < from) return 'left-out';
  if (until === undefined || entry.start < until) return 'kept';
  // What was published after the end was never in this feed.
  return entry.published < until ? 'cancelled' : 'left-out';
}

/**
 * The unit's own id of an entry; null for a unit that is older than the site, whose feed uses the entry's.
 *
 * @param founded the first year of the site
 */
export const unitUid = (entry: string, { id, from }: FeedUnit, founded: number): string | null =>
  from !== undefined && from > `${founded}-01-01` ? eventUid(`${entry}/don-vi/${id}`) : null;

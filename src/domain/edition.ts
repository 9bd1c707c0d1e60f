import type { Visibility } from '../model/common.ts';

/** The edition being built. The public edition is the default. */
export type Edition = 'public' | 'staff';

/**
 * The only rule on who sees an entry: drafts are never built, staff entries only in the staff edition.
 * Pages, feeds, search and open data use entries filtered by it.
 */
export function isVisible(entry: Visibility, edition: Edition): boolean {
  return !entry.draft && (entry.audience === 'public' || edition === 'staff');
}

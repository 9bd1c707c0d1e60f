import type { Visibility } from '../model/common.ts';

/** The edition being built. The public edition is the default. */
export type Edition = 'public' | 'staff';

/** The content to read: the entries of one edition, or all of them, including drafts. */
export type Scope = Edition | 'everything';

/**
 * The only rule on who sees an entry: drafts are never built, staff entries only in the staff edition.
 * Pages, feeds, search and open data use entries filtered by it.
 */
export function isVisible(entry: Visibility, scope: Scope): boolean {
  return (
    scope === 'everything' || (!entry.draft && (entry.audience === 'public' || scope === 'staff'))
  );
}

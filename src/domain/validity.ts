import type { ValidityData } from '../model/directive.ts';
import type { IsoDay } from './dates.ts';

/** What is known of whether a document is in force. */
export interface Validity {
  /** "unchecked": nobody has looked it up, and no other document says anything about it. */
  readonly state: ValidityData['status'] | 'unchecked';
  /** The day from which it is no longer in force, in whole or in part. */
  readonly until: IsoDay | null;
  /** The check that says so; null where only other documents of the site do. */
  readonly check: ValidityData | null;
}

/** What other documents of the site say of one. */
export interface SaidByOthers {
  readonly isReplaced: boolean;
  readonly isAmended: boolean;
}

/**
 * Whether a document is in force, from the check of an editor and from the other documents on the site. A
 * document that replaces it counts even after a check that found it in force: the check is the older fact. An
 * end that has come since the check counts too.
 */
export function validityOf(
  check: ValidityData | undefined,
  others: SaidByOthers,
  on: IsoDay,
): Validity {
  const until = check?.until ?? null;
  const known = check ?? null;
  if (check?.status === 'expired' || others.isReplaced)
    return { state: 'expired', until, check: known };
  if (check?.status === 'in-force' && until !== null && until <= on)
    return { state: 'expired', until, check: known };
  if (check?.status === 'partial' || others.isAmended)
    return { state: 'partial', until, check: known };
  return { state: check?.status ?? 'unchecked', until, check: known };
}

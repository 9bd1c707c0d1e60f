import type { ProposedData } from '../model/reading.ts';
import { type WaitingKind, waitingKinds } from '../strings/waiting.ts';

/** What a year holds that may wait for a person: as far as it could be read, so every field may be missing. */
export interface YearWork {
  readonly plan: Unfinished | null;
  readonly guidance: ReadonlyArray<Unfinished & { readonly proposed?: ReadonlyArray<Proposal> }>;
  readonly targets: ReadonlyArray<Unfinished>;
  readonly milestones: ReadonlyArray<Unfinished>;
  /** The documents that the year cites. */
  readonly directives: ReadonlyArray<Unfinished>;
  /** How many printed lines of the document stand in no part, and nobody has said where they belong. */
  readonly outside: number;
}
type Proposal = Pick<ProposedData, 'field'>;
interface Unfinished {
  readonly draft?: boolean;
  readonly unconfirmed?: boolean;
}

/** True for an entry that nobody has confirmed, or that is kept back. */
export const waits = ({ draft = false, unconfirmed = false }: Unfinished): boolean =>
  draft || unconfirmed;

/** "owners.lead" and "owners.partners" are counted together. */
const kindOf = ({ field }: Proposal): WaitingKind => field.split('.')[0] as WaitingKind;

/** How much of each kind waits in a year; kinds of which nothing waits are left out. */
export function countWaiting({
  plan,
  guidance,
  targets,
  milestones,
  directives,
  outside,
}: YearWork): Array<readonly [kind: WaitingKind, count: number]> {
  const proposals = Map.groupBy(
    guidance.flatMap(({ proposed = [] }) => proposed),
    kindOf,
  );
  const own: Partial<Record<WaitingKind, number>> = {
    plan: plan?.unconfirmed ? 1 : 0,
    parts: guidance.filter(({ draft }) => draft).length,
    targets: targets.filter(waits).length,
    milestones: milestones.filter(waits).length,
    directives: directives.filter(waits).length,
    outside,
  };
  return (Object.keys(waitingKinds) as Array<WaitingKind>).flatMap((kind) => {
    const count = own[kind] ?? proposals.get(kind)?.length ?? 0;
    return count > 0 ? [[kind, count] as const] : [];
  });
}

/** How many places of a year wait in all. */
export const allWaiting = (counts: ReturnType<typeof countWaiting>): number =>
  counts.reduce((sum, [, count]) => sum + count, 0);

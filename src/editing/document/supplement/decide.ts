import type { Decision } from '../draft/draft.ts';
import type { Part } from '../structure/parts.ts';
import type { SupplementProposal, SupplementRemark } from './reading.ts';

/** A proposal with what a person decided. */
export interface DecidedProposal extends SupplementProposal {
  readonly decision: Decision;
}

/** A document that changes another, while a person reviews it: plain data, kept on a device. */
export interface SupplementDraft {
  /** The year whose document it changes. */
  readonly plan: string;
  /** The name of its file. */
  readonly name: string;
  readonly symbol: string | null;
  readonly issued: string | null;
  /** Its name in lists. */
  readonly title: string;
  /** The day from which it holds. */
  readonly from: string | null;
  readonly proposals: ReadonlyArray<DecidedProposal>;
  readonly remarks: ReadonlyArray<SupplementRemark>;
  /** Its words, for its own page. */
  readonly parts: ReadonlyArray<Pick<Part, 'kind' | 'label' | 'title' | 'text'>>;
}

/** True for a proposal that can be taken: it says what changes in which clause. */
export const isTakeable = ({ kind, clause, text }: SupplementProposal): boolean =>
  kind !== null && clause !== null && (kind === 'repeal' || (text !== null && text.trim() !== ''));

/** The draft with one proposal changed. */
export const withProposal = (
  draft: SupplementDraft,
  id: string,
  change: Partial<DecidedProposal>,
): SupplementDraft => ({
  ...draft,
  proposals: draft.proposals.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

/** How many proposals nobody has decided. */
export const openCount = ({ proposals }: Pick<SupplementDraft, 'proposals'>): number =>
  proposals.filter(({ decision }) => decision === 'open').length;

import type { AmendmentKind } from '../../../model/amendment.ts';
import type { OperationRule } from './operations.ts';

/** A change that was read from an amending document. A person decides. */
export interface SupplementProposal {
  /** Unique in the reading. */
  readonly id: string;
  /** Index of the part of the document that says it. */
  readonly part: number;
  /** Null for words that could not be read. */
  readonly kind: AmendmentKind | null;
  /** Null when it is not known which clause is meant. */
  readonly clause: string | null;
  /** The reference as printed; null without one. */
  readonly printed: string | null;
  /** The exact words of the clause that are replaced or repealed; null: the whole clause. */
  readonly was: string | null;
  readonly text: string | null;
  /** Of an added clause. */
  readonly label: string | null;
  readonly title: string | null;
  /** The exact words of the document. */
  readonly quote: string;
  /** Where in the document: "mục 1.2", "Điều 1.2". */
  readonly clauseOfDocument: string | null;
  readonly rule: OperationRule | 'unread';
  /** In words, for people; what is problematic is never taken without them. */
  readonly problems: ReadonlyArray<string>;
}

/** What a part of the document is when it changes nothing. */
export type RemarkKind = 'lead' | 'opening' | 'kept' | 'effect' | 'closing' | 'other';

export interface SupplementRemark {
  readonly part: number;
  readonly kind: RemarkKind;
  readonly quote: string;
}

export interface SupplementReading {
  /** The day from which it holds, as it says; null when it does not and its own day is not known. */
  readonly from: string | null;
  readonly proposals: ReadonlyArray<SupplementProposal>;
  readonly remarks: ReadonlyArray<SupplementRemark>;
}

import type { PartialDate } from '../../../model/dates.ts';
import type { Footnote, NoticeKind } from '../content.ts';
import type { Part, PartKind } from '../structure/parts.ts';
import type { Answer } from './answers.ts';

/**
 * A document while a person reviews it: plain data, so that it goes to a worker and is kept on a device. All
 * changes are functions from one draft to the next.
 */

/** Open: nobody has looked at it yet. Only what is "yes" becomes content without a mark. */
export type Decision = 'open' | 'yes' | 'no';

export interface DraftFinding {
  /** Unique in the draft. */
  readonly id: string;
  /** The exact words. */
  readonly quote: string;
  /** The rule that read them. */
  readonly rule: string;
  /** Where they stand in the words of the part, or of its note. */
  readonly start: number;
  readonly end: number;
  /** The mark of the note; null in the part's own words. */
  readonly note: string | null;
  /** True when the words do not say it and it was only inferred. */
  readonly implied: boolean;
  readonly answer: Answer;
  readonly decision: Decision;
}

export interface DraftPart extends Pick<Part, 'label' | 'title' | 'text' | 'level'> {
  /** Unique in the draft; stays when other parts are split or joined. */
  readonly id: string;
  readonly kind: PartKind;
  /** The editors' short title, for lists and search. */
  readonly heading: string;
  /** The editors' summary; "" for none. */
  readonly summary: string;
  /** Ids of the levels that carry it out. */
  readonly levels: ReadonlyArray<string>;
  /** The clause of the year before that it carries on; null: none is like it. */
  readonly forerunner: { readonly id: string; readonly decision: Decision } | null;
  readonly findings: ReadonlyArray<DraftFinding>;
}

/** Printed text that stands beside the text, and where a person put it: null until they did. */
export interface UnplacedText {
  readonly text: string;
  readonly put: 'left-out' | { readonly part: string } | null;
}

export interface DocumentDraft {
  readonly year: number;
  readonly source: { readonly name: string; readonly sha256: string };
  /** What the plan of the year says of its document. */
  readonly head: {
    /** The editors' short name of the year's document. */
    readonly title: string;
    readonly symbol: string | null;
    readonly issued: PartialDate;
    /** Id of the organization that issued it; null: none fits. */
    readonly issuer: string | null;
    readonly signer: string | null;
    readonly position: string | null;
    readonly decision: Decision;
  };
  readonly parts: ReadonlyArray<DraftPart>;
  readonly footnotes: ReadonlyArray<Footnote>;
  readonly unplaced: ReadonlyArray<UnplacedText>;
  readonly notices: ReadonlyArray<NoticeKind>;
}

/** The draft with one part changed. */
export const withPart = (
  draft: DocumentDraft,
  id: string,
  change: (part: DraftPart) => DraftPart,
): DocumentDraft => ({
  ...draft,
  parts: draft.parts.map((part) => (part.id === id ? change(part) : part)),
});

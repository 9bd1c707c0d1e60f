import { type Decision, type DocumentDraft, type UnplacedText, withPart } from './draft.ts';

/** Corrects what the plan says of its document. Who corrects it has seen it: it counts as right. */
export const describeHead = (
  draft: DocumentDraft,
  words: Partial<Omit<DocumentDraft['head'], 'decision'>>,
): DocumentDraft => ({ ...draft, head: { ...draft.head, ...words, decision: 'yes' } });

export const decideHead = (draft: DocumentDraft, decision: Decision): DocumentDraft => ({
  ...draft,
  head: { ...draft.head, decision },
});

/** Says where a text goes that stands beside the document, or that it is left out. */
export const putUnplaced = (
  draft: DocumentDraft,
  at: number,
  put: UnplacedText['put'],
): DocumentDraft => ({
  ...draft,
  unplaced: draft.unplaced.map((one, index) => (index === at ? { ...one, put } : one)),
});

/** Names the clause of the year before that a part carries on; null: it is new. */
export const setForerunner = (
  draft: DocumentDraft,
  id: string,
  clause: string | null,
): DocumentDraft =>
  withPart(draft, id, (part) => ({
    ...part,
    forerunner:
      clause === null
        ? part.forerunner && { ...part.forerunner, decision: 'no' }
        : { id: clause, decision: 'yes' },
  }));

import type { Answer } from './answers.ts';
import {
  type Decision,
  type DocumentDraft,
  type DraftFinding,
  type DraftPart,
  withPart,
} from './draft.ts';

const withFinding = (
  draft: DocumentDraft,
  id: string,
  change: (finding: DraftFinding) => DraftFinding,
): DocumentDraft => ({
  ...draft,
  parts: draft.parts.map((part) =>
    part.findings.some((one) => one.id === id)
      ? { ...part, findings: part.findings.map((one) => (one.id === id ? change(one) : one)) }
      : part,
  ),
});

/** Says whether a finding is right. */
export const decide = (draft: DocumentDraft, id: string, decision: Decision): DocumentDraft =>
  withFinding(draft, id, (one) => ({ ...one, decision }));

/** Corrects what a finding becomes. Who corrects it has seen it: it counts as right. */
export const correct = (draft: DocumentDraft, id: string, answer: Answer): DocumentDraft =>
  withFinding(draft, id, (one) => ({ ...one, answer, decision: 'yes' }));

/** Adds what the reader missed, from words that a person marked. */
export const addFinding = (
  draft: DocumentDraft,
  part: string,
  found: Pick<DraftFinding, 'quote' | 'start' | 'end' | 'answer'>,
): DocumentDraft => {
  const last = Math.max(
    -1,
    ...draft.parts.flatMap(({ findings }) => findings.map(({ id }) => Number(id.slice(1)))),
  );
  const own: DraftFinding = {
    ...found,
    id: `f${last + 1}`,
    rule: 'by-hand',
    note: null,
    implied: false,
    decision: 'yes',
  };
  return withPart(draft, part, (one) => ({ ...one, findings: [...one.findings, own] }));
};

/** Says of everything in a part that is still open that it is right. */
export const decidePart = (draft: DocumentDraft, id: string): DocumentDraft =>
  withPart(draft, id, (part) => ({
    ...part,
    findings: part.findings.map((one) =>
      one.decision === 'open' ? { ...one, decision: 'yes' } : one,
    ),
    forerunner:
      part.forerunner?.decision === 'open'
        ? { ...part.forerunner, decision: 'yes' }
        : part.forerunner,
  }));

export const decideForerunner = (
  draft: DocumentDraft,
  id: string,
  decision: Decision,
): DocumentDraft =>
  withPart(draft, id, (part) =>
    part.forerunner ? { ...part, forerunner: { ...part.forerunner, decision } } : part,
  );

/** How many things of a part nobody has looked at. */
export const openIn = ({ findings, forerunner }: DraftPart): number =>
  findings.filter(({ decision }) => decision === 'open').length +
  (forerunner?.decision === 'open' ? 1 : 0);

/** How many things of the document nobody has looked at: “còn N chỗ phải xem”. */
export const openPlaces = ({ parts, head, unplaced }: DocumentDraft): number =>
  parts.reduce((sum, part) => sum + openIn(part), 0) +
  (head.decision === 'open' ? 1 : 0) +
  unplaced.filter(({ put }) => put === null).length;

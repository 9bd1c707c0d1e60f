import type { SourceFile } from '../../../domain/source-file.ts';
import type { DocumentTypeData } from '../../../model/document-type.ts';
import type { PlanData } from '../../../model/plan.ts';
import { existingEntries, readExisting } from '../../new/content.ts';
import type { DocumentFacts } from '../propose/document-facts.ts';
import type { Part } from '../structure/parts.ts';
import { clausesOf, type SupplementClause } from './clauses.ts';
import type { SupplementDraft } from './decide.ts';
import { readSupplement } from './read-supplement.ts';

/** The subject of a document: its title without the kind of document. */
export function subjectOf(parts: ReadonlyArray<Part>): string {
  const title = parts.find(({ kind }) => kind === 'title')?.text.split('\n') ?? [];
  const subject = title.slice(1).join(' ') || (title[0] ?? '');
  if (subject !== '') return subject.trim();
  const header = parts.find(({ kind }) => kind === 'header')?.text ?? '';
  return /V\/v:?\s*([^\n\t]+)/iu.exec(header)?.[1]?.trim() ?? '';
}

/** The years whose documents can be changed, newest first. */
export const supplementYears = (files: ReadonlyArray<SourceFile>): Array<string> =>
  existingEntries<PlanData>(readExisting(files), 'plans')
    .map(({ year }) => String(year))
    .sort()
    .reverse();

/** The types of documents, as the reader of parts needs them. */
export const supplementTypes = (files: ReadonlyArray<SourceFile>): Array<DocumentTypeData> =>
  existingEntries<DocumentTypeData>(readExisting(files), 'document-types');

export interface StartedSupplement {
  readonly draft: SupplementDraft;
  readonly clauses: ReadonlyArray<SupplementClause>;
}

/** A document that changes that of a year, read and not yet decided. */
export function startSupplement(
  parts: ReadonlyArray<Part>,
  facts: Pick<DocumentFacts, 'symbol' | 'issued'>,
  files: ReadonlyArray<SourceFile>,
  plan: string,
  name: string,
): StartedSupplement {
  const clauses = clausesOf(files, plan);
  const issued = facts.issued?.date ?? null;
  const { from, proposals, remarks } = readSupplement({ parts, clauses, issued });
  return {
    clauses,
    draft: {
      ...{ plan, name, issued, from, remarks },
      symbol: facts.symbol,
      title: subjectOf(parts),
      proposals: proposals.map((proposal) => ({ ...proposal, decision: 'open' })),
      parts: parts.map(({ kind, label, title, text }) => ({ kind, label, title, text })),
    },
  };
}

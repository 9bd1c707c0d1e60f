import { buildCitationIndex, citablePlans } from '../../../domain/citations.ts';
import { typeCodes } from '../../../domain/document-types.ts';
import { withoutLookAlikes } from '../../../domain/look-alikes.ts';
import type { SourceFile } from '../../../domain/source-file.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import type { PlanData } from '../../../model/plan.ts';
import { existingEntries, readExisting } from '../../new/content.ts';
import { newDirective } from '../../new/directive.ts';
import { NewRefused } from '../../new/refusal.ts';
import { supplementTypes } from './draft.ts';

/**
 * Declarations of the documents that a text cites and nobody has declared: drafts, which the checker knows and no page
 * shows. Null when one of them cannot be declared by a machine: its symbol does not tell what it is.
 */
export function citedFiles(
  text: string,
  files: ReadonlyArray<SourceFile>,
): ReadonlyArray<SourceFile> | null {
  const existing = readExisting(files);
  const plans = existing
    .of('plans')
    .flatMap(({ entries }) =>
      entries.flatMap(({ id, data }) => (data ? [{ ...(data as PlanData), id }] : [])),
    );
  const index = buildCitationIndex(
    [
      ...existingEntries<DirectiveData>(existing, 'directives').map((one, at) => ({
        ...one,
        id: String(at),
      })),
      ...citablePlans(plans),
    ],
    typeCodes(supplementTypes(files)),
  );
  const made = new Map<string, SourceFile>();
  for (const { raw, problem, issued } of index.cite(text)) {
    if (problem === 'ambiguous') return null;
    const symbol = withoutLookAlikes(raw).replace(/\s+/gu, '');
    if (problem === null || made.has(symbol)) continue;
    try {
      for (const { path, text: own } of newDirective(files, { symbol, issued }))
        made.set(symbol, { path, text: own.replace(/\n---\n/, '\ndraft: true\n---\n') });
    } catch (error) {
      if (error instanceof NewRefused) return null;
      throw error;
    }
  }
  return [...made.values()];
}

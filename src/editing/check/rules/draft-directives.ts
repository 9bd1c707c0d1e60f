import type { CitationIndex } from '../../../domain/citations.ts';
import type { DirectiveData } from '../../../model/directive.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import { waitingText } from '../../../strings/waiting.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** A document that is kept back as a draft, with the clauses that cite it. */
export interface CitedDraft {
  readonly file: CheckedFile;
  /** Ids of clauses. */
  readonly clauses: ReadonlyArray<string>;
}

/** The documents that clauses cite and that are drafts: declared, and not looked at yet. */
export function citedDrafts(
  files: ReadonlyArray<CheckedFile>,
  citations: CitationIndex,
): Array<CitedDraft> {
  const drafts = files.filter(
    ({ collection, entries }) =>
      collection === 'directives' && (entries[0]?.data as DirectiveData | null)?.draft,
  );
  if (drafts.length === 0) return [];
  const clauses = files.flatMap(({ collection, entries, parsed }) => {
    const [entry] = entries;
    const data = entry?.data as GuidanceData | null | undefined;
    if (collection !== 'guidance' || !entry || !data) return [];
    const cited = citations.cite(parsed.body, data.plan).flatMap((one) => one.document ?? []);
    return { id: entry.id, cited: new Set([...cited, ...data.references]) };
  });
  return drafts.flatMap((file) => {
    const id = file.entries[0]?.id ?? '';
    const own = clauses.filter(({ cited }) => cited.has(id)).map((clause) => clause.id);
    return own.length > 0 ? { file, clauses: own } : [];
  });
}

/** Clauses that a message names. */
const NAMED = 3;

export const draftDirectiveProblems = (drafts: ReadonlyArray<CitedDraft>): Array<Problem> =>
  drafts.map(({ file: { file, parsed }, clauses }) => {
    const names = clauses.slice(0, NAMED).map((id) => `“${printable(id)}”`);
    const text = waitingText.directive(names.join(', ') + (clauses.length > NAMED ? ' …' : ''));
    return problemAt(file, parsed.offsetOf(['draft']), 'unconfirmed', text, { path: ['draft'] });
  });

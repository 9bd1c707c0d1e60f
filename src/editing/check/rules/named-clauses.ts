import { placeParts } from '../../../domain/clause-place.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import { yearCheckText } from '../../../strings/year-check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/**
 * Clauses that the text of an edition names in words ("theo mục B.II.1") have to exist in the guidance of its
 * year: the text is read to the public with that document as its source.
 */

const COLLECTIONS = new Set(['campaign-editions', 'program-editions']);

/** "mục" and a number as printed: I.1.6, B.II.1, 2.4. Words such as "mục tiêu" begin in lower case. */
const NAMED =
  /(?<!\p{L})[mM]ục\s+((?:\p{Lu}|[IVX]{1,5}|\d{1,2})(?:\.(?:[IVX]{1,5}|\d{1,2}|\p{Ll}(?!\p{L})))*)(?![\p{L}\d])/gu;

/** The numbers by which people name the clauses of each year: in full, and without the larger parts. */
function numbersByYear(files: ReadonlyArray<CheckedFile>): Map<string, Set<string>> {
  const parts = files
    .filter(({ collection }) => collection === 'guidance')
    .flatMap(({ entries }) =>
      entries.flatMap(({ id, data }) => (data ? [{ ...(data as GuidanceData), id }] : [])),
    )
    .sort((a, b) => a.order - b.order);
  const years = new Map<string, Set<string>>();
  for (const { plan, number } of placeParts(parts)) {
    const known = years.get(plan) ?? new Set();
    years.set(plan, known);
    const pieces = number?.split('.') ?? [];
    for (const from of pieces.keys()) known.add(pieces.slice(from).join('.'));
  }
  return years;
}

/** Problems of all editions of campaigns and programmes. */
export function namedClauseProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const years = numbersByYear(files);
  return files
    .filter(({ collection }) => COLLECTIONS.has(collection))
    .flatMap(({ file, parsed, entries }) => {
      const data = entries[0]?.data as { plan: string; summary?: string } | null | undefined;
      const known = data && years.get(data.plan);
      // A year without a clause: its document has not been entered yet.
      if (!data || !known || known.size === 0) return [];
      const wrong = (text: string) =>
        [...text.matchAll(NAMED)].flatMap(({ index, 1: number = '' }) =>
          known.has(number)
            ? []
            : [{ index, number, text: yearCheckText.clause(number, data.plan) }],
        );
      const summary = ['summary'];
      return [
        ...wrong(parsed.body).map(({ index, text }) =>
          problemAt(file, parsed.bodyOffset + index, 'other-year', text),
        ),
        ...wrong(data.summary ?? '').map(({ number, text }) =>
          problemAt(file, parsed.offsetOf(summary), 'other-year', text, {
            path: summary,
            found: printable(number),
          }),
        ),
      ];
    });
}

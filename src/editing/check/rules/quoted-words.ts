import { shownParagraphs } from '../../../domain/source-comparison.ts';
import { yearOf } from '../../../model/entity.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { CheckedFile } from '../entries.ts';

/** The words of clauses, to find quotes in: read when asked for, by the clause's id. */
export interface ClauseWords {
  /** Null for an id that no clause has. */
  readonly of: (clause: string) => string | null;
  /** Notes stand in parts of their own; what is found in one belongs to the clause that holds its mark. */
  readonly notes: (year: string) => ReadonlyArray<string>;
}

/** White space is not compared, nor whether the mark of a note has its brackets. */
const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\[\^([^\]\s]+)\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a body as they are shown: without the signs of Markdown, rows and paragraphs joined by a space. */
const shown = (id: string, { parsed }: CheckedFile): string =>
  shownParagraphs(id, parsed.body)
    .map(({ text }) => text)
    .join(' ');

/** @param guidance the files of all clauses */
export function clauseWords(guidance: ReadonlyArray<CheckedFile>): ClauseWords {
  const files = new Map(guidance.map((file) => [file.entries[0]?.id ?? '', file]));
  const known = new Map<string, string>();
  const of = (id: string): string | null => {
    const file = files.get(id);
    if (!file) return null;
    const words = known.get(id) ?? shown(id, file);
    known.set(id, words);
    return words;
  };
  const isNote = ({ entries }: CheckedFile) =>
    (entries[0]?.data as Partial<GuidanceData> | null)?.part === 'footnote';
  return {
    of,
    notes: (year) =>
      [...files].flatMap(([id, file]) =>
        yearOf(id) === year && isNote(file) ? (of(id) ?? []) : [],
      ),
  };
}

/** True when words stand in one of the clauses, or in a note of their year; a missing clause is told elsewhere. */
export function isQuoted(
  quote: string,
  clauses: ReadonlyArray<string>,
  words: ClauseWords,
): boolean {
  const own = clauses.map(words.of);
  if (own.includes(null)) return true;
  const wanted = squeezed(quote);
  const places = [...own, ...new Set(clauses.map(yearOf).flatMap(words.notes))];
  return places.some((text) => text?.includes(wanted));
}

import { typeCodes } from '../../domain/document-types.ts';
import type { DocumentTypeData } from '../../model/document-type.ts';
import type { DocumentContent, Footnote, NoticeKind } from './content.ts';
import { type Allocation, allocationsOf } from './propose/allocations.ts';
import { citationsIn, citedSpans, type FoundCitation } from './propose/citations.ts';
import { type DateKind, datesIn, type FoundDate } from './propose/dates.ts';
import { type DocumentFacts, documentFacts } from './propose/document-facts.ts';
import { type FoundOwner, ownersIn } from './propose/owners.ts';
import { pastParts } from './propose/past-parts.ts';
import { clauseAround } from './propose/spans.ts';
import { type FoundTarget, targetsIn } from './propose/targets.ts';
import { tasksIn } from './propose/task-tables.ts';
import { type Part, partsOf } from './structure/parts.ts';

export type ReadingTypes = ReadonlyArray<Pick<DocumentTypeData, 'id' | 'name' | 'codes'>>;

/** Where something was found: `start` and `end` count in the words of the part, or of the note. */
interface Placed {
  /** Index into the parts; of a note, the part that holds its mark. */
  readonly part: number;
  /** The mark of the note that it was found in; null in the part's own words. */
  readonly note: string | null;
}

/** What was read from the words of a part, with the exact words. Nothing of it is decided. */
export type Finding = Placed &
  (
    | ({ readonly kind: 'citation' } & FoundCitation)
    | ({ readonly kind: 'date'; readonly dateKind: DateKind } & Omit<FoundDate, 'kind'>)
    | ({ readonly kind: 'target'; readonly allocation: Allocation | null } & FoundTarget)
    | ({ readonly kind: 'owner' } & FoundOwner)
  );
export type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { readonly kind: Kind }>;

/** Everything that was read from a document. */
export interface Reading {
  readonly facts: DocumentFacts;
  /** The year that the document plans; null when it does not say. */
  readonly year: number | null;
  readonly parts: ReadonlyArray<Part>;
  readonly footnotes: ReadonlyArray<Footnote>;
  readonly unplaced: ReadonlyArray<string>;
  readonly notices: ReadonlyArray<NoticeKind>;
  /** By kind, then in the order of the document. */
  readonly findings: ReadonlyArray<Finding>;
}

/** Parts of the frame, which say nothing that is to be done. */
const FRAME = new Set<Part['kind']>(['header', 'recipients', 'signature']);
/** Parts that ask for no numbers: what is decided stands between them. */
const AROUND = new Set<Part['kind']>(['title', 'preamble', 'closing']);

/** The words of a part that findings are placed in: its title, then its text. */
export const wordsOf = ({ title, text }: Pick<Part, 'title' | 'text'>): string =>
  [title, text].filter(Boolean).join('\n');

/** The year that a document plans: that of its title, else that of its day. */
function planYear(parts: ReadonlyArray<Part>, issued: string | null): number | null {
  const title = parts.find(({ kind }) => kind === 'title');
  const [, year] = /năm\s+(\d{4})/iu.exec(`${title?.text ?? ''}`) ?? [];
  if (year) return Number(year);
  return issued === null ? null : Number(issued.slice(0, 4));
}

/** The marks of notes in a text, in order. */
const marksIn = (text: string): Array<string> =>
  [...text.matchAll(/\[\^([^\]]+)\]/g)].flatMap(([, mark]) => mark ?? []);

/**
 * Reads a document's parts, and what they say.
 *
 * @param types kinds of documents, by name and code
 * @param said the year that a person said it plans; null: what it says itself
 */
export function readingOf(
  content: DocumentContent,
  types: ReadingTypes,
  said: number | null = null,
): Reading {
  const codes = typeCodes(types);
  const parts = partsOf(
    content.blocks,
    types.map(({ name }) => name),
  );
  const facts = documentFacts(parts, codes);
  const year = said ?? planYear(parts, facts.issued?.date ?? null);
  const notes = new Map(content.footnotes.map(({ mark, text }) => [mark, text]));
  const tables = parts.filter(({ kind }) => kind === 'annex').flatMap((part) => part.tables);
  const past = pastParts(parts);
  const read = parts.flatMap((part, at) => {
    if (FRAME.has(part.kind)) return [];
    const prose = wordsOf({ title: part.title, text: part.prose });
    return { part, at, words: wordsOf(part), prose, cited: citedSpans(prose, codes) };
  });

  const citations = read.flatMap(({ at, words }) => {
    const own = citationsIn(words, types, codes, facts.symbol);
    const known = new Set(own.map(({ symbol }) => symbol));
    const inNotes = marksIn(words).flatMap((note) =>
      citationsIn(notes.get(note) ?? '', types, codes, facts.symbol)
        .filter(({ symbol }) => !known.has(symbol))
        .map((found) => ({ kind: 'citation' as const, ...found, part: at, note })),
    );
    return [
      ...own.map((found) => ({ kind: 'citation' as const, ...found, part: at, note: null })),
      ...inNotes,
    ];
  });
  const tasks = new Map(
    read.map(({ part, at, words }) => [at, tasksIn(words, part.tables, year)] as const),
  );
  const dates = read.flatMap(({ part, at, prose, cited }) =>
    (part.kind === 'title'
      ? []
      : [...datesIn(prose, year, cited), ...(tasks.get(at)?.dates ?? [])]
    ).map((found) => ({
      ...found,
      kind: 'date' as const,
      dateKind: found.kind,
      part: at,
      note: null,
    })),
  );
  const targets = read
    .filter(({ part, at }) => !AROUND.has(part.kind) && !past.has(at))
    .flatMap(({ at, prose, cited }) =>
      targetsIn(prose, year, [...cited, ...datesIn(prose, year, [])]).map((found) => {
        const { start, end } = clauseAround(prose, found);
        return { found, at, context: prose.slice(start, end) };
      }),
    );
  const allocations = allocationsOf(
    targets.map(({ found }) => found),
    targets.map(({ context }) => context),
    tables,
  );
  const owners = read
    .filter(({ part, at }) => part.kind !== 'title' && part.kind !== 'preamble' && !past.has(at))
    .flatMap(({ part, at, prose, cited }) =>
      // In an annex only a table says who does what; the closing asks everybody, and says to whom reports go.
      [
        ...(part.kind === 'annex' ? [] : ownersIn(prose, cited)).filter(
          ({ role }) => part.kind !== 'closing' || role === 'reports-to',
        ),
        ...(tasks.get(at)?.owners ?? []),
      ].map((found) => ({
        kind: 'owner' as const,
        ...found,
        part: at,
        note: null,
      })),
    );
  return {
    facts,
    year,
    parts,
    footnotes: content.footnotes,
    unplaced: content.unplaced,
    notices: [...content.notices],
    findings: [
      ...citations,
      ...dates,
      ...targets.map(({ found, at }, index) => ({
        kind: 'target' as const,
        ...found,
        allocation: allocations[index] ?? null,
        part: at,
        note: null,
      })),
      ...owners,
    ],
  };
}

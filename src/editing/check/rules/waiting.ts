import type { CitationIndex } from '../../../domain/citations.ts';
import { waits } from '../../../domain/waiting.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { MilestoneData } from '../../../model/milestone.ts';
import { type ProposedData, proposedFields } from '../../../model/reading.ts';
import type { SiteIdentity } from '../../../model/site.ts';
import type { TargetData } from '../../../model/target.ts';
import { waitingText } from '../../../strings/waiting.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { citedDrafts, draftDirectiveProblems } from './draft-directives.ts';
import { draftYearProblems, type YearFacts } from './draft-year.ts';
import { openLineProblems } from './outside-lines.ts';
import { clauseWords, isQuoted } from './quoted-words.ts';

/** What was read from a year's document and waits for a person: listed, so that nothing is forgotten. */

interface WaitingFacts extends Pick<YearFacts, 'sources'> {
  readonly identity: SiteIdentity | null;
  readonly citations: CitationIndex;
}

type Found = Pick<ProposedData, 'quote' | 'rule' | 'implied'>;

const toldOf = ({ quote, rule, implied = false }: Found) => ({
  quote: printable(quote, 160),
  rule,
  implied,
});

/** Which collection the values of a proposed field are ids of; null for levels, which content/site.json names. */
const VALUES: Readonly<Record<ProposedData['field'], CollectionName | null>> = {
  'owners.lead': 'organizations',
  'owners.partners': 'organizations',
  levels: null,
  references: 'directives',
  programs: 'programs',
  campaigns: 'campaigns',
  forerunners: 'guidance',
};

type Names = (field: ProposedData['field'], value: string) => string | null;

/** Finds the name of the entry that a proposed value means. */
function namesOf(files: ReadonlyArray<CheckedFile>, identity: SiteIdentity | null): Names {
  const wanted = new Set(Object.values(VALUES));
  const names = new Map(
    files
      .filter(({ collection }) => wanted.has(collection))
      .flatMap(({ collection, entries }) =>
        entries.map(({ id, data }) => {
          const { name, title } = (data ?? {}) as { name?: string; title?: string };
          return [`${collection}/${id}`, name ?? title ?? id] as const;
        }),
      ),
  );
  const levels = new Map(identity?.levels.map(({ id, name }) => [id, name]));
  return (field, value) =>
    (VALUES[field] === null ? levels.get(value) : names.get(`${VALUES[field]}/${value}`)) ?? null;
}

function proposedProblems(file: CheckedFile, nameOf: Names, words: ReturnType<typeof clauseWords>) {
  const { entries, parsed } = file;
  const [entry] = entries;
  const { proposed = [] } = (entry?.data ?? {}) as Partial<GuidanceData>;
  if (!entry || proposed.length === 0) return [];
  const told = proposed.map(({ field, value, ...read }) => {
    const name = nameOf(field, value);
    const shown = name === null ? null : printable(name, 100);
    return waitingText.proposal(proposedFields[field], printable(value), shown, toldOf(read));
  });
  const path = ['proposed'];
  const fields = [...new Set(proposed.map(({ field }) => field))];
  const text = waitingText.proposals(told, fields);
  return [
    problemAt(file.file, parsed.offsetOf(path), 'proposed', text, { path }),
    ...proposed.flatMap(({ quote }, at) =>
      quoteProblem(file, ['proposed', at, 'quote'], [entry.id], quote, words),
    ),
  ];
}

function quoteProblem(
  { file, parsed }: CheckedFile,
  path: ReadonlyArray<PropertyKey>,
  clauses: ReadonlyArray<string>,
  quote: string,
  words: ReturnType<typeof clauseWords>,
): Array<Problem> {
  if (isQuoted(quote, clauses, words)) return [];
  const text = waitingText.notInText(
    clauses.map((id) => printable(id)),
    printable(quote, 160),
  );
  return [problemAt(file, parsed.offsetOf(path), 'quote', text, { path })];
}

type Dated = TargetData | MilestoneData;

/** The clauses that a target or milestone names. */
const clausesOf = (data: Dated): ReadonlyArray<string> =>
  'item' in data ? [data.item] : data.guidance;

function readProblems(
  file: CheckedFile,
  kind: 'targets' | 'milestones',
  words: ReturnType<typeof clauseWords>,
): Array<Problem> {
  const { parsed } = file;
  const read = file.entries.flatMap(({ path, data }) => {
    const entry = data as Dated | null;
    return entry?.readFrom ? { path, entry, readFrom: entry.readFrom } : [];
  });
  const waiting = read.filter(({ entry }) => waits(entry));
  const [first] = waiting;
  const told = waiting.map(({ entry, readFrom }) =>
    waitingText.entry(entry.id, printable(entry.title), toldOf(readFrom)),
  );
  const at = (
    path: ReadonlyArray<PropertyKey>,
    code: 'unconfirmed',
    text: typeof waitingText.left,
  ) => problemAt(file.file, parsed.offsetOf(path), code, text, { path });
  return [
    ...(first
      ? [at([...first.path, 'readFrom'], 'unconfirmed', waitingText.entries(kind, told))]
      : []),
    ...read
      .filter(({ entry }) => !waits(entry))
      .map(({ path }) => at([...path, 'readFrom'], 'unconfirmed', waitingText.left)),
    ...read.flatMap(({ path, entry, readFrom }) =>
      quoteProblem(file, [...path, 'readFrom', 'quote'], clausesOf(entry), readFrom.quote, words),
    ),
  ];
}

/**
 * Lists what was read from the documents of all years and nobody has confirmed, with the words that it was read
 * from, and counts it for every year that is kept back as a draft.
 */
export function waitingProblems(
  files: ReadonlyArray<CheckedFile>,
  { identity, citations, sources }: WaitingFacts,
): Array<Problem> {
  const byKind = Map.groupBy(files, ({ collection }) => collection);
  const of = (name: CollectionName) => byKind.get(name) ?? [];
  const words = clauseWords(of('guidance'));
  const nameOf = namesOf(files, identity);
  const drafts = citedDrafts(files, citations);
  return [
    ...of('guidance').flatMap((file) => proposedProblems(file, nameOf, words)),
    ...of('targets').flatMap((file) => readProblems(file, 'targets', words)),
    ...of('milestones').flatMap((file) => readProblems(file, 'milestones', words)),
    ...draftDirectiveProblems(drafts),
    ...openLineProblems(sources),
    ...of('plans').flatMap((file) => draftYearProblems(file, byKind, { drafts, sources })),
  ];
}

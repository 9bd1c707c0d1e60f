import { collectionSpecs } from '../../model/collections.ts';
import type { CollectionName } from '../../model/common.ts';
import type { DirectiveData } from '../../model/directive.ts';
import type { ProgressData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import { vi } from '../../strings/vi.ts';
import { buildCitationIndex } from '../citations.ts';
import { fold, slugify } from '../fold.ts';
import { type CheckedFile, entryReferences } from './entries.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source.ts';

/** Faults that only show when files are seen together. */
export function crossFileProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const ids = new Map<CollectionName, Set<string>>();
  for (const name of Object.keys(collectionSpecs) as Array<CollectionName>)
    ids.set(name, new Set());
  const problems: Array<Problem> = [];
  for (const file of files) problems.push(...duplicateIds(file, ids.get(file.collection)));
  for (const file of files) {
    problems.push(...danglingReferences(file, ids));
    if (file.collection === 'progress') problems.push(...progressProblems(file));
  }
  problems.push(...citationProblems(files), ...quoteProblems(files));
  return problems;
}

function duplicateIds(file: CheckedFile, known: Set<string> | undefined): Array<Problem> {
  return file.entries.flatMap((entry) => {
    if (!known?.has(entry.id)) {
      known?.add(entry.id);
      return [];
    }
    const path = [...entry.path, 'id'];
    return problemAt(
      file.file,
      file.parsed.offsetOf(path),
      'duplicate-id',
      vi.check.duplicateId(entry.id),
      {
        path,
        label: null,
      },
    );
  });
}

/** The closest known id, when a slip of the pen is likely: same letters, or one starts the other. */
function nearest(id: string, known: ReadonlySet<string>): string | null {
  const plain = slugify(id);
  const last = (text: string) => text.split('/').at(-1) ?? text;
  return (
    [...known].find((k) => slugify(k) === plain || slugify(last(k)) === slugify(last(id))) ??
    [...known].find((k) => fold(k).startsWith(plain) || plain.startsWith(slugify(k))) ??
    null
  );
}

function danglingReferences(
  file: CheckedFile,
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>,
): Array<Problem> {
  const isList = collectionSpecs[file.collection].shape === 'list';
  // Year sets hold all their entries in one schema: walk them once, not once per entry.
  const entries = isList ? file.entries : file.entries.slice(0, 1);
  return entries.flatMap((entry) =>
    entryReferences(file, entry).flatMap((found) => {
      const known = ids.get(found.collection) ?? new Set<string>();
      if (known.has(found.id)) return [];
      const folder = vi.check.collections[found.collection];
      const text = vi.check.dangling(found.id, folder, nearest(found.id, known));
      return problemAt(file.file, file.parsed.offsetOf(found.path), 'reference', text, found);
    }),
  );
}

function progressProblems(file: CheckedFile): Array<Problem> {
  const data = file.entries[0]?.data as ProgressData | null | undefined;
  if (!data) return [];
  const [year, area] = file.file.path
    .split('/')
    .slice(-2)
    .map((part) => part.replace('.json', ''));
  const problems: Array<Problem> = [];
  const add = (
    path: ReadonlyArray<PropertyKey>,
    kind: Problem['kind'],
    text: { message: string; fix: string },
  ) =>
    problems.push(
      problemAt(file.file, file.parsed.offsetOf(path), kind, text, { path, label: null }),
    );
  if (data.area !== area)
    add(['area'], 'wrong-place', vi.check.wrongFile('area', data.area, area ?? ''));
  if (data.plan !== year)
    add(['plan'], 'wrong-place', vi.check.wrongFile('plan', data.plan, year ?? ''));
  const seen = new Set<string>();
  data.observations.forEach((observation, index) => {
    const at = ['observations', index];
    if (seen.has(observation.id))
      add([...at, 'id'], 'duplicate-id', vi.check.duplicateId(observation.id));
    seen.add(observation.id);
    const { numerator = 0, denominator = numerator } = observation;
    if (numerator > denominator) {
      add([...at, 'numerator'], 'schema', vi.check.overDenominator(numerator, denominator));
    }
  });
  data.observations.forEach((observation, index) => {
    const { supersedes } = observation;
    if (supersedes !== undefined && (!seen.has(supersedes) || supersedes === observation.id)) {
      add(
        ['observations', index, 'supersedes'],
        'reference',
        vi.check.supersedesNothing(supersedes),
      );
    }
  });
  return problems;
}

/** A symbol in a text that no document answers to, or that several do. */
function citationProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const documents = files
    .filter((file) => file.collection === 'directives')
    .flatMap((file) => file.entries)
    .flatMap(({ id, data }) => (data ? [{ ...(data as DirectiveData), id }] : []));
  const index = buildCitationIndex(documents);
  return files.flatMap((file) =>
    index.cite(file.parsed.body).flatMap((citation) => {
      if (!citation.problem) return [];
      const text =
        citation.problem === 'unknown'
          ? vi.check.unknownSymbol(citation.raw, slugify(citation.raw))
          : vi.check.ambiguousSymbol(citation.raw);
      return problemAt(file.file, file.parsed.bodyOffset + citation.start, 'citation', text);
    }),
  );
}

const squeeze = (text: string) => text.replaceAll('\\', '').replace(/\s+/g, ' ');

/** A target quotes the clause it comes from: the words must stand there. */
function quoteProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const bodies = new Map(
    files
      .filter((file) => file.collection === 'guidance')
      .map((file) => [file.entries[0]?.id ?? '', squeeze(file.parsed.body)]),
  );
  return files
    .filter((file) => file.collection === 'targets')
    .flatMap((file) =>
      file.entries.flatMap((entry) => {
        const data = entry.data as TargetData | null;
        const body = data && bodies.get(data.item);
        if (!data || body === undefined || body === null || body.includes(squeeze(data.quote)))
          return [];
        const path = [...entry.path, 'quote'];
        const text = vi.check.quoteNotFound(data.item);
        return problemAt(file.file, file.parsed.offsetOf(path), 'quote', text, {
          path,
          label: null,
        });
      }),
    );
}

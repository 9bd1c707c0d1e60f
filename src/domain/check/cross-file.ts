import { collectionSpecs } from '../../model/collections.ts';
import type { CollectionName } from '../../model/common.ts';
import type { DirectiveData } from '../../model/directive.ts';
import type { ProgressData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import { vi } from '../../strings/vi.ts';
import { buildCitationIndex, type Citable } from '../citations.ts';
import { fold, slugify } from '../fold.ts';
import { isShare } from '../status.ts';
import { calendarProblems } from './calendar-problems.ts';
import { type CheckedFile, entryReferences } from './entries.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source.ts';

/**
 * Faults that only show when files are seen together.
 *
 * @param unreadable collections with a file that could not be read: what they hold is not known, so
 *   no reference into them is called missing
 */
export function crossFileProblems(
  files: ReadonlyArray<CheckedFile>,
  unreadable: ReadonlySet<CollectionName>,
): Array<Problem> {
  const ids = new Map<CollectionName, Set<string>>();
  for (const name of Object.keys(collectionSpecs) as Array<CollectionName>)
    ids.set(name, new Set());
  const problems: Array<Problem> = [];
  for (const file of files) problems.push(...duplicateIds(file, ids.get(file.collection)));
  for (const file of files) {
    problems.push(
      ...danglingReferences(file, ids)
        .filter(({ collection }) => !unreadable.has(collection))
        .map(({ problem }) => problem),
    );
    if (file.collection === 'progress') problems.push(...progressProblems(file));
    if (file.collection === 'milestones') problems.push(...calendarProblems(file));
  }
  problems.push(...citationProblems(files), ...quoteProblems(files), ...shareProblems(files));
  return problems;
}

function duplicateIds(file: CheckedFile, known: Set<string> | undefined): Array<Problem> {
  return file.entries.flatMap((entry) => {
    if (!entry.id || entry.id.endsWith('/')) return [];
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
): Array<{ collection: CollectionName; problem: Problem }> {
  const isList = collectionSpecs[file.collection].shape === 'list';
  // Year sets hold all their entries in one schema: walk the file once, not once per entry.
  const entries = isList ? file.entries : [{ id: '', path: [], data: null }];
  return entries.flatMap((entry) =>
    entryReferences(file, entry).flatMap((found) => {
      const known = ids.get(found.collection) ?? new Set<string>();
      if (known.has(found.id)) return [];
      const folder = vi.check.collections[found.collection];
      const text = vi.check.dangling(found.id, folder, nearest(found.id, known));
      const offset = file.parsed.offsetOf(found.path);
      const problem = problemAt(file.file, offset, 'reference', text, found);
      return { collection: found.collection, problem };
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

/** A document as the citation index needs it, as far as it can be read: a fault elsewhere in it is no reason to call it unknown. */
function citable({ entries, parsed }: CheckedFile): Citable {
  const raw = (parsed.data ?? {}) as Partial<DirectiveData>;
  const good = entries[0]?.data as DirectiveData | null | undefined;
  const aliases = Array.isArray(raw.aliases) ? raw.aliases : [];
  return {
    id: entries[0]?.id ?? '',
    symbol: typeof raw.symbol === 'string' ? raw.symbol : null,
    aliases: aliases.filter((alias) => typeof alias === 'string'),
    issued: good?.issued ?? { precision: 'unknown' },
  };
}

/** A symbol in a text that no document answers to, or that several do. */
function citationProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const documents = files
    .filter((file) => file.collection === 'directives')
    .map((file) => citable(file));
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

/** A figure of a "so many of so many" target that does not say of how many: it could not be added up. */
function shareProblems(files: ReadonlyArray<CheckedFile>): Array<Problem> {
  const of = (collection: CollectionName) => files.filter((file) => file.collection === collection);
  const shares = new Set(
    of('targets')
      .flatMap((file) => file.entries)
      .filter(({ data }) => data !== null && isShare(data as TargetData))
      .map(({ id }) => id),
  );
  return of('progress').flatMap((file) => {
    const data = file.entries[0]?.data as ProgressData | null | undefined;
    return (data?.observations ?? []).flatMap(({ target, value }, index) => {
      if (value === undefined || !shares.has(target)) return [];
      const path = ['observations', index, 'value'];
      const offset = file.parsed.offsetOf(path);
      return problemAt(file.file, offset, 'schema', vi.check.shareNeedsParts(value), {
        path,
        label: null,
      });
    });
  });
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

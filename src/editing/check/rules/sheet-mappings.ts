import { nearest } from '../../../domain/edit-distance.ts';
import { mappingIdOf, type SheetMapping, sheetMapping } from '../../../model/sheet-mapping.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { sheetMappingText as say } from '../../../strings/sheet-mapping.ts';
import { fingerprint } from '../../sheet/fingerprint.ts';
import { type Meaning, parseMeaning } from '../../sheet/meaning.ts';
import type { CheckedFile, ReadFile } from '../entries.ts';
import { fieldProblems } from '../fields.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { parseSource } from '../source.ts';
import { fileNameProblems } from './path-consistency.ts';

/** A file of a mapping that could be read. */
export interface CheckedMapping extends ReadFile {
  readonly data: Omit<SheetMapping, 'id'>;
}

/** Reads one remembered mapping; problems are added to `problems`. */
export function readMapping(
  file: ReadFile['file'],
  problems: Array<Problem>,
): CheckedMapping | null {
  const named = fileNameProblems(file);
  problems.push(...named);
  const parsed = parseSource(file, problems);
  if (!parsed) return null;
  const checked = fieldProblems(file, parsed, sheetMapping, [], parsed.data);
  problems.push(...checked.problems);
  if (checked.data === null) return null;
  const data = checked.data as CheckedMapping['data'];
  const wanted = fingerprint(data.headings);
  if (named.length === 0 && mappingIdOf(file.path) !== wanted)
    problems.push(problemAt(file, 0, 'wrong-place', say.check.name(wanted)));
  return { file, parsed, schema: sheetMapping, isList: false, data };
}

type Ids = ReadonlySet<string>;

/** The names that meanings may use: null when not all are known, because a file cannot be read. */
interface Known {
  readonly areas: Ids | null;
  /** Within a year: "mo-hinh-xa". */
  readonly targets: Ids | null;
}

export function knownNames(files: ReadonlyArray<CheckedFile>, unreadable: Ids): Known {
  const idsOf = (name: 'areas' | 'targets') =>
    unreadable.has(name)
      ? null
      : new Set(
          files
            .filter(({ collection }) => collection === name)
            .flatMap(({ entries }) => entries.map(({ id }) => id.slice(id.indexOf('/') + 1))),
        );
  return { areas: idsOf('areas'), targets: idsOf('targets') };
}

function unknownName(meaning: Meaning, { areas, targets }: Known): ProblemText | null {
  if (meaning.kind !== 'area' && meaning.kind !== 'target') return null;
  const ids = meaning.kind === 'area' ? areas : targets;
  if (ids === null || ids.has(meaning.id)) return null;
  const near = nearest(
    meaning.id,
    [...ids].map((id) => [id] as const),
  );
  return say.check.unknown[meaning.kind](meaning.id, near);
}

/** Reports meanings of columns that nothing can be read by, and units and targets that do not exist. */
export function sheetMappingProblems(
  { file, parsed, data: { columns } }: CheckedMapping,
  known: Known,
): Array<Problem> {
  return columns.flatMap((column, index) => {
    const path = ['columns', index];
    const add = (code: ProblemCode, text: ProblemText) =>
      problemAt(file, parsed.offsetOf(path), code, text, { path, found: printable(column) });
    const meaning = parseMeaning(column);
    if (!meaning) return [add('value', say.check.column)];
    const twice = meaning.kind !== 'leave' && columns.indexOf(column) < index;
    if (twice) return [add('value', say.check.twice)];
    const unknown = unknownName(meaning, known);
    return unknown ? [add('reference', unknown)] : [];
  });
}

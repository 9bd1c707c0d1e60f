import type { z } from 'zod';
import { collectionOf, fileId } from '../../domain/content-file.ts';
import { findReferences } from '../../domain/find-references.ts';
import { perObject } from '../../domain/per-object.ts';
import { labelOf } from '../../domain/schema-labels.ts';
import type { Path } from '../../domain/schema-walk.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import { mappingIdOf, sheetMapping } from '../../model/sheet-mapping.ts';
import { SITE_FILE, siteIdentity } from '../../model/site.ts';
import { fieldCheckText } from '../../strings/field-check.ts';
import { fieldProblems } from './fields.ts';
import { problemAt } from './place.ts';
import type { Problem } from './problem.ts';
import type { Parsed } from './source.ts';

/** The schema of a file, for the whole file or for each element of a list. */
export interface FileSchema {
  readonly schema: z.ZodType;
  readonly isList: boolean;
}

/** A parsed content file. */
export interface ReadFile extends FileSchema {
  readonly file: SourceFile;
  readonly parsed: Parsed;
}

/** A parsed content file that belongs to a collection. */
export interface CheckedFile extends ReadFile {
  readonly collection: CollectionName;
  /** Its entries, with their positions in the file. */
  readonly entries: ReadonlyArray<CheckedEntry>;
}

export interface CheckedEntry {
  readonly id: string;
  readonly path: ReadonlyArray<PropertyKey>;
  /** The entry after schema validation, defaults filled in; null when it is invalid. */
  readonly data: unknown;
}

/** A file that is one list and belongs to no collection, with the position of each row. */
export interface CheckedList {
  readonly file: SourceFile;
  readonly parsed: Parsed;
  readonly rows: ReadonlyArray<CheckedEntry>;
}

/** The schema for the files of a collection. */
export const collectionSchema = (name: CollectionName): FileSchema => ({
  schema: entityOf(name).schema,
  isList: entityOf(name).shape === 'list',
});

/** The schema for the file at a path; null when editors do not edit that path. */
export function schemaOfFile(path: string): FileSchema | null {
  if (path === SITE_FILE) return { schema: siteIdentity, isList: false };
  if (mappingIdOf(path) !== null) return { schema: sheetMapping, isList: false };
  const collection = collectionOf(path);
  return collection && collectionSchema(collection);
}

/** The id of an entry, or "" when it has none: the schema reports that. */
function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}

/** Reads the entries of a list file, and checks each against the schema. */
export function readList(
  file: SourceFile,
  parsed: Parsed,
  schema: z.ZodType,
  problems: Array<Problem>,
): Array<CheckedEntry> {
  if (!Array.isArray(parsed.data)) {
    problems.push(
      problemAt(file, 0, 'type', {
        message: fieldCheckText.notAList,
        fix: fieldCheckText.fixField,
      }),
    );
    return [];
  }
  return parsed.data.map((value, index) => {
    const checked = fieldProblems(file, parsed, schema, [index], value);
    problems.push(...checked.problems);
    return { id: idOf(value), path: [index], data: checked.data };
  });
}

/**
 * Reads a file of a collection and checks its entries against their schema; problems are added to
 * `problems`.
 */
export function readEntries(
  name: CollectionName,
  file: SourceFile,
  parsed: Parsed,
  problems: Array<Problem>,
): Array<CheckedEntry> {
  const spec = entityOf(name);
  if (spec.shape === 'list') return readList(file, parsed, spec.schema, problems);
  const checked = fieldProblems(file, parsed, spec.schema, [], parsed.data);
  problems.push(...checked.problems);
  const id = fileId(file.path, spec.folder);
  if (spec.shape === 'entry') return [{ id, path: [], data: checked.data }];
  const items = (parsed.data as Record<string, unknown> | null)?.[spec.key];
  const good = (checked.data as Record<string, unknown> | null)?.[spec.key];
  if (!Array.isArray(items)) return [];
  return items.map((item, index) => ({
    id: `${id}/${idOf(item)}`,
    path: [spec.key, index],
    data: Array.isArray(good) ? good[index] : null,
  }));
}

/**
 * The values that the file's schema describes, with their positions: the elements of a list, or the whole
 * of any other file.
 */
export function describedValues({
  parsed: { data },
  isList,
}: ReadFile): ReadonlyArray<{ readonly base: Path; readonly value: unknown }> {
  if (!isList) return [{ base: [], value: data }];
  return Array.isArray(data) ? data.map((value, index) => ({ base: [index], value })) : [];
}

/** The label of a field, by its path in the file. */
export const fileLabelOf = ({ schema, isList }: FileSchema, path: Path): string | null =>
  labelOf(schema, isList ? path.slice(1) : path);

/** The references in a file, with their paths. */
export const fileReferences = perObject((file: ReadFile) =>
  describedValues(file).flatMap(({ base, value }) =>
    findReferences(file.schema, value).map((found) => ({
      ...found,
      path: [...base, ...found.path],
      label: labelOf(file.schema, found.path),
    })),
  ),
);

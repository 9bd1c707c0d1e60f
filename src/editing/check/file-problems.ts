import { collectionOf } from '../../domain/content-file.ts';
import { perObject } from '../../domain/per-object.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { type CheckedFile, collectionSchema, type ReadFile, readEntries } from './entries.ts';
import type { Problem } from './problem.ts';
import { deadlineWordProblems } from './rules/deadline-words.ts';
import { escapedInvisibleCharacters } from './rules/escaped-characters.ts';
import { forerunnerProblems } from './rules/forerunners.ts';
import { formProblems } from './rules/form.ts';
import { linkProblems } from './rules/links.ts';
import { lookAlikeProblems } from './rules/look-alikes.ts';
import { markupProblems } from './rules/markup.ts';
import { calendarProblems } from './rules/milestone-years.ts';
import { officialTextProblems } from './rules/official-text.ts';
import { fileNameProblems, pathConsistencyProblems } from './rules/path-consistency.ts';
import { reservedIdProblems } from './rules/reserved-ids.ts';
import { type CheckedSite, readSite } from './rules/site.ts';
import { targetWordProblems } from './rules/target-words.ts';
import { noTextProblems, unconfirmedProblems } from './rules/unfinished.ts';
import { yamlProblems } from './rules/yaml.ts';
import { yamlCommentProblems } from './rules/yaml-comments.ts';
import { parseSource } from './source.ts';

/** A file of a collection, read; null when it cannot be parsed at all. */
export interface FileReading {
  readonly checked: CheckedFile | null;
  readonly problems: ReadonlyArray<Problem>;
}

/**
 * Reads a file of a collection: what the file says by itself, whatever stands in the others. A reviewer's summary and
 * an import check the same files twice, and an inbox does so for each of a hundred tables.
 */
export const readCollectionFile = perObject((file: SourceFile): FileReading => {
  const collection = collectionOf(file.path);
  if (!collection) return { checked: null, problems: [] };
  const problems: Array<Problem> = [...fileNameProblems(file)];
  const parsed = parseSource(file, problems);
  if (!parsed) return { checked: null, problems };
  const entries = readEntries(collection, file, parsed, problems);
  const checked = { file, collection, parsed, ...collectionSchema(collection), entries };
  return { checked, problems };
});

/** The same for content/site.json. */
export const readSiteFile = perObject(
  (file: SourceFile): { site: CheckedSite | null; problems: ReadonlyArray<Problem> } => {
    const problems: Array<Problem> = [];
    const parsed = parseSource(file, problems);
    return { site: parsed && readSite(file, parsed, problems), problems };
  },
);

/** The problems of a file that follow from nothing but its own text. */
export const fileProblems = perObject((file: CheckedFile): ReadonlyArray<Problem> => {
  const { collection } = file;
  return [
    ...yamlProblems(file),
    ...yamlCommentProblems(file),
    ...lookAlikeProblems(file),
    ...deadlineWordProblems(file),
    ...reservedIdProblems(file),
    ...pathConsistencyProblems(file),
    ...escapedInvisibleCharacters(file),
    ...markupProblems(file),
    ...linkProblems(file),
    ...unconfirmedProblems(file),
    ...(collection === 'guidance' ? [...noTextProblems(file), ...officialTextProblems(file)] : []),
    ...(collection === 'milestones' ? calendarProblems(file) : []),
    ...(collection === 'guidance' || collection === 'targets' ? forerunnerProblems(file) : []),
    ...(collection === 'targets' ? targetWordProblems(file) : []),
  ];
});

/** Whether a file is in canonical form, asked once for each. */
export const fileFormProblems = perObject(
  (file: ReadFile): ReadonlyArray<Problem> => formProblems(file),
);

import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { readDocument } from '../../src/editing/document/read-document.ts';
import { readingOf } from '../../src/editing/document/reading.ts';
import { isTakeable } from '../../src/editing/document/supplement/decide.ts';
import {
  startSupplement,
  supplementTypes,
  supplementYears,
} from '../../src/editing/document/supplement/draft.ts';
import { supplementFiles } from '../../src/editing/document/supplement/files.ts';
import { NewRefused } from '../../src/editing/new/refusal.ts';
import { amendmentText } from '../../src/strings/amendments.ts';
import { supplementText } from '../../src/strings/supplement.ts';

const { command, refused } = supplementText;

/**
 * `new supplement YEAR --from-document FILE`: what a document changes in that of the year, each change as a draft that
 * waits for a person.
 *
 * @returns the files to write (new ones, and the changed file of amendments), and what is left to do
 * @throws NewRefused when the document cannot be read, or nothing is found in it
 */
export function makeSupplement(
  files: ReadonlyArray<SourceFile>,
  year: string,
  document: string,
): { readonly made: ReadonlyArray<SourceFile>; readonly next: string } {
  const read = readDocument(new Uint8Array(readFileSync(document)));
  if ('refused' in read) throw new NewRefused(read.refused);
  if (!supplementYears(files).includes(year)) throw new NewRefused(refused.noYear(year));
  const { parts, facts } = readingOf(read.content, supplementTypes(files));
  const { draft } = startSupplement(parts, facts, files, year, document);
  const takeable = draft.proposals.filter(isTakeable);
  const waiting = draft.proposals.length - takeable.length;
  console.log(command.read(draft.title, takeable.length, waiting));
  for (const proposal of draft.proposals) {
    const { kind, clause, printed, was, text, label, title, problems, quote } = proposal;
    const change = { clause: clause ?? printed?.replace(/^mục /iu, '') ?? '?', was, text };
    const added = { ...(label === null ? {} : { label }), ...(title === null ? {} : { title }) };
    const words =
      kind === null ? command.unread(quote) : amendmentText.change({ kind, ...change, ...added });
    console.log(command.change(words, kind === null ? [] : problems));
  }
  if (takeable.length === 0) throw new NewRefused(refused.noChange);
  const made = supplementFiles(draft, files);
  const targets = made.targets.map(({ title, clause, id }) =>
    supplementText.targets.one(title, clause, id, year),
  );
  return { made: made.files, next: [...targets, command.next].join('\n') };
}

import { readFileSync } from 'node:fs';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { proposalOf } from '../../src/editing/document/proposal.ts';
import { readDocument } from '../../src/editing/document/read-document.ts';
import { readingOf } from '../../src/editing/document/reading.ts';
import { existingEntries, readExisting } from '../../src/editing/new/content.ts';
import { NewRefused } from '../../src/editing/new/refusal.ts';
import type { DocumentTypeData } from '../../src/model/document-type.ts';
import { newContentText } from '../../src/strings/new-content.ts';
import { writeWhole } from '../write-whole.ts';

/**
 * `new year … --from-document FILE --proposal OUT`: reads a document and writes what it becomes as JSON, nothing else.
 *
 * @returns the exit code
 * @throws NewRefused when the file cannot be read
 */
export function writeProposal(
  files: ReadonlyArray<SourceFile>,
  document: string,
  out: string,
): number {
  const read = readDocument(new Uint8Array(readFileSync(document)));
  if ('refused' in read) throw new NewRefused(read.refused);
  const types = existingEntries<DocumentTypeData>(readExisting(files), 'document-types');
  const proposal = proposalOf(readingOf(read.content, types));
  writeWhole(out, `${JSON.stringify(proposal, null, 2)}\n`);
  console.log(newContentText.document.proposed(out, proposal.parts.length));
  return 0;
}

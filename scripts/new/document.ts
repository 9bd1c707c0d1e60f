import { createHash } from 'node:crypto';
import { constants, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { attachedName } from '../../src/domain/attachments.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { readDocument } from '../../src/editing/document/read-document.ts';
import { readingOf } from '../../src/editing/document/reading.ts';
import { openedYear } from '../../src/editing/document/year/opened-year.ts';
import { startDraft } from '../../src/editing/document/year/start-draft.ts';
import type { Waiting } from '../../src/editing/document/year/waiting.ts';
import { yearFiles } from '../../src/editing/document/year/year-files.ts';
import { existingEntries, readExisting } from '../../src/editing/new/content.ts';
import { NewRefused } from '../../src/editing/new/refusal.ts';
import {
  ATTACHMENTS,
  type AttachmentData,
  attachmentKinds,
  MAX_ATTACHMENT_BYTES,
} from '../../src/model/attachment.ts';
import type { DocumentTypeData } from '../../src/model/document-type.ts';
import type { PlanData } from '../../src/model/plan.ts';
import { documentReviewText } from '../../src/strings/document-review.ts';
import { newContentText } from '../../src/strings/new-content.ts';

const { document: say } = newContentText;

const noticeOf = (kind: string): string => {
  const notices: Readonly<Record<string, string>> = documentReviewText.notices;
  return notices[kind] ?? documentReviewText.notices.other;
};

/** What a document becomes, and what is to be said of it. */
export interface DocumentYear {
  readonly made: ReadonlyArray<SourceFile>;
  /** Paths of files without text that are taken away. */
  readonly removed: ReadonlyArray<string>;
  /** Lines to print before the list of files. */
  readonly notes: ReadonlyArray<string>;
  readonly waiting: ReadonlyArray<Waiting>;
  /** Copies the file to its place among the attachments; null when it is not kept. */
  readonly attach: { readonly path: string; readonly copy: () => void } | null;
}

/** @throws NewRefused when the file cannot be opened */
function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new NewRefused(say.noFile(path));
  }
}

/** Where the file is kept, as the plan names it. @throws NewRefused for what cannot be attached */
function attachmentOf(
  path: string,
  bytes: Uint8Array,
  year: number,
): Omit<AttachmentData, 'title'> {
  const kind = extname(path).slice(1).toLowerCase();
  if (!Object.hasOwn(attachmentKinds, kind))
    throw new NewRefused(say.notAttachable(basename(path)));
  if (bytes.length > MAX_ATTACHMENT_BYTES) throw new NewRefused(say.tooLarge(basename(path)));
  return {
    file: `${year}/${attachedName(basename(path))}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/**
 * Reads the document of a year: all that it becomes, drafts where something waits.
 *
 * @param root the folder that holds content/
 * @throws NewRefused when the year exists, or the file cannot be read or kept
 */
export function documentYear(
  files: ReadonlyArray<SourceFile>,
  root: string,
  year: number,
  { document, attach }: { readonly document: string; readonly attach: boolean },
): DocumentYear {
  const existing = readExisting(files);
  const plans = existingEntries<PlanData>(existing, 'plans');
  if (plans.some((plan) => plan.year === year) && !openedYear(existing, year))
    throw new NewRefused(newContentText.year.taken(year));
  const bytes = bytesOf(document);
  const read = readDocument(bytes);
  if ('refused' in read) throw new NewRefused(read.refused);
  const types = existingEntries<DocumentTypeData>(existing, 'document-types');
  const stated = readingOf(read.content, types).year;
  const reading = readingOf(read.content, types, year);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const draft = startDraft(reading, { name: basename(document), sha256 }, files, { year });
  const kept = attach ? attachmentOf(document, bytes, year) : null;
  const {
    files: made,
    removed,
    waiting,
  } = yearFiles(draft, files, kept ? { ...kept, title: draft.head.title } : undefined);
  const to = kept ? join(root, ATTACHMENTS, kept.file) : null;
  return {
    made,
    removed,
    waiting,
    notes: [
      say.read(basename(document), reading.parts.length),
      ...reading.notices.map(noticeOf),
      ...(stated === year ? [] : [say.otherYear(stated, year)]),
    ],
    attach:
      kept && to
        ? {
            path: `${ATTACHMENTS}${kept.file}`,
            copy: () => {
              mkdirSync(dirname(to), { recursive: true });
              copyFileSync(document, to, constants.COPYFILE_EXCL);
            },
          }
        : null,
  };
}

/** Files that are named for each kind of what waits; of more, the rest is counted. */
const NAMED = 3;

const kindOf = ({ field, file }: Waiting): keyof typeof say.kinds => {
  if (field === 'unconfirmed')
    return file.startsWith('content/targets/') ? 'targets' : 'milestones';
  if (field === 'document') return 'plan';
  if (field === 'unplaced') return 'outside';
  if (field === 'draft' || field === 'type') return 'directives';
  if (field === 'references' || field === 'levels') return field;
  return field.startsWith('owners') ? 'owners' : 'forerunners';
};

/** What waits for a person, counted by kind, with the files where it stands. */
export function waitingLines(waiting: ReadonlyArray<Waiting>): Array<string> {
  return [...Map.groupBy(waiting, kindOf)].map(([kind, all]) => {
    const files = [...new Set(all.map(({ file }) => file))];
    return say.waitingOf(all.length, say.kinds[kind], files.slice(0, NAMED), files.length - NAMED);
  });
}

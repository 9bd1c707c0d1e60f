import { type AttachmentFile, attachedName, attachmentsIn } from '../../../domain/attachments.ts';
import { nearest } from '../../../domain/edit-distance.ts';
import {
  ATTACHMENT_NAME,
  ATTACHMENTS,
  attachmentKinds,
  MAX_ATTACHMENT_BYTES,
  SHA256,
} from '../../../model/attachment.ts';
import type { PlanData } from '../../../model/plan.ts';
import { attachmentText } from '../../../strings/attachment.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';

const ENDINGS = Object.keys(attachmentKinds)
  .map((ending) => `.${ending}`)
  .join(', ');

/** Marks an unresolved name in the set of used names: it may be meant for a file that looks unused. */
const UNCLEAR = '?';

/** The problem of an attached file itself; null when it may be published. */
function faultOf(file: AttachmentFile): readonly [ProblemCode, ProblemText] | null {
  const name = file.path.slice(ATTACHMENTS.length);
  const ending = /\.([^.]+)$/.exec(name)?.[1] ?? '';
  if (!ATTACHMENT_NAME.test(name)) {
    return ['file-name', attachmentText.name(printable(name), ENDINGS)];
  }
  if (file.bytes > MAX_ATTACHMENT_BYTES) {
    return ['too-large', attachmentText.tooLarge(MAX_ATTACHMENT_BYTES / 1_000_000)];
  }
  if (file.kind !== ending) return ['attachment-kind', attachmentText.otherKind(ending, file.kind)];
  return file.isActive ? ['attachment-kind', attachmentText.active] : null;
}

/** Attachments named by a content file that are missing, or whose hash does not match. */
function namedProblems(
  { file, schema, parsed, entries }: CheckedFile,
  present: ReadonlyMap<string, AttachmentFile>,
  used: Set<string>,
): Array<Problem> {
  const isList = Array.isArray(parsed.data);
  const values = isList
    ? entries.map(({ path }) => ({ path, data: (parsed.data as Array<unknown>)[Number(path[0])] }))
    : [{ path: [], data: parsed.data }];
  return values.flatMap((value) =>
    attachmentsIn(schema, value.data).flatMap(({ path, data }): Array<Problem> => {
      const { file: name, sha256 } = data;
      if (typeof name !== 'string' || !ATTACHMENT_NAME.test(name)) {
        used.add(UNCLEAR);
        return [];
      }
      const at = (field: string, code: ProblemCode, text: ProblemText, found: string) => {
        const place = [...value.path, ...path, field];
        return [problemAt(file, parsed.offsetOf(place), code, text, { path: place, found })];
      };
      const attached = present.get(name);
      if (!attached) {
        used.add(UNCLEAR);
        const near = nearest(
          name,
          [...present.keys()].map((known) => [known, known] as const),
        );
        return at('file', 'attachment', attachmentText.missing(name, near), name);
      }
      used.add(name);
      // The schema reports a malformed hash.
      return sha256 === undefined || !SHA256.test(sha256) || sha256 === attached.sha256
        ? []
        : at('sha256', 'attachment-hash', attachmentText.otherBytes(name, attached.sha256), sha256);
    }),
  );
}

/** The document of a year as attachment, when it is not the file that the year was made from. */
function sourceProblems(
  { file, collection, parsed, entries }: CheckedFile,
  present: ReadonlyMap<string, AttachmentFile>,
): Array<Problem> {
  const plan = collection === 'plans' ? (entries[0]?.data as PlanData | null) : null;
  const source = plan?.document.source;
  if (!plan || !source) return [];
  const path = ['document', 'source', 'sha256'];
  return plan.attachments.flatMap(({ file: name }) => {
    const attached = present.get(name);
    const isSource = name.split('/').at(-1) === attachedName(source.name);
    if (!attached || !isSource || attached.sha256 === source.sha256) return [];
    const text = attachmentText.otherSource(name, printable(source.name), attached.sha256);
    const place = { path, found: source.sha256 };
    return problemAt(file, parsed.offsetOf(path), 'attachment-hash', text, place);
  });
}

/**
 * Checks attachments against the entries that name them: missing files, contents that do not match the
 * extension, files that are too large, hashes that do not match, unused files, and the document of a year that is
 * another file than the one that the year was made from.
 *
 * @param isComplete false when a content file could not be read: it may name a file that looks unused
 */
export function attachmentProblems(
  files: ReadonlyArray<CheckedFile>,
  attached: ReadonlyArray<AttachmentFile>,
  isComplete: boolean,
): Array<Problem> {
  const present = new Map(attached.map((file) => [file.path.slice(ATTACHMENTS.length), file]));
  const used = new Set<string>();
  const named = files.flatMap((file) => namedProblems(file, present, used));
  const own = [...present].flatMap(([name, file]) => {
    const at = (code: ProblemCode, text: ProblemText) =>
      problemAt({ path: file.path, text: '' }, 0, code, text);
    const fault = faultOf(file);
    if (fault) return at(...fault);
    return isComplete && !used.has(UNCLEAR) && !used.has(name)
      ? at('unused', attachmentText.unused)
      : [];
  });
  const sources = files.flatMap((file) => sourceProblems(file, present));
  return [...named, ...sources, ...own];
}

import { unzipSync } from 'fflate';
import type { AttachmentKind } from '../model/attachment.ts';

/** What a file really is, judged by its bytes; its name does not count. */
export interface FileKind {
  /** Null when it is of no kind that may be attached. */
  readonly kind: AttachmentKind | null;
  /** True when it holds macros, scripts, or parts that its program would fetch or start. */
  readonly isActive: boolean;
}

const NONE: FileKind = { kind: null, isActive: false };

/** The largest part of an archive that is read to tell its kind. */
const READ_BYTES = 200_000;

/** Parts that say what an office document is, and where it points. */
const TELLING = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml|.*\.rels)$/;

/** Macros and controls: Office (VBA, ActiveX, OLE) and OpenDocument (Basic, scripts, OLE). */
const ACTIVE_PART = /(?:^|\/)(?:vbaProject\.bin|activeX\/|embeddings\/)|^(?:Basic|Scripts)\//i;

/** A relation to a template, frame or object outside the document, which Office loads unasked. */
const ACTIVE_RELATION =
  /Type="[^"]*\/(?:attachedTemplate|oleObject|frame|subDocument)"[^>]*TargetMode="External"|TargetMode="External"[^>]*Type="[^"]*\/(?:attachedTemplate|oleObject|frame|subDocument)"/;

/** PDF actions that run a script or start a program. */
const ACTIVE_PDF = /\/(?:JavaScript|Launch)(?![A-Za-z])/;

const latin1 = new TextDecoder('latin1');

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  latin1.decode(bytes.subarray(0, text.length)) === text;

const OFFICE: ReadonlyArray<readonly [kind: AttachmentKind, type: string]> = [
  ['docx', 'wordprocessingml.document.main+xml'],
  ['xlsx', 'spreadsheetml.sheet.main+xml'],
];

const OPEN_DOCUMENT: ReadonlyArray<readonly [kind: AttachmentKind, type: string]> = [
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
];

/** An archive of parts: what it holds, told by its directory and its small telling parts. */
function archiveKind(bytes: Uint8Array): FileKind {
  const names: Array<string> = [];
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return TELLING.test(name) && originalSize <= READ_BYTES;
      },
    });
  } catch {
    return NONE;
  }
  const text = (name: string) => latin1.decode(parts[name] ?? new Uint8Array());
  const types = text('[Content_Types].xml');
  const mime = text('mimetype').trim();
  const kind =
    OFFICE.find(([, type]) => types.includes(type))?.[0] ??
    OPEN_DOCUMENT.find(([, type]) => type === mime)?.[0] ??
    null;
  const isActive =
    names.some((name) => ACTIVE_PART.test(name)) ||
    Object.keys(parts).some((name) => ACTIVE_RELATION.test(text(name)));
  return { kind, isActive };
}

/**
 * Tells the kind of a file by its bytes: PDF by its first letters, office documents by what their
 * archive says of itself.
 *
 * @param bytes the whole file
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, '%PDF-')) {
    return { kind: 'pdf', isActive: ACTIVE_PDF.test(latin1.decode(bytes)) };
  }
  return startsWith(bytes, 'PK\u0003\u0004') ? archiveKind(bytes) : NONE;
}

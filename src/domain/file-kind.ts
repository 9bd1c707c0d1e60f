import { unzipSync } from 'fflate';
import type { AttachmentKind } from '../model/attachment.ts';

/** What a file is, detected from its bytes; its name is ignored. */
export interface FileKind {
  /** Null when it is not of a type that may be attached. */
  readonly kind: AttachmentKind | null;
  /** True when it contains macros, scripts, or parts that its program would fetch or start. */
  readonly isActive: boolean;
}

const NONE: FileKind = { kind: null, isActive: false };

/** Maximum size of an archive member that is read for detection, in bytes. */
const READ_BYTES = 200_000;

/** Archive members that identify an office document and list its external references. */
const TELLING = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/manifest\.xml|.*\.rels)$/;

/** Macros and controls: Office (VBA, ActiveX, OLE) and OpenDocument (Basic, scripts, OLE). */
const ACTIVE_PART = /(?:^|\/)(?:vbaProject\.bin|activeX\/|embeddings\/)|^(?:Basic|Scripts)\//i;

/** A relation to an external template, frame or object, which Office loads without asking. */
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

/** Inspects a ZIP archive: its directory and the small members that identify it. */
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
 * Detects the type of a file from its bytes: PDF by its magic number, office documents by the members of
 * their ZIP archive.
 *
 * @param bytes the whole file
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, '%PDF-')) {
    return { kind: 'pdf', isActive: ACTIVE_PDF.test(latin1.decode(bytes)) };
  }
  return startsWith(bytes, 'PK\u0003\u0004') ? archiveKind(bytes) : NONE;
}

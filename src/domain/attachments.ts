import type { z } from 'zod';
import { type AttachmentData, type AttachmentKind, attachments } from '../model/attachment.ts';
import { slugify } from './fold.ts';
import { below, type Schema, unwrap } from './schema-walk.ts';

/** Metadata of an attached file; its text is not read. */
export interface AttachmentFile {
  /** Path relative to the repository's root: "content/attachments/2017/bao-cao.docx". */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** The file type detected from its bytes; null for types that may not be attached. */
  readonly kind: AttachmentKind | null;
  /** True when opening the file would run or fetch something. */
  readonly isActive: boolean;
}

/** The name under which a received file is attached: "HD 41 (ký).docx" → "hd-41-ky.docx". */
export function attachedName(received: string): string {
  const [, stem = received, ending = ''] = /^(.*)\.([^.]+)$/.exec(received) ?? [];
  return `${slugify(stem)}.${ending.toLowerCase()}`;
}

/** A reference to an attachment, and the field of the entry that holds it. */
export interface FoundAttachment {
  readonly path: ReadonlyArray<PropertyKey>;
  readonly data: Partial<AttachmentData>;
}

/**
 * All attachments in the data of an entry or of a whole file, found through its schema. The data may be
 * invalid.
 */
export function attachmentsIn(schema: z.ZodType, data: unknown): Array<FoundAttachment> {
  const found: Array<FoundAttachment> = [];
  const visit = (wrapped: Schema, value: unknown, path: ReadonlyArray<PropertyKey>): void => {
    if (typeof value !== 'object' || value === null) return;
    const at = unwrap(wrapped);
    if (attachments.get(at as z.ZodType)) {
      found.push({ path, data: value });
      return;
    }
    for (const [name, child] of Object.entries(value)) {
      const key = Array.isArray(value) ? Number(name) : name;
      for (const schemaBelow of below(at, key)) visit(schemaBelow, child, [...path, key]);
    }
  };
  visit(schema, data, []);
  return found;
}

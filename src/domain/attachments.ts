import type { z } from 'zod';
import { type AttachmentData, type AttachmentKind, attachments } from '../model/attachment.ts';
import { below, type Schema, unwrap } from './schema-walk.ts';

/** What is known of an attached file without reading it as text. */
export interface AttachmentFile {
  /** Path from the repository's root: "content/attachments/2017/bao-cao.docx". */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Hexadecimal SHA-256 of its bytes. */
  readonly sha256: string;
  /** What its bytes say it is; null for kinds that may not be attached. */
  readonly kind: AttachmentKind | null;
  /** True when opening it would run or fetch something. */
  readonly isActive: boolean;
}

/** An attachment that an entry names, with where. */
export interface FoundAttachment {
  readonly path: ReadonlyArray<PropertyKey>;
  readonly data: Partial<AttachmentData>;
}

/**
 * Every attachment in the data of an entry or of a whole file, found through its schema. The data need
 * not have passed the schema.
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

import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AttachmentFile } from '../../domain/attachments.ts';
import { fileKind } from '../../domain/file-kind.ts';
import { ATTACHMENTS } from '../../model/attachment.ts';

/**
 * Metadata of every file below content/attachments/, in a fixed order.
 *
 * @param root the folder that contains content/
 */
export const attachmentFiles = (root: string): Array<AttachmentFile> =>
  globSync(`${ATTACHMENTS}**/*`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      return {
        path: relative(root, file).replaceAll('\\', '/'),
        bytes: bytes.length,
        sha256: hash('sha256', bytes),
        ...fileKind(bytes),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Reads the bytes of an attachment. @param name path below content/attachments/ */
export const attachmentBytes = (root: string, name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(root, ATTACHMENTS, name)));

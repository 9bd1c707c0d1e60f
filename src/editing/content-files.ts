import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../domain/source-file.ts';
import { ATTACHMENTS } from '../model/attachment.ts';
import { machineFaultText } from '../strings/machine-fault.ts';
import { explainFault, MachineFault } from './machine-fault.ts';

function read(root: string, path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    const known = explainFault(error);
    const text =
      error instanceof Error && known === error.message ? machineFaultText.unreadable(path) : known;
    throw new MachineFault(text, { cause: error });
  }
}

/**
 * Every text file below content/, in a fixed order, with paths from the repository's root. Attachments are
 * binary: src/views/site/attachment-files.ts reads them.
 *
 * @throws MachineFault for unreadable files, and for symbolic links: the build would follow them anywhere
 */
export function readContent(root: string): Array<SourceFile> {
  return globSync('content/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
        .slice(join(root, '/').length)
        .replaceAll('\\', '/');
      if (!entry.isFile()) throw new MachineFault(machineFaultText.notAFile(path));
      return path;
    })
    .filter((path) => !path.startsWith(ATTACHMENTS))
    .map((path) => ({ path, text: read(root, path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

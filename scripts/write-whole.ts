import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const beside = (path: string): string => `${path}.moi`;

/**
 * Writes a file whole or not at all: beside it, then renamed. A full disk or a lost connection leaves no partial
 * file. Creates the folder.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside(path), text);
  renameSync(beside(path), path);
}

/** Removes what a failed `writeWhole` has left beside the file. */
export const removeUnfinished = (path: string): void => rmSync(beside(path), { force: true });

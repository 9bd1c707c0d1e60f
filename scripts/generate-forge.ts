import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../src/editing/check/read-files.ts';
import { readContent } from '../src/editing/content-files.ts';
import { ownersFile } from '../src/editing/forge/codeowners.ts';
import { forgeFiles } from '../src/editing/forge/files.ts';
import type { GeneratedFile } from './generated-file.ts';
import { CONTENT_ROOT, ROOT } from './root.ts';

const OWNERS = '.github/owners.json';

/** The repository that the forge's files are in: that of the content, unless it is a content folder only. */
export const FORGE_ROOT = existsSync(join(CONTENT_ROOT, OWNERS)) ? CONTENT_ROOT : ROOT;

/** The issue forms and CODEOWNERS, from the content and .github/owners.json. */
export function generatedForgeFiles(): Array<GeneratedFile> {
  const owners = ownersFile.parse(JSON.parse(readFileSync(join(FORGE_ROOT, OWNERS), 'utf8')));
  const { checked, identity } = readFiles(readContent(FORGE_ROOT));
  const { files, unused } = forgeFiles(checked, owners, identity);
  return [...files, ...unused.map((path) => ({ path, text: null }))];
}

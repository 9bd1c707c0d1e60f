import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/editing/check/check.ts';
import { readContent } from '../src/editing/content-files.ts';
import { ownersFile } from '../src/editing/forge/codeowners.ts';
import { forgeFiles } from '../src/editing/forge/files.ts';
import type { GeneratedFile } from './generated-file.ts';
import { ROOT } from './root.ts';

/** The issue forms and CODEOWNERS, from the content and .github/owners.json. */
export function generatedForgeFiles(): Array<GeneratedFile> {
  const owners = ownersFile.parse(
    JSON.parse(readFileSync(join(ROOT, '.github/owners.json'), 'utf8')),
  );
  const { checked, identity } = checkContent(readContent(ROOT));
  const { files, unused } = forgeFiles(checked, owners, identity);
  return [...files, ...unused.map((path) => ({ path, text: null }))];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/editing/check/check.ts';
import { readContent } from '../src/editing/content-files.ts';
import { codeowners, ownersFile } from '../src/editing/github/codeowners.ts';
import { choicesOf, issueForms } from '../src/editing/github/form.ts';
import type { AreaData } from '../src/model/area.ts';
import type { GeneratedFile } from './generated-file.ts';
import { ROOT } from './root.ts';

/** The issue forms and CODEOWNERS, from the content and .github/owners.json. */
export function githubFiles(): Array<GeneratedFile> {
  const { checked } = checkContent(readContent(ROOT));
  const areas = checked
    .filter(({ collection }) => collection === 'areas')
    .flatMap(({ entries }) => entries.map(({ data }) => (data as AreaData).id));
  const owners = ownersFile.parse(
    JSON.parse(readFileSync(join(ROOT, '.github/owners.json'), 'utf8')),
  );
  return [
    { path: '.github/CODEOWNERS', text: codeowners(owners, areas) },
    ...issueForms(choicesOf(checked)).map(({ name, text }) => ({
      path: `.github/ISSUE_TEMPLATE/${name}`,
      text,
    })),
  ];
}

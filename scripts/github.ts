import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../src/editing/check/check.ts';
import { readContent } from '../src/editing/content-files.ts';
import { codeowners, ownersFile } from '../src/editing/github/codeowners.ts';
import { choicesOf, issueForms } from '../src/editing/github/form.ts';
import type { AreaData } from '../src/model/area.ts';
import { readSmall } from './github/event.ts';
import { ROOT } from './root.ts';

/**
 * `npm run github` writes the issue forms and CODEOWNERS from the content and .github/owners.json; with
 * --check (in `npm run lint`) it writes nothing and fails when a file is not what would be written.
 */
const { checked } = checkContent(readContent(ROOT));
const areas = checked
  .filter(({ collection }) => collection === 'areas')
  .flatMap(({ entries }) => entries.map(({ data }) => (data as AreaData).id));
const owners = ownersFile.parse(
  JSON.parse(readFileSync(join(ROOT, '.github/owners.json'), 'utf8')),
);

const files = [
  { path: '.github/CODEOWNERS', text: codeowners(owners, areas) },
  ...issueForms(choicesOf(checked)).map(({ name, text }) => ({
    path: `.github/ISSUE_TEMPLATE/${name}`,
    text,
  })),
];
const check = process.argv.includes('--check');
const stale = files.filter(({ path, text }) => readSmall(join(ROOT, path)) !== text);
for (const { path, text } of stale) {
  if (check) console.error(`${path} is not what the content says: run npm run github`);
  else {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
}
process.exitCode = check && stale.length > 0 ? 1 : 0;

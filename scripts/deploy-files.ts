import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deployFiles } from '../src/domain/serving/deploy-files.ts';
import type { Redirect } from '../src/model/redirect.ts';
import { siteConfig } from '../src/site.config.ts';
import { readText } from './read-text.ts';
import { CONTENT_ROOT, ROOT } from './root.ts';

/**
 * `npm run deploy:files [folder]` writes what servers and hosts read into deploy/, or into another
 * folder, for the base path in BASE. With --check (in `npm run lint`) it writes nothing and fails when a
 * file of deploy/ is not what would be written.
 */
const check = process.argv.includes('--check');
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = resolve(ROOT, given ?? 'deploy');
// What is committed is for a site of its own address, whatever the environment says.
const base = given ? siteConfig.base : '/';

// Nor do the editors' redirects make the committed files stale: they go into a folder that is published.
const redirects: ReadonlyArray<Redirect> = given
  ? JSON.parse(readText(join(CONTENT_ROOT, 'content/redirects.json')) ?? '[]')
  : [];

const stale = deployFiles(base, redirects).filter(
  ({ path, text }) => readText(join(folder, path)) !== text,
);
for (const { path, text } of stale) {
  if (check) console.error(`deploy/${path} is not what the table says: run npm run deploy:files`);
  else {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    console.log(join(folder, path));
  }
}
process.exitCode = check && stale.length > 0 ? 1 : 0;

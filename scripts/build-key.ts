import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteConfig } from '../src/site.config.ts';

/** What makes pages beside the content: all code, the public files, the versions of all packages. */
const CODE = ['src/**/*', 'public/**/*', 'scripts/**/*', 'astro.config.mjs', 'package-lock.json'];

/**
 * The key of everything that a page depends on and that its model does not hold. As long as it stays,
 * a page with the same model is the same page; when it changes, no page is taken from an earlier build.
 *
 * @param root the repository
 */
export function buildKey(root: string): string {
  const hash = createHash('sha256');
  const files = globSync(CODE, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  hash.update(JSON.stringify([siteConfig, process.version, process.env.SITE, process.env.BASE]));
  return hash.digest('hex');
}

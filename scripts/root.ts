import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteConfig } from '../src/site.config.ts';

/** The repository's root, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** The folder that holds content/: the repository, or CONTENT_ROOT for tests and measurements. */
export const CONTENT_ROOT = resolve(ROOT, siteConfig.contentRoot);

/** Where the finished site goes: dist/, or DIST for tests and measurements. */
export const DIST = resolve(ROOT, process.env.DIST ?? 'dist');

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteConfig } from '../src/site.config.ts';

/** The repository's root, without a trailing slash. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** The folder that holds content/: the repository, or CONTENT_ROOT for tests and benchmarks. */
export const CONTENT_ROOT = resolve(ROOT, siteConfig.contentRoot);

/** The output folder: dist/, or DIST for tests and benchmarks. */
export const DIST = resolve(ROOT, process.env.DIST ?? 'dist');

import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as buildAstro } from 'astro';
import { checkFiles } from '../src/domain/check/check.ts';
import { hasErrors } from '../src/domain/check/problem.ts';
import { today } from '../src/domain/dates.ts';
import { siteConfig } from '../src/site.config.ts';
import { vi } from '../src/strings/vi.ts';
import { buildKey } from './build-key.ts';
import { readContent } from './content-files.ts';
import { indexPages } from './index-pages.ts';
import { mdxReader } from './mdx-reader.ts';
import { withPageCache } from './page-cache.ts';
import { terminalReport } from './print-problems.ts';
import { CONTENT_ROOT, DIST, ROOT } from './root.ts';
import type { Step } from './steps.ts';

// Built beside the served folder and swapped in at the end: a build that fails or is killed leaves
// the last good site where it was.
const SIDE = join(ROOT, '.build', `${basename(DIST)}.next`);
const OLD = join(ROOT, '.build', `${basename(DIST)}.old`);

function check(): void {
  const files = readContent(CONTENT_ROOT);
  const problems = checkFiles(files, {
    today: today(siteConfig.date),
    mdx: mdxReader(CONTENT_ROOT),
  });
  console.log(terminalReport({ problems, files: files.length }));
  if (hasErrors(problems)) throw new Error(vi.build.contentFailed);
}

function swap(): void {
  rmSync(OLD, { recursive: true, force: true });
  if (existsSync(DIST)) renameSync(DIST, OLD);
  renameSync(SIDE, DIST);
  rmSync(OLD, { recursive: true, force: true });
}

/** The whole build, as steps. SITE, BASE, EDITION and SITE_DATE are read from the environment. */
export const buildSteps: ReadonlyArray<Step> = [
  { name: vi.build.check, run: check },
  {
    name: vi.build.pages,
    run: async () => {
      rmSync(SIDE, { recursive: true, force: true });
      // Astro's content cache belongs to one content folder: another one gets a cache of its own.
      const cacheDir = join(
        CONTENT_ROOT,
        CONTENT_ROOT === ROOT ? 'node_modules/.astro' : '.astro-cache',
      );
      const pages = (incrementalBuild: boolean) =>
        buildAstro({
          root: ROOT,
          outDir: SIDE,
          cacheDir,
          logLevel: 'warn',
          experimental: { incrementalBuild },
        });
      if (siteConfig.incremental) {
        await withPageCache(cacheDir, buildKey(ROOT), () => pages(true));
      } else {
        await pages(false);
      }
    },
  },
  { name: vi.build.index, run: () => indexPages(SIDE) },
  { name: vi.build.swap, run: swap },
];

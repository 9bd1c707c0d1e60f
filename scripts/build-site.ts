import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildAstro } from 'astro';
import { today } from '../src/domain/dates.ts';
import { checkFiles } from '../src/editing/check/check.ts';
import { hasErrors } from '../src/editing/check/problem.ts';
import { siteConfig } from '../src/site.config.ts';
import { offlineText } from '../src/strings/offline.ts';
import { redirectText } from '../src/strings/redirect.ts';
import { vi } from '../src/strings/vi.ts';
import { checkAddresses } from './addresses.ts';
import { readContent } from './content-files.ts';
import { indexPages } from './index-pages.ts';
import { mdxReader } from './mdx-reader.ts';
import { writeOffline } from './offline-files.ts';
import { terminalReport } from './print-problems.ts';
import { CONTENT_ROOT, ROOT } from './root.ts';
import {
  acquireBuildLock,
  folders,
  publishBuild,
  recoverInterruptedPublish,
} from './site-folder.ts';
import type { Step } from './steps.ts';

function check(): void {
  acquireBuildLock();
  recoverInterruptedPublish();
  const files = readContent(CONTENT_ROOT);
  const problems = checkFiles(files, {
    today: today(siteConfig.date),
    mdx: mdxReader,
  });
  console.log(terminalReport({ problems, files: files.length }));
  if (hasErrors(problems)) throw new Error(vi.build.contentFailed);
}

/** The whole build, as steps. SITE, BASE, EDITION and SITE_DATE are read from the environment. */
export const buildSteps: ReadonlyArray<Step> = [
  { name: vi.build.check, run: check },
  {
    name: vi.build.pages,
    run: async () => {
      rmSync(folders.next, { recursive: true, force: true });
      // Astro's content cache belongs to one content folder: another one gets a cache of its own.
      const cacheDir = join(
        CONTENT_ROOT,
        CONTENT_ROOT === ROOT ? 'node_modules/.astro' : '.astro-cache',
      );
      await buildAstro({ root: ROOT, outDir: folders.next, cacheDir, logLevel: 'warn' });
    },
  },
  { name: redirectText.step, run: () => checkAddresses(folders.next) },
  { name: vi.build.index, run: () => indexPages(folders.next) },
  { name: offlineText.build, run: () => writeOffline(folders.next) },
  { name: vi.build.swap, run: () => publishBuild() },
];

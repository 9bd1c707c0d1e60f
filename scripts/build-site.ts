import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildAstro } from 'astro';
import { close, createIndex } from 'pagefind';
import { checkFiles } from '../src/domain/check/check.ts';
import { hasErrors } from '../src/domain/check/problem.ts';
import { today } from '../src/domain/dates.ts';
import { siteConfig } from '../src/site.config.ts';
import { offlineWords } from '../src/strings/offline-words.ts';
import { redirectWords } from '../src/strings/redirect-words.ts';
import { vi } from '../src/strings/vi.ts';
import { checkAddresses } from './addresses.ts';
import { setChunkSize } from './chunk-size.ts';
import { readContent } from './content-files.ts';
import { mdxReader } from './mdx-reader.ts';
import { writeOffline } from './offline-files.ts';
import { terminalReport } from './print-problems.ts';
import { CONTENT_ROOT, ROOT } from './root.ts';
import { claimSite, folders, restoreSite, swapSite } from './site-folder.ts';
import { stabilizeIndex } from './stable-index.ts';
import type { Step } from './steps.ts';

function check(): void {
  claimSite();
  restoreSite();
  const files = readContent(CONTENT_ROOT);
  const problems = checkFiles(files, {
    today: today(siteConfig.date),
    mdx: mdxReader,
  });
  console.log(terminalReport({ problems, files: files.length }));
  if (hasErrors(problems)) throw new Error(vi.build.contentFailed);
}

/** Indexes the built pages. The folder is new each time: Pagefind never deletes stale files. */
async function index(): Promise<void> {
  const fail = (errors: ReadonlyArray<string>) => {
    if (errors.length > 0) throw new Error(errors.join('\n'));
  };
  setChunkSize(folders.next);
  try {
    const created = await createIndex({});
    fail(created.errors);
    if (!created.index) throw new Error('pagefind gave no index');
    const added = await created.index.addDirectory({ path: folders.next });
    fail(added.errors);
    const written = await created.index.writeFiles({ outputPath: join(folders.next, 'pagefind') });
    fail(written.errors);
  } finally {
    // A program of its own: left running it would keep this one from ending.
    await close();
  }
  stabilizeIndex(join(folders.next, 'pagefind'));
  // Pagefind's own interfaces are not used; their files would only be uploaded in vain.
  for (const name of [
    'ui.js',
    'ui.css',
    'modular-ui.js',
    'modular-ui.css',
    'component-ui.js',
    'component-ui.css',
    'highlight.js',
  ]) {
    rmSync(join(folders.next, `pagefind/pagefind-${name}`), { force: true });
  }
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
  { name: redirectWords.step, run: () => checkAddresses(folders.next) },
  { name: vi.build.index, run: index },
  { name: offlineWords.build, run: () => writeOffline(folders.next) },
  { name: vi.build.swap, run: () => swapSite() },
];

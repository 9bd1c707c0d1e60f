import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { cached, hashOfFiles } from '../build-cache.ts';
import { formatDay, today } from '../domain/dates.ts';
import { offlinePages } from '../domain/offline-pages.ts';
import { bundleFiles } from '../offline/bundle.ts';
import { BUNDLE, FALLBACK, type ServiceWorkerData, WORKER } from '../offline/offline-names.ts';
import { siteConfig } from '../site.config.ts';
import { offlineText } from '../strings/offline.ts';
import { runStep } from './step.ts';

/**
 * Size budget in bytes for all pages in the offline cache, each counted as what it adds to a bundle that holds
 * a page without content of its own: header, menu and footer, which are in every page, count once.
 */
const MOST_PAGES = 1_250_000;

/** Files cached one by one: their names change with their contents, so an update fetches only new ones. */
const SINGLE = [
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm.*',
  'pagefind/*.pf_meta',
  'favicon.svg',
  'icons/icon-192.png',
];
/** Files that go into the bundle in addition to the pages. */
const DATA = [
  'pagefind/{fragment,index}/*',
  'tim-kiem/*.json',
  'tim-kiem/dau/*',
  'don-vi/*/tom-tat.json',
];

const find = (folder: string, patterns: ReadonlyArray<string>): Array<string> =>
  globSync([...patterns], { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Makes the output identical on every system: the gzip header names the operating system it was made on. */
function gzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

/**
 * Decompresses the files of search: each is compressed by itself, which would make compressing the bundle
 * as a whole ineffective.
 */
const unpacked = (bytes: Buffer) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/**
 * Scripts, style sheets and fonts that cached pages load, and the files those load in turn. Excludes files
 * that only a form needs, and pictures: those of the editors' guide alone weigh as much as everything else.
 */
function assets(folder: string, pages: ReadonlyArray<Buffer>): Array<string> {
  const all = find(folder, ['_astro/*.{js,css,woff2}']);
  const found = new Set<string>();
  const look = (text: string): void => {
    for (const file of all) {
      if (found.has(file) || !text.includes(file.slice('_astro/'.length))) continue;
      found.add(file);
      if (!file.endsWith('.woff2')) look(readFileSync(join(folder, file), 'utf8'));
    }
  };
  for (const page of pages) look(page.toString('utf8'));
  return [...found].sort();
}

/**
 * The pages that may go into the cache. The months of a year without a plan hold recurring days only, and the
 * page of that year names them all.
 */
function htmlPages(folder: string): Array<{ file: string; path: string }> {
  const planned = new Set(
    find(folder, ['huong-dan/*/index.html']).map((file) => file.split('/')[1]),
  );
  return find(folder, ['**/*.html'])
    .map((file) => ({ file, path: file.replace(/(^|\/)index\.html$/, '$1') }))
    .filter(({ path }) => {
      const year = /^lich\/(\d{4})\/./.exec(path)?.[1];
      return year === undefined || planned.has(year);
    });
}

/** The bundle of pages, and the separate files that those pages need. */
function bundle(folder: string): { bytes: Buffer; needed: Array<string> } {
  const briefs = new Set(find(folder, ['don-vi/*/tom-tat.json']));
  const dictionary = readFileSync(join(folder, FALLBACK, 'index.html'));
  const pages = htmlPages(folder).map(({ file, path }) => {
    const read = () => readFileSync(join(folder, file));
    return {
      path,
      // Of units only those that report now have a summary for the home page; the others tell of the past.
      late: /^don-vi\/[^/]+\/$/.test(path) && !briefs.has(`${path}tom-tat.json`),
      get bytes() {
        return deflateRawSync(read(), { dictionary }).length;
      },
      read,
    };
  });
  const { kept, left } = offlinePages(pages, MOST_PAGES);
  if (left.length > 0) process.stdout.write(`${offlineText.left(left.length)}\n`);
  const data = find(folder, DATA).map(
    (path) => [path, unpacked(readFileSync(join(folder, path)))] as const,
  );
  const stored = kept.map(({ path, read }) => [path, read()] as const);
  const needed = assets(
    folder,
    stored.map(([, bytes]) => bytes),
  );
  return { bytes: gzip(bundleFiles(new Map([...stored, ...data]))), needed };
}

/** The name under which the service worker finds its list of files. */
const STORED = '__STORED__';
/** What the service worker is made of. */
const CODE = ['src/{domain,model,offline,strings}/**/*.ts', 'package-lock.json'];

/** The program of the service worker, the same for all content. */
async function workerProgram(root: string): Promise<string> {
  const folder = await cached('worker', hashOfFiles(CODE), async (aside) => {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: resolve(aside),
        emptyOutDir: false,
        copyPublicDir: false,
        minify: true,
        lib: {
          entry: 'src/offline/service-worker.ts',
          formats: ['iife'],
          name: 'sw',
          fileName: () => WORKER,
        },
      },
    });
  });
  return readFileSync(join(folder, WORKER), 'utf8');
}

/**
 * Writes what offline reading needs into a built site: the bundle of pages, and the service worker with its
 * list of files to cache. The output is deterministic: the same site gives the same bytes.
 *
 * @param folder the built site
 * @param root the project root
 */
async function writeOffline(folder: string, root: string): Promise<void> {
  mkdirSync(dirname(join(folder, BUNDLE)), { recursive: true });
  const { bytes, needed } = bundle(folder);
  writeFileSync(join(folder, BUNDLE), bytes);
  const stored: ServiceWorkerData = {
    day: formatDay(today(siteConfig.date)),
    files: [BUNDLE, ...needed, ...find(folder, SINGLE)].map((url) => ({
      url,
      revision: createHash('sha256')
        .update(readFileSync(join(folder, url)))
        .digest('hex')
        .slice(0, 16),
    })),
  };
  writeFileSync(
    join(folder, WORKER),
    `const ${STORED}=${JSON.stringify(stored)};\n${await workerProgram(root)}`,
  );
}

/** Makes the site readable offline. Runs after the search index is built, because its files are cached too. */
export function offlineFiles(): AstroIntegration {
  let root = '.';
  return {
    name: 'offline-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) =>
        runStep(offlineText.build, () => writeOffline(fileURLToPath(dir), root)),
    },
  };
}

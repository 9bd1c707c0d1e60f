import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { formatDay, today } from '../domain/dates.ts';
import { offlinePages } from '../domain/offline-pages.ts';
import { bundleFiles } from '../offline/bundle.ts';
import { BUNDLE, type ServiceWorkerData, WORKER } from '../offline/offline-names.ts';
import { siteConfig } from '../site.config.ts';
import { offlineText } from '../strings/offline.ts';
import { runStep } from './step.ts';

/** Bytes that all pages may take in the offline cache, each counted as compressed by itself. */
const MOST_PAGES = 2_000_000;

/** Files stored one by one: their names say what they hold, so an update fetches only new ones. */
const SINGLE = [
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm.*',
  'pagefind/*.pf_meta',
  'pagefind/filter/*',
  'favicon.svg',
  'icons/icon-192.png',
];
/** Files that go into the bundle beside the pages. */
const DATA = ['pagefind/{fragment,index}/*', 'tim-kiem/*.json', 'don-vi/*/tom-tat.json'];

const find = (folder: string, patterns: ReadonlyArray<string>): Array<string> =>
  globSync([...patterns], { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Compressed the same everywhere: the header of gzip names the system it was made on. */
function gzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

/** As the reader takes it: Pagefind packs each file by itself, which spoils packing them together. */
const unpacked = (bytes: Buffer) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/**
 * Scripts, style sheets and fonts that stored pages load, and that those load in turn. Not what only a
 * form needs, nor pictures: those of the editors' guide alone weigh as much as everything else.
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

/** The bundle, and the files that its pages need beside it. */
function bundle(folder: string): { bytes: Buffer; needed: Array<string> } {
  const pages = find(folder, ['**/*.html']).map((file) => {
    const read = () => readFileSync(join(folder, file));
    return {
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      get bytes() {
        return gzipSync(read()).length;
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

/**
 * Writes what reading without a connection needs into a built site: the bundle of pages, and the
 * service worker with the list of files that it stores. The same site gives the same bytes.
 *
 * @param folder the built site
 * @param root the project
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
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: {
      __STORED__: JSON.stringify(stored),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
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
}

/** Makes the site readable without a connection. After the search index: its parts are stored too. */
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

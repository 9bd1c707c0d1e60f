import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { formatDay, today } from '../src/domain/dates.ts';
import { offlinePages } from '../src/domain/offline.ts';
import { packFiles } from '../src/offline/bundle.ts';
import { BUNDLE, type Stored, WORKER } from '../src/offline/names.ts';
import { siteConfig } from '../src/site.config.ts';
import { offlineWords } from '../src/strings/offline-words.ts';
import { ROOT } from './root.ts';

/** Bytes that all pages may take in the stored copy, each counted as compressed by itself. */
const MOST_PAGES = 2_000_000;

/** Files stored one by one: their names say what they hold, so an update fetches only new ones. */
const SINGLE = [
  '_astro/*',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm.*',
  // Pagefind 1.5.2 writes the values of a filter in an order that changes from build to build, and with
  // it these names; in the bundle they would make the whole of it new each time.
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

function bundle(folder: string): Buffer {
  const pages = find(folder, ['**/*.html']).map((file) => {
    const bytes = readFileSync(join(folder, file));
    return {
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      bytes: gzipSync(bytes).length,
      file: bytes,
    };
  });
  const { kept, left } = offlinePages(pages, MOST_PAGES);
  if (left.length > 0) console.log(offlineWords.left(left.length));
  const data = find(folder, DATA).map(
    (path) => [path, unpacked(readFileSync(join(folder, path)))] as const,
  );
  return gzip(
    packFiles(new Map([...kept.map(({ path, file }) => [path, file] as const), ...data])),
  );
}

/**
 * Writes what reading without a connection needs into a built site: the bundle of pages, and the
 * service worker with the list of files that it stores. The same site gives the same bytes.
 */
export async function writeOffline(folder: string): Promise<void> {
  mkdirSync(dirname(join(folder, BUNDLE)), { recursive: true });
  writeFileSync(join(folder, BUNDLE), bundle(folder));
  const stored: Stored = {
    day: formatDay(today(siteConfig.date)),
    files: [BUNDLE, ...find(folder, SINGLE)].map((url) => ({
      url,
      revision: createHash('sha256')
        .update(readFileSync(join(folder, url)))
        .digest('hex')
        .slice(0, 16),
    })),
  };
  await build({
    root: ROOT,
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
        entry: 'src/offline/worker.ts',
        formats: ['iife'],
        name: 'sw',
        fileName: () => WORKER,
      },
    },
  });
}

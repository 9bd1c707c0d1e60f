import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { headOf } from '../src/integrations/search-index.ts';
import { ROOT } from './root.ts';
import { startPage, titlesPage } from './zip-index.ts';
import { type ZippedSite, zippedPage, zippedStyles } from './zip-page.ts';

/** The site's folder inside the zip, next to the file to open. */
const FOLDER = 'trang';
const START = 'MO-DAU.html';
const SEARCH = 'tim-kiem/index.html';
const SCRIPT = 'tim-kiem/tim.js';
/** The head index of the packed pages, as text in a script. */
const INDEX = 'tim-kiem/chi-muc.js';
/** Files that only work on a server. */
const LEFT_OUT =
  /^(?:404\.html|robots\.txt|sitemap.*|sw\.js|manifest\.webmanifest|_headers|_redirects|\..*|pagefind\/.*|tim-kiem\/.*\.(?:bin|json)|ngoai-tuyen\/.*\.bin|bien-tap\/(?:sua|dan|van-ban|bao-cao)\/.*|_astro\/.*\.js)$/;
/** Zip entries need a time; a constant one makes the output reproducible. */
const MTIME = new Date(2017, 0, 1);

/** The search, bundled as one classic script. */
async function searchScript(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'src/search/packed/packed-search.ts', formats: ['iife'], name: 'search' },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(result) ? result : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the search was not bundled');
  return chunk.code;
}

/** The script with the head index of the pages that are packed. */
function indexScript(folder: string, files: ReadonlySet<string>): string {
  const head = headOf(folder, (file) => files.has(file));
  const named = [...head].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
  return `self.searchFiles=${JSON.stringify(Object.fromEntries(named))};\n`;
}

/**
 * A built site as a zip that works from a folder or a USB stick: relative URLs with file names, no modules,
 * the same search. The same site gives the same bytes.
 *
 * @param folder of the built site
 * @param about base, date and public address; the list of files is made here
 */
export async function zipSite(
  folder: string,
  about: Omit<ZippedSite, 'files'>,
): Promise<{ zip: Uint8Array; count: number }> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
  const site: ZippedSite = { ...about, files: new Set(files) };
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, zippedPage(site, file, text(file))] as const),
  );
  const encode = (content: string) => new TextEncoder().encode(content);
  const out: Array<readonly [string, Uint8Array]> = files.map((file) => {
    if (file === SEARCH) return [file, encode(titlesPage(SEARCH, pages, [INDEX, SCRIPT]))];
    const page = pages.get(file);
    if (page !== undefined) return [file, encode(page)];
    if (file.endsWith('.css')) return [file, encode(zippedStyles(site, file, text(file)))];
    return [file, readFileSync(join(folder, file))];
  });
  const entries: Zippable = { [START]: encode(startPage(`${FOLDER}/index.html`)) };
  for (const [file, bytes] of out) entries[`${FOLDER}/${file}`] = bytes;
  entries[`${FOLDER}/${SCRIPT}`] = encode(await searchScript());
  entries[`${FOLDER}/${INDEX}`] = encode(indexScript(folder, site.files));
  // OS 3 (Unix), whichever system creates the zip.
  return {
    zip: zipSync(entries, { level: 9, mtime: MTIME, os: 3 }),
    count: Object.keys(entries).length,
  };
}

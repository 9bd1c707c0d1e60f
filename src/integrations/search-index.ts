import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildText } from '../strings/build.ts';
import { fullTextIndex } from './full-text-index.ts';
import { headFiles, inOrder } from './head-index.ts';
import { addSiteWords } from './search-words.ts';
import { type SearchablePage, searchablePage } from './searchable-page.ts';
import { runStep } from './step.ts';

/** Small files that most searches need: the head index carries them, which saves requests. */
const EXTRAS = ['tu-vung.json', 'nam.json'];

/** Where the full-text index and the head index are; both are written anew. */
const FOLDERS = ['pagefind', 'tim-kiem/dau'];

/**
 * The pages of a folder that search knows, by URL without the base path, in the order of their files.
 *
 * @param isWanted left out: all files
 */
function searchablePages(
  folder: string,
  isWanted: (file: string) => boolean = () => true,
): Map<string, SearchablePage> {
  const pages = new Map<string, SearchablePage>();
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter(isWanted).sort()) {
    const page = searchablePage(readFileSync(join(folder, file), 'utf8'));
    if (page) pages.set(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, page);
  }
  return pages;
}

const extrasOf = (folder: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    EXTRAS.map((name) => {
      const file: unknown = JSON.parse(readFileSync(join(folder, 'tim-kiem', name), 'utf8'));
      return [name, file] as const;
    }),
  );

/** The head index of some pages of a built folder, without the full-text index: path → bytes. */
export const headOf = (
  folder: string,
  isWanted: (file: string) => boolean,
): ReadonlyMap<string, Uint8Array> => {
  const extras = extrasOf(folder);
  return headFiles(inOrder(searchablePages(folder, isWanted), extras), extras);
};

/** Builds the search of a folder of pages: the head index that ranks, and Pagefind's index of the texts. */
export async function indexPages(folder: string): Promise<void> {
  const found = searchablePages(folder);
  addSiteWords(folder, found.values());
  const extras = extrasOf(folder);
  const pages = inOrder(found, extras);
  const texts = await fullTextIndex(pages);
  for (const name of FOLDERS) rmSync(join(folder, name), { recursive: true, force: true });
  const all = [
    ...[...texts].map(([path, bytes]) => [`pagefind/${path}`, bytes] as const),
    ...headFiles(pages, extras),
  ];
  for (const [path, bytes] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Builds the search of the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) =>
        runStep(buildText.index, () => indexPages(fileURLToPath(dir))),
    },
  };
}

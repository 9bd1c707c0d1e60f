import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CORE } from '../search/head/format.ts';
import type { HeadPage } from '../search/head/page-keys.ts';
import { type Sizes, writeHead } from '../search/head/writer.ts';
import { searchText } from '../strings/search.ts';
import type { SearchablePage } from './searchable-page.ts';

/**
 * Sizes of files before compression. A small site has few files, because each request costs a round trip; of a
 * large one a search fetches a part for each of its syllables, so they are small.
 */
const FEW: Sizes = { words: 60_000, terms: 24_000, rows: 24_000 };
const MANY: Sizes = { words: 7_000, terms: 8_000, rows: 16_000 };
const MANY_PAGES = 1000;

/** Metadata with terms (src/components/SearchMeta.astro), and what a term counts in each. */
const TERM_FIELDS = { nd: 0, vd: 1, ng: 2, kh: 3 };

const words = (text = ''): Array<string> => text.split(' ').filter(Boolean);

/** What the build says of years and kinds (src/views/search/search-years.ts). */
const mainKinds = (extras: Readonly<Record<string, unknown>>): ReadonlyArray<string> =>
  (extras['nam.json'] as { main?: ReadonlyArray<string> } | undefined)?.main ?? [];

const kindOf = ({ filters }: SearchablePage): string =>
  filters.get(searchText.filterKind)?.[0] ?? '';

function rankOf(page: SearchablePage, main: ReadonlyArray<string>): HeadPage['rank'] {
  const kind = kindOf(page);
  if (kind === searchText.plainPage) return 3;
  if (page.meta.has('ph')) return 2;
  return page.byTitle || !main.includes(kind) ? 1 : 0;
}

/**
 * Pages in the order of the index, which is that of the full-text index too. What most results are stands in few
 * files: of the kinds that a large site has by the thousand all pages come last, and those without a text after those
 * with one.
 */
export function inOrder(
  pages: ReadonlyMap<string, SearchablePage>,
  extras: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, SearchablePage> {
  const main = mainKinds(extras);
  const counts = Map.groupBy(pages.values(), kindOf);
  const place = (page: SearchablePage) =>
    ((counts.get(kindOf(page))?.length ?? 0) >= MANY_PAGES ? 8 : 0) +
    (page.blocks.length > 0 ? 0 : 4) +
    rankOf(page, main);
  return new Map([...pages].sort(([, a], [, b]) => place(a) - place(b)));
}

function headPage(url: string, page: SearchablePage, main: ReadonlyArray<string>): HeadPage {
  const { title, meta, blocks } = page;
  const { [searchText.filterKind]: _, ...filters } = Object.fromEntries(page.filters);
  const year = filters[searchText.filters.year]?.[0] ?? '';
  const shown = meta.get('hi') ?? '';
  return {
    url,
    title,
    kind: kindOf(page),
    rank: rankOf(page, main),
    // A day says its year.
    detail: [shown.includes(year) ? '' : year, shown].filter(Boolean).join(' · '),
    abstract: meta.get('ty') ?? '',
    // The names of those concerned stand in facts beside the text, which are not searched.
    texts: [
      meta.get('hi') ?? '',
      ...(filters[searchText.filters.organization] ?? []),
      ...(filters[searchText.filters.documentType] ?? []),
      ...blocks.map((block) => block.text),
    ],
    terms: new Map(
      Object.entries(TERM_FIELDS).flatMap(([field, impact]) =>
        words(meta.get(field)).map((term) => [term, impact] as const),
      ),
    ),
    filters: new Map(Object.entries(filters)),
    year,
    hasText: blocks.length > 0,
  };
}

/**
 * The files of the head index of a site's pages, by their paths. The same pages give the same bytes.
 *
 * @param pages by URL, in the order of the index
 * @param extras small files that the index carries
 */
export function headFiles(
  pages: ReadonlyMap<string, SearchablePage>,
  extras: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Uint8Array> {
  const { core, files } = writeHead(
    [...pages].map(([url, page]) => headPage(url.slice(1), page, mainKinds(extras))),
    extras,
    pages.size < MANY_PAGES ? FEW : MANY,
    {
      pack(bytes) {
        // Small buffers suit many short streams better, large ones a long one.
        const [packed = bytes] = [6, 7, 8]
          .map((memLevel) => gzipSync(bytes, { level: 9, memLevel }))
          .sort((a, b) => a.length - b.length);
        // The header names the system on which it was made.
        packed[9] = 255;
        return packed;
      },
      hash(files) {
        const hash = createHash('sha256');
        for (const bytes of files) hash.update(bytes);
        return hash.digest('hex').slice(0, 8);
      },
    },
  );
  return new Map([[CORE, core], ...files]);
}

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
const MANY: Sizes = { words: 3_000, terms: 4_000, rows: 6_000 };
const MANY_PAGES = 1500;

/** Metadata with terms (src/components/SearchMeta.astro), and what a term counts in each. */
const TERM_FIELDS = { nd: 0, vd: 1, ng: 2, kh: 3 };

const words = (text = ''): Array<string> => text.split(' ').filter(Boolean);

/** What the build says of years and kinds (src/views/search/search-years.ts). */
const mainKinds = (extras: Readonly<Record<string, unknown>>): ReadonlyArray<string> =>
  (extras['nam.json'] as { main?: ReadonlyArray<string> } | undefined)?.main ?? [];

function rankOf(
  { meta, byTitle }: SearchablePage,
  kind: string,
  main: ReadonlyArray<string>,
): HeadPage['rank'] {
  if (kind === searchText.plainPage) return 3;
  if (meta.has('ph')) return 2;
  return byTitle || !main.includes(kind) ? 1 : 0;
}

function headPage(
  url: string,
  page: SearchablePage,
  text: string,
  main: ReadonlyArray<string>,
): HeadPage {
  const { title, meta, blocks } = page;
  const { [searchText.filterKind]: kinds = [], ...filters } = Object.fromEntries(page.filters);
  const [kind = ''] = kinds;
  const year = filters[searchText.filters.year]?.[0] ?? '';
  const shown = meta.get('hi') ?? '';
  return {
    url,
    title,
    kind,
    rank: rankOf(page, kind, main),
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
    text,
  };
}

/**
 * The files of the head index of a site's pages, by their paths. The same pages give the same bytes.
 *
 * @param pages by URL, in the order in which equal results are shown
 * @param texts ids of the pages' texts in the full-text index, by URL
 * @param extras small files that the index carries
 */
export function headFiles(
  pages: ReadonlyMap<string, SearchablePage>,
  texts: ReadonlyMap<string, string>,
  extras: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Uint8Array> {
  const { core, files } = writeHead(
    [...pages].map(([url, page]) =>
      headPage(url.slice(1), page, texts.get(url) ?? '', mainKinds(extras)),
    ),
    extras,
    pages.size < MANY_PAGES ? FEW : MANY,
    {
      pack(bytes) {
        const packed = gzipSync(bytes, { level: 9 });
        // The header names the system on which it was made.
        packed[9] = 255;
        return packed;
      },
      hash: (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 8),
    },
  );
  return new Map([[CORE, core], ...files]);
}

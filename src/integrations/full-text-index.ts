import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { TABLE_END, TABLE_START } from '../search/excerpt/table-marks.ts';
import type { SearchablePage, TextBlock } from './searchable-page.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Neighbouring cells of a table as one paragraph between marks, so that no two run together. */
function paragraphs(blocks: ReadonlyArray<TextBlock>): Array<string> {
  const out: Array<string> = [];
  let cells: Array<string> = [];
  const flush = () => {
    if (cells.length > 0)
      out.push(`<p>${TABLE_START} ${cells.join(` ${TABLE_START} `)} ${TABLE_END}</p>`);
    cells = [];
  };
  let anchor = '';
  for (const block of blocks) {
    if (!block.table || block.anchor !== anchor) flush();
    if (block.anchor !== anchor) out.push(`<p id="${escaped(block.anchor)}">`);
    anchor = block.anchor;
    if (block.table) cells.push(escaped(block.text));
    else out.push(`<p>${escaped(block.text)}</p>`);
  }
  flush();
  return out;
}

/** A page as Pagefind is to read it: its text alone, in the order and with the anchors of the real page. */
const leanPage = ({ title, blocks }: SearchablePage): string =>
  `<html lang="vi"><body><h1 data-pagefind-ignore>${escaped(title)}</h1>${paragraphs(blocks).join('')}</body></html>`;

/** Files that the site uses: not Pagefind's own user interfaces, nor its worker. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

/** Pagefind's file of a page's text: a marker and JSON. */
const MARK = 'pagefind_dcd'.length;

export interface FullTextIndex {
  /** Path below Pagefind's folder → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** URL of a page → id of its text. */
  readonly texts: ReadonlyMap<string, string>;
}

const sure = <T>(errors: ReadonlyArray<string>, value: T | undefined): T => {
  if (errors.length > 0 || value === undefined) throw new Error(`pagefind: ${errors.join('\n')}`);
  return value;
};

/** Indexes the texts of pages with Pagefind. Pages without text are left out. */
export async function fullTextIndex(
  pages: ReadonlyMap<string, SearchablePage>,
): Promise<FullTextIndex> {
  try {
    const created = await createIndex({ forceLanguage: 'vi' });
    const index = sure(created.errors, created.index);
    for (const [url, page] of pages) {
      if (page.blocks.length === 0) continue;
      sure((await index.addHTMLFile({ url, content: leanPage(page) })).errors, true);
    }
    const { errors, files } = await index.getFiles();
    const used = sure(errors, files).filter(({ path }) => USED.test(path));
    const named = new Map(used.map(({ path, content }) => [path, content] as const));
    const texts = new Map<string, string>();
    for (const [path, content] of named) {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) continue;
      const { url } = JSON.parse(gunzipSync(content).subarray(MARK).toString('utf8'));
      texts.set(url, id);
    }
    return { files: named, texts };
  } finally {
    await close();
  }
}

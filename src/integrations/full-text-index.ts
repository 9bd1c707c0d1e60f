import { close, createIndex } from 'pagefind';
import { TABLE_END, TABLE_START } from '../search/excerpt/table-marks.ts';
import { ORDER } from '../search/head/pagefind.ts';
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

/**
 * A page as Pagefind is to read it: its text alone, in the order and with the anchors of the real page.
 *
 * @param place its place in the order of the pages
 */
const leanPage = ({ title, blocks }: SearchablePage, place: number): string =>
  `<html lang="vi"><body data-pagefind-sort="${ORDER}:${place}"><h1 data-pagefind-ignore>${escaped(title)}</h1>${paragraphs(blocks).join('')}</body></html>`;

/** Files that the site uses: not Pagefind's own user interfaces, nor its worker. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

const sure = <T>(errors: ReadonlyArray<string>, value: T | undefined): T => {
  if (errors.length > 0 || value === undefined) throw new Error(`pagefind: ${errors.join('\n')}`);
  return value;
};

/**
 * Indexes the texts of pages with Pagefind. Pages without text are left out.
 *
 * @param pages by URL; sorted by ORDER, Pagefind's results are in their order
 * @returns path below Pagefind's folder → bytes
 */
export async function fullTextIndex(
  pages: ReadonlyMap<string, SearchablePage>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const created = await createIndex({ forceLanguage: 'vi' });
    const index = sure(created.errors, created.index);
    const withText = [...pages].filter(([, { blocks }]) => blocks.length > 0);
    for (const [place, [url, page]] of withText.entries())
      sure((await index.addHTMLFile({ url, content: leanPage(page, place) })).errors, true);
    const { errors, files } = await index.getFiles();
    const used = sure(errors, files).filter(({ path }) => USED.test(path));
    return new Map(used.map(({ path, content }) => [path, content] as const));
  } finally {
    await close();
  }
}

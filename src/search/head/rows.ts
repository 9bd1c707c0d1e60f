import type { RowBlock } from './format.ts';
import type { HeadPage } from './page-keys.ts';

/** A longer abstract is cut where it is shown: a result shows two lines. */
const MOST_SHOWN = 160;

function shown(abstract: string): string {
  if (abstract.length <= MOST_SHOWN) return abstract;
  const end = abstract.lastIndexOf(' ', MOST_SHOWN);
  return `${abstract.slice(0, end > 0 ? end : MOST_SHOWN)} …`;
}

const lengthOf = ({ url, title, detail, abstract }: HeadPage): number =>
  [url, title, detail, shown(abstract)].join('').length;

/**
 * What results show of pages, in blocks.
 *
 * @param size at which a block ends, in letters
 */
export function rowBlocks(
  pages: ReadonlyArray<HeadPage>,
  size: number,
): Array<{ readonly from: number; readonly block: RowBlock }> {
  const blocks: Array<{ from: number; pages: Array<HeadPage>; size: number }> = [];
  for (const [at, page] of pages.entries()) {
    let block = blocks.at(-1);
    if (!block || block.size >= size) {
      block = { from: at, pages: [], size: 0 };
      blocks.push(block);
    }
    block.pages.push(page);
    block.size += lengthOf(page);
  }
  return blocks.map(({ from, pages: own }) => ({
    from,
    block: {
      urls: own.map(({ url }) => url),
      titles: own.map(({ title }) => title),
      details: own.map(({ detail }) => detail),
      abstracts: own.map(({ abstract }) => shown(abstract)),
    },
  }));
}

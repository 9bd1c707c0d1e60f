import type { CheerioAPI } from 'cheerio';

const rows = ($: CheerioAPI) => $('tr').toArray();

/** An element of a parsed HTML or XML document. */
export type Element = ReturnType<typeof rows>[number];

/** Every element, in the order of the document. */
export const allElements = ($: CheerioAPI): Array<Element> =>
  $('*')
    .toArray()
    .flatMap((node) => (node.type === 'tag' ? [node] : []));

/** Tags that need no end tag, or have none. */
const OPEN_ENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|tbody|thead|tfoot|option|dd|dt)$/i;
const TAG = /<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g;

/**
 * True when elements lie within elements deeper than any program writes. Parsers and selectors slow down with
 * depth, so this is asked before parsing.
 */
export function isTooDeep(markup: string, limit = 500): boolean {
  let depth = 0;
  for (const [, end, name = '', closed] of markup.matchAll(TAG)) {
    if (closed === '/' || OPEN_ENDED.test(name)) continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}

import { Parser } from 'htmlparser2';

/** A run of text of a page: a paragraph, a heading, a cell. */
export interface TextBlock {
  readonly text: string;
  /** In a table: an excerpt of it reads badly. */
  readonly table: boolean;
  /** The nearest id at or above it within the text; "" without one. */
  readonly anchor: string;
}

/** What search knows of a page: its metadata (SearchMeta.astro) and the text of its searchable part. */
export interface SearchablePage {
  readonly title: string;
  /** Metadata by its short name: "kh", "ty" … */
  readonly meta: ReadonlyMap<string, string>;
  /** Values by the name of their filter. */
  readonly filters: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly blocks: ReadonlyArray<TextBlock>;
  /** True where only the title is searched, because other pages hold the text. */
  readonly byTitle: boolean;
}

const BODY = 'data-pagefind-body';
const IGNORE = 'data-pagefind-ignore';
const META = 'data-pagefind-meta';
const FILTER = 'data-pagefind-filter';

/** Elements within a line; all others begin a new block. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark output q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Parts of one word may stand in these, so nothing parts them from their neighbours. */
const WITHIN_WORD = new Set(['sub', 'sup', 'wbr', 'mark']);
const SILENT = new Set(
  'script style template svg select option noscript button textarea'.split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Reads the searchable part of a page; null for a page without one. Its first heading is the title and no text;
 * a part that is marked "title" has no text at all.
 *
 * @param html a page that the build wrote
 */
export function searchablePage(html: string): SearchablePage | null {
  if (!html.includes(BODY)) return null;
  const meta = new Map<string, string>();
  const filters = new Map<string, Array<string>>();
  const blocks: Array<TextBlock> = [];
  const heading: Array<string> = [];
  let [body, silent, table, inHeading] = [0, 0, 0, 0];
  let depth = 0;
  let text = '';
  let anchor = '';
  let onlyTitle = false;
  /** True right after the end of an inline element. */
  let justClosed = false;
  const end = () => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean !== '') blocks.push({ text: clean, table: table > 0, anchor });
    text = '';
  };
  /** Reads "name[attribute]", Pagefind's way to say that a value stands in an attribute. */
  const inAttribute = (spec: string | undefined, attributes: Readonly<Record<string, string>>) => {
    const [, name, attribute] = /^([^[\]]+)\[([\w-]+)\]$/.exec(spec ?? '') ?? [];
    const value = attribute === undefined ? undefined : attributes[attribute];
    return name !== undefined && value !== undefined ? ([name, value] as const) : null;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const field = inAttribute(attributes[META], attributes);
      if (field) meta.set(...field);
      const filter = inAttribute(attributes[FILTER], attributes);
      if (filter) filters.set(filter[0], [...(filters.get(filter[0]) ?? []), filter[1]]);
      if (VOID.has(name)) {
        if (body > 0 && silent === 0 && (name === 'br' || name === 'hr')) end();
        return;
      }
      depth += 1;
      if (body === 0) {
        if (BODY in attributes) {
          body = depth;
          onlyTitle = attributes[BODY] === 'title';
        }
        return;
      }
      if (silent > 0) return;
      if (SILENT.has(name) || IGNORE in attributes) {
        if (!INLINE.has(name)) end();
        else text += ' ';
        silent = depth;
        return;
      }
      if (!INLINE.has(name)) end();
      else if (justClosed && !WITHIN_WORD.has(name)) text += ' ';
      justClosed = false;
      if (name === 'table') table ||= depth;
      if (name === 'h1' && inHeading === 0 && heading.length === 0) inHeading = depth;
      if (attributes.id) anchor = attributes.id;
    },
    ontext(data) {
      if (body === 0 || silent > 0 || data === '') return;
      if (inHeading > 0) heading.push(data);
      else if (!onlyTitle) text += data;
      justClosed = false;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (body > 0 && silent === 0) {
        if (!INLINE.has(name)) end();
        justClosed = INLINE.has(name) && !WITHIN_WORD.has(name);
        if (inHeading === depth) inHeading = 0;
        if (table === depth) table = 0;
      }
      if (silent === depth) silent = 0;
      if (body === depth) body = 0;
      depth -= 1;
    },
  });
  parser.write(html);
  parser.end();
  const title = meta.get('title') ?? heading.join('').replace(/\s+/g, ' ').trim();
  return { title, meta, filters, blocks, byTitle: onlyTitle };
}

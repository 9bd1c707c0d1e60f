import type { Block, Cell, DocumentContent, Footnote, NoticeKind, Paragraph } from '../content.ts';
import { encodingOfFont, toUnicode } from '../legacy-letters.ts';
import { cleanText } from '../word/runs.ts';
import { withSigns } from '../word/symbols.ts';
import {
  attribute,
  child,
  type Element,
  elements,
  local,
  parseXml,
  UnreadableDocument,
} from '../word/xml.ts';
import { type ListStyle, listStyles } from './list-levels.ts';
import { type OdtStyle, OdtStyles } from './styles.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** Where a paragraph stands in lists: the style, the level from 1, and what has been counted. */
interface InList {
  readonly style: ListStyle | undefined;
  readonly level: number;
  readonly counts: Map<number, number>;
  readonly name: string | null;
  /** False for the paragraphs of an item after its first, and for headers of lists. */
  isNumbered: boolean;
}

/** Drawn, counted or deleted: nothing that is read as text. */
const SILENT = new Set([
  'tracked-changes',
  'sequence-decls',
  'user-field-decls',
  'variable-decls',
  'forms',
  'change-start',
  'change-end',
  'bookmark',
  'alphabetical-index-mark',
  'number',
]);

class OdtReader {
  readonly #styles: OdtStyles;
  readonly #lists: ReadonlyMap<string, ListStyle>;
  /** Counts of lists that may be continued, by id, and of the last list of each style. */
  readonly #counts = new Map<string, Map<number, number>>();
  #nameless: Map<number, number> | undefined;
  readonly #headings = new Map<number, number>();
  readonly notices = new Set<NoticeKind>();
  readonly footnotes: Array<Footnote> = [];
  readonly unplaced: Array<string> = [];

  constructor(roots: ReadonlyArray<Element>) {
    this.#styles = new OdtStyles(roots);
    this.#lists = listStyles(roots);
  }

  blocks(node: Element, list: InList | null = null): Array<Block> {
    return elements(node).flatMap((one): Array<Block> => {
      const name = local(one);
      if (name === 'p' || name === 'h') return this.#paragraph(one, list);
      if (name === 'list') return this.#list(one, list);
      if (name === 'table') return this.#table(one);
      if (name === 'tracked-changes') {
        if (elements(one).length > 0) this.notices.add('tracked-changes');
        return [];
      }
      if (name === 'table-of-content') {
        this.notices.add('toc');
        return [];
      }
      if (name === 'section' && attribute(one, 'display') === 'none') {
        this.notices.add('hidden-text');
        return [];
      }
      if (name === 'frame' || name === 'custom-shape') {
        this.#frame(one);
        return [];
      }
      return SILENT.has(name) ? [] : this.blocks(one, list);
    });
  }

  #list(node: Element, above: InList | null): Array<Block> {
    const name = attribute(node, 'style-name') ?? above?.name ?? null;
    const id = attribute(node, 'id');
    const level = (above?.level ?? 0) + 1;
    // Headings may stand in a list of the style of headings.
    const isOutline = name === 'Outline' && !this.#lists.has(name);
    let counts = above?.counts ?? (isOutline ? this.#headings : undefined);
    if (!counts) {
      const from = attribute(node, 'continue-list');
      const goesOn = attribute(node, 'continue-numbering') === 'true';
      counts =
        (from === null ? undefined : this.#continued(from)) ??
        (goesOn ? this.#counts.get(` ${name}`) : undefined) ??
        new Map<number, number>();
      if (id) this.#counts.set(id, counts);
      else this.#nameless = counts;
      this.#counts.set(` ${name}`, counts);
    }
    const style = name === null ? undefined : this.#lists.get(isOutline ? '' : name);
    return elements(node).flatMap((item) => {
      const kind = local(item);
      if (kind !== 'list-item' && kind !== 'list-header') return [];
      const start = attribute(item, 'start-value');
      if (kind === 'list-item' && start !== null) counts.set(level, Number.parseInt(start, 10) - 1);
      const other = attribute(item, 'style-override');
      if (other !== null) this.#counts.set(` ${other}`, counts);
      const own: InList = {
        style: other === null ? style : this.#lists.get(other),
        level,
        counts,
        name: other ?? name,
        isNumbered: kind === 'list-item',
      };
      return this.blocks(item, own);
    });
  }

  /** The counts of a list by its id; an id that no list has is that of the last list written without one. */
  #continued(id: string): Map<number, number> | undefined {
    const known = this.#counts.get(id) ?? this.#nameless;
    if (known) this.#counts.set(id, known);
    return known;
  }

  #label(list: InList | null): { text: string; isBullet: boolean } | null {
    if (!list?.isNumbered) return null;
    list.isNumbered = false;
    const { style, level, counts } = list;
    if (!style) {
      this.notices.add('unknown-numbering');
      return null;
    }
    counts.set(level, (counts.get(level) ?? style.start(level) - 1) + 1);
    for (const at of [...counts.keys()]) if (at > level) counts.delete(at);
    const printed = style.print(level, counts);
    if (printed === null) this.notices.add('unknown-numbering');
    return printed;
  }

  #heading(node: Element): { text: string; isBullet: boolean } | null {
    const outline = this.#lists.get('');
    const level = Number.parseInt(attribute(node, 'outline-level') ?? '1', 10) || 1;
    if (!outline || attribute(node, 'is-list-header') === 'true') return null;
    this.#headings.set(level, (this.#headings.get(level) ?? outline.start(level) - 1) + 1);
    for (const at of [...this.#headings.keys()]) if (at > level) this.#headings.delete(at);
    return outline.print(level, this.#headings);
  }

  #paragraph(node: Element, list: InList | null): Array<Paragraph> {
    const style = this.#styles.get('paragraph', attribute(node, 'style-name'));
    const pieces: Array<Piece> = [];
    this.#runs(node, style, pieces);
    const text = cleanText(pieces.map((piece) => piece.text).join('')).trim();
    const isHeading = local(node) === 'h';
    const printed = list ? this.#label(list) : isHeading ? this.#heading(node) : null;
    const label = printed && cleanText(printed.text).trim();
    if (text === '' && !label) return [];
    const lettered = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
    return [
      {
        kind: 'paragraph',
        label: label && !printed.isBullet ? label : null,
        bullet: label && printed.isBullet ? withSigns(label, '') : null,
        text,
        isBold: lettered.length > 0 && lettered.every(({ bold }) => bold),
        isHeading,
        isCentred: style.centred,
      },
    ];
  }

  #runs(node: Element, style: OdtStyle, pieces: Array<Piece>): void {
    const add = (text: string) => {
      if (text === '') return;
      if (style.hidden) {
        if (text.trim() !== '') this.notices.add('hidden-text');
        return;
      }
      const encoding = encodingOfFont(style.font);
      if (encoding) this.notices.add('legacy-encoding');
      const read = encoding ? toUnicode(text, encoding) : withSigns(text, style.font ?? '');
      pieces.push({ text: style.capitals ? read.toLocaleUpperCase('vi') : read, bold: style.bold });
    };
    for (const one of node.children) {
      if (one.type === 'text') add(one.data.replace(/\s+/g, ' '));
      if (one.type !== 'tag') continue;
      const name = local(one);
      if (name === 's') add(' '.repeat(Math.min(100, Number(attribute(one, 'c') ?? 1) || 1)));
      else if (name === 'tab') add(' ');
      else if (name === 'line-break') add('\n');
      else if (name === 'note') this.#note(one, add);
      else if (name === 'annotation') this.notices.add('comment');
      else if (name === 'frame' || name === 'custom-shape') this.#frame(one);
      else if (name === 'hidden-text' || name === 'hidden-paragraph')
        this.notices.add('hidden-text');
      else if (name === 'span' || name === 'a')
        this.#runs(one, this.#styles.get('text', attribute(one, 'style-name'), style), pieces);
      else if (!SILENT.has(name) && name !== 'ruby-text' && name !== 'annotation-end')
        this.#runs(one, style, pieces);
    }
  }

  #note(note: Element, add: (text: string) => void): void {
    const citation = child(note, 'note-citation');
    const body = child(note, 'note-body');
    const mark = (citation?.children ?? [])
      .map((one) => (one.type === 'text' ? one.data : ''))
      .join('')
      .trim();
    add(`[^${mark}]`);
    this.footnotes.push({ mark, text: body ? plain(this.blocks(body)) : '' });
  }

  #frame(frame: Element): void {
    const box = local(frame) === 'custom-shape' ? frame : child(frame, 'text-box');
    if (child(frame, 'image')) this.notices.add('image');
    const text = box ? plain(this.blocks(box)) : '';
    if (text === '') return;
    this.notices.add('text-box');
    this.unplaced.push(text);
  }

  #table(table: Element): Array<Block> {
    const rows = held(table, 'table-row').flatMap((row) => {
      let column = 0;
      const cells = elements(row).flatMap((cell): Array<Cell> => {
        const name = local(cell);
        if (name !== 'table-cell' && name !== 'covered-table-cell') return [];
        const at = column;
        column += Math.min(200, Number(attribute(cell, 'number-columns-repeated') ?? 1) || 1);
        const paragraphs = this.blocks(cell).flatMap(flat);
        return name === 'covered-table-cell' && paragraphs.length === 0
          ? []
          : [{ column: at, paragraphs }];
      });
      return cells.some(({ paragraphs }) => paragraphs.length > 0) ? [cells] : [];
    });
    return rows.length === 0 ? [] : [{ kind: 'table', rows }];
  }

  /** What headers and footers of pages print beyond the number of the page. */
  margins(styles: Element | undefined): void {
    for (const master of elements(
      child(styles, 'master-styles') ?? styles ?? ({ children: [] } as unknown as Element),
    )) {
      for (const part of elements(master)) {
        if (!/^(?:header|footer)(?:-left|-first)?$/.test(local(part))) continue;
        const lines = plain(this.blocks(part)).split('\n');
        const text = lines
          .filter((line) => line.replace(/trang|page|\d|[^\p{L}]/giu, '') !== '')
          .join('\n');
        if (text !== '' && !this.unplaced.includes(text)) this.unplaced.push(text);
      }
    }
  }
}

const held = (node: Element, name: string): Array<Element> =>
  elements(node).flatMap((one) =>
    local(one) === name
      ? [one]
      : /^table-(?:header-rows|rows|row-group)$/.test(local(one))
        ? held(one, name)
        : [],
  );

const flat = (block: Block): ReadonlyArray<Paragraph> =>
  block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));

const plain = (blocks: ReadonlyArray<Block>): string =>
  blocks
    .flatMap(flat)
    .map(({ label, bullet, text }) => [label ?? bullet, text].filter(Boolean).join(' '))
    .join('\n')
    .trim();

/**
 * Reads the parts of an OpenDocument text, with all tracked changes as if accepted.
 *
 * @throws UnreadableDocument when it is none, or its XML is hostile
 */
export function readOdt(parts: Parts): DocumentContent {
  const bytes = parts.get('content.xml');
  const content = bytes && parseXml(bytes);
  const text = child(child(content, 'body'), 'text');
  if (!content || !text) throw new UnreadableDocument('body');
  const styleBytes = parts.get('styles.xml');
  const styles = styleBytes && parseXml(styleBytes);
  const reader = new OdtReader(styles ? [styles, content] : [content]);
  const blocks = reader.blocks(text);
  const { footnotes } = reader;
  const own = [...footnotes];
  reader.margins(styles);
  return { blocks, footnotes: own, unplaced: reader.unplaced, notices: reader.notices };
}

import type { Block, Cell, DocumentContent, Footnote, NoticeKind, Paragraph } from '../content.ts';
import { NoteMarks, notesOf } from './notes.ts';
import { Numbering } from './numbering.ts';
import { cleanText, RunReader } from './runs.ts';
import { mergeParagraph, paragraphFormat, type Style, Styles } from './styles.ts';
import {
  attribute,
  child,
  type Element,
  elements,
  local,
  parseXml,
  property,
  toggle,
  UnreadableDocument,
  within,
} from './xml.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** A part of the archive, parsed; undefined when the document has none. */
const partOf = (parts: Parts, name: string): Element | undefined => {
  const bytes = parts.get(name);
  return bytes && parseXml(bytes);
};

/** Elements that only hold others. */
const WRAPPERS = new Set(['ins', 'moveTo', 'sdt', 'sdtContent', 'customXml', 'smartTag']);

class DocxReader {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #marks: NoteMarks;
  readonly #runs: RunReader;
  readonly #parts: Parts;
  readonly notices = new Set<NoticeKind>();
  readonly unplaced: Array<string> = [];
  /** Text of a paragraph whose mark was deleted: the next one continues it. */
  #begun: { text: string; isBold: boolean } | null = null;

  constructor(parts: Parts, section: Element | undefined) {
    this.#parts = parts;
    this.#styles = new Styles(partOf(parts, 'word/styles.xml'));
    this.#numbering = new Numbering(partOf(parts, 'word/numbering.xml'), this.#styles);
    this.#marks = new NoteMarks(partOf(parts, 'word/settings.xml'), section);
    this.#runs = new RunReader(this.#styles, this.#marks, this.notices);
  }

  blocks(node: Element): Array<Block> {
    return elements(node).flatMap((one): Array<Block> => {
      const name = local(one);
      if (name === 'p') return this.#paragraph(one);
      if (name === 'tbl') return this.#table(one);
      if (name === 'sdt' && isContents(one)) {
        this.notices.add('toc');
        return [];
      }
      if (name === 'del' || name === 'moveFrom') this.notices.add('tracked-changes');
      return WRAPPERS.has(name) ? this.blocks(one) : [];
    });
  }

  #paragraph(node: Element): Array<Paragraph> {
    const properties = child(node, 'pPr');
    const style = this.#styles.paragraph(property(properties, 'pStyle'));
    const { text: own, isBold, isGone } = this.#runs.read(node, style.run);
    for (const box of this.#runs.boxes.splice(0)) this.#box(box);
    const mark = child(properties, 'rPr');
    const isTaken = child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
    if (isTaken) {
      this.notices.add('tracked-changes');
      if (own !== '') this.#begun = { text: (this.#begun?.text ?? '') + own, isBold };
      return [];
    }
    if (isGone || (own === '' && toggle(mark, 'vanish') === true)) return [];
    if (/^toc \d/i.test(style.name)) {
      if (own !== '') this.notices.add('toc');
      return [];
    }
    const text = `${this.#begun?.text ?? ''}${own}`;
    const before = this.#begun;
    this.#begun = null;
    const format = mergeParagraph(paragraphFormat(properties), style.paragraph);
    const printed = this.#label(format, style);
    if (text === '' && printed === null) return [];
    return [
      {
        kind: 'paragraph',
        label: printed && !printed.isBullet ? cleanText(printed.text) || null : null,
        bullet: printed?.isBullet ? cleanText(printed.text) || null : null,
        text,
        isBold: isBold && (before?.isBold ?? true),
        isHeading: format.outline !== null && format.outline < 9,
        isCentred: format.centred === true,
      },
    ];
  }

  #label({ numbering }: ReturnType<typeof paragraphFormat>, style: Style) {
    const list = numbering?.list ?? null;
    if (list === null || list === '0') return null;
    if (!this.#numbering.has(list)) {
      this.notices.add('unknown-numbering');
      return null;
    }
    const level = numbering?.level ?? this.#numbering.levelOf(list, style.id);
    const printed = this.#numbering.next(list, level);
    if (printed === null) this.notices.add('unknown-numbering');
    return printed;
  }

  #table(table: Element): Array<Block> {
    const rows = rowsOf(table).flatMap((row) => {
      const properties = child(row, 'trPr');
      if (child(properties, 'del')) {
        this.notices.add('tracked-changes');
        return [];
      }
      if (child(properties, 'ins')) this.notices.add('tracked-changes');
      let column = Number.parseInt(property(properties, 'gridBefore') ?? '0', 10) || 0;
      const cells = cellsOf(row).flatMap((cell): Array<Cell> => {
        const own = child(cell, 'tcPr');
        const at = column;
        column += Math.max(1, Number.parseInt(property(own, 'gridSpan') ?? '1', 10) || 1);
        const merge = property(own, 'vMerge');
        const isCovered = merge !== null && merge !== 'restart';
        const paragraphs = this.blocks(cell).flatMap(flat);
        return isCovered && paragraphs.length === 0 ? [] : [{ column: at, paragraphs }];
      });
      return cells.some(({ paragraphs }) => paragraphs.length > 0) ? [cells] : [];
    });
    return rows.length === 0 ? [] : [{ kind: 'table', rows }];
  }

  #box(box: Element): void {
    const text = plain(this.blocks(box));
    if (text === '') return;
    this.notices.add('text-box');
    this.unplaced.push(text);
  }

  /** The texts of the notes whose marks stand in the text. */
  footnotes(): Array<Footnote> {
    const sources = {
      foot: notesOf(partOf(this.#parts, 'word/footnotes.xml'), 'footnote'),
      end: notesOf(partOf(this.#parts, 'word/endnotes.xml'), 'endnote'),
    };
    return [...this.#marks.order].map(({ id, mark, isEnd }) => {
      const note = (isEnd ? sources.end : sources.foot).get(id);
      return { mark, text: note ? plain(this.blocks(note)) : '' };
    });
  }

  /** What headers and footers of pages print beyond the number of the page. */
  margins(): void {
    const names = [...this.#parts.keys()].filter((name) =>
      /^word\/(?:header|footer)\d*\.xml$/.test(name),
    );
    for (const name of names.sort()) {
      const root = partOf(this.#parts, name);
      const lines = root ? plain(this.blocks(root)).split('\n') : [];
      const text = lines
        .filter((line) => line.replace(/trang|page|\d|[^\p{L}]/giu, '') !== '')
        .join('\n');
      if (text !== '' && !this.unplaced.includes(text)) this.unplaced.push(text);
    }
  }
}

/** A nested table within a cell is read as its paragraphs. */
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

const isContents = (node: Element): boolean =>
  within(child(node, 'sdtPr') ?? node, 'docPartGallery').some((one) =>
    /table of contents/i.test(attribute(one, 'val') ?? ''),
  );

const held = (node: Element, name: string): Array<Element> =>
  elements(node).flatMap((one) =>
    local(one) === name ? [one] : WRAPPERS.has(local(one)) ? held(one, name) : [],
  );
const rowsOf = (table: Element) => held(table, 'tr');
const cellsOf = (row: Element) => held(row, 'tc');

/**
 * Reads the parts of a Word document: what it prints, with all tracked changes as if accepted.
 *
 * @throws UnreadableDocument when it is none, or its XML is hostile
 */
export function readDocx(parts: Parts): DocumentContent {
  const name = [...parts.keys()].find((one) => /^word\/document\d*\.xml$/i.test(one));
  const root = name === undefined ? undefined : partOf(parts, name);
  const body = child(root, 'body');
  if (!body) throw new UnreadableDocument('body');
  const reader = new DocxReader(parts, within(body, 'sectPr').at(-1));
  const blocks = reader.blocks(body);
  const footnotes = reader.footnotes();
  reader.margins();
  return { blocks, footnotes, unplaced: reader.unplaced, notices: reader.notices };
}

import type { Block, Cell, DocumentContent, Footnote, NoticeKind, Paragraph } from '../content.ts';
import { NoteMarks, notesOf } from './notes.ts';
import { Numbering } from './numbering.ts';
import { WordPackage } from './package.ts';
import { cleanText, RunReader, TAKEN } from './runs.ts';
import { mergeParagraph, paragraphFormat, type Style, Styles } from './styles.ts';
import {
  attribute,
  child,
  type Element,
  elements,
  local,
  property,
  toggle,
  UnreadableDocument,
  within,
} from './xml.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** Elements that print nothing between paragraphs: properties, deleted text, the second version of a drawing. */
const SILENT = new Set(['sdtPr', 'sdtEndPr', 'customXmlPr', 'sectPr', 'tblPr', 'tcPr', 'Fallback']);
/** Text that stands in another file or part, which is not read. */
const ELSEWHERE = new Set(['altChunk', 'subDoc']);

class DocxReader {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #marks: NoteMarks;
  readonly #runs: RunReader;
  readonly #package: WordPackage;
  readonly notices = new Set<NoticeKind>();
  readonly unplaced: Array<string> = [];
  /** Text of a paragraph whose mark was deleted: the next one continues it. */
  #begun: Paragraph | null = null;

  constructor(own: WordPackage, section: Element | undefined) {
    this.#package = own;
    this.#styles = new Styles(own.part('styles'));
    this.#numbering = new Numbering(own.part('numbering'), this.#styles);
    this.#marks = new NoteMarks(own.part('settings'), section);
    this.#runs = new RunReader(this.#styles, this.#marks, this.notices);
  }

  /** The blocks of a body, a cell, a note or a text box. */
  read(node: Element): Array<Block> {
    const outer = this.#begun;
    this.#begun = null;
    const blocks = this.#blocks(node);
    blocks.push(...this.#unended());
    this.#begun = outer;
    return blocks;
  }

  /** The blocks of a part of the file. */
  part(root: Element): Array<Block> {
    this.#runs.prepare(root);
    return this.read(root);
  }

  /** A paragraph whose mark was deleted, and which nothing continues. */
  #unended(): Array<Paragraph> {
    const begun = this.#begun;
    this.#begun = null;
    return begun ? [{ ...begun, text: begun.text.trim() }] : [];
  }

  #blocks(node: Element): Array<Block> {
    return elements(node).flatMap((one): Array<Block> => {
      const name = local(one);
      if (name === 'p') return this.#paragraph(one);
      if (name === 'tbl') return [...this.#unended(), ...this.#table(one)];
      if (name === 'sdt' && isContents(one)) {
        this.notices.add('toc');
        return [];
      }
      if (TAKEN.has(name)) {
        this.notices.add('tracked-changes');
        return [];
      }
      if (ELSEWHERE.has(name)) this.notices.add('other-file');
      return SILENT.has(name) ? [] : this.#blocks(one);
    });
  }

  #paragraph(node: Element): Array<Paragraph> {
    const properties = child(node, 'pPr');
    const style = this.#styles.paragraph(property(properties, 'pStyle'));
    const { text: raw, isBold, isGone } = this.#runs.read(node, style.run);
    const own = raw.trim();
    for (const box of this.#runs.boxes.splice(0)) this.#box(box);
    const mark = child(properties, 'rPr');
    const isTaken = child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
    if (isTaken) {
      this.notices.add('tracked-changes');
      if (own !== '') this.#begun = this.#joined(paragraphOf(raw, isBold));
      return [];
    }
    const isUnprinted = isGone || (own === '' && toggle(mark, 'vanish') === true);
    if (isUnprinted && this.#begun === null) return [];
    if (/^toc \d/i.test(style.name)) {
      if (own !== '') this.notices.add('toc');
      return [];
    }
    const joined = this.#joined(paragraphOf(raw, isBold));
    const text = joined.text.trim();
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
        isBold: joined.isBold,
        isHeading: format.outline === null ? /^heading \d/i.test(style.name) : format.outline < 9,
        isCentred: format.centred === true,
      },
    ];
  }

  /** A paragraph together with what was begun before it. */
  #joined(paragraph: Paragraph): Paragraph {
    const begun = this.#begun;
    if (begun === null) return paragraph;
    if (paragraph.text.trim() === '') return begun;
    return {
      ...paragraph,
      text: begun.text + paragraph.text,
      isBold: paragraph.isBold && begun.isBold,
    };
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
        if (child(own, 'cellDel')) {
          this.notices.add('tracked-changes');
          return [];
        }
        if (child(own, 'cellIns')) this.notices.add('tracked-changes');
        const at = column;
        column += Math.max(1, Number.parseInt(property(own, 'gridSpan') ?? '1', 10) || 1);
        const merge = property(own, 'vMerge');
        const isCovered = merge !== null && merge !== 'restart';
        const paragraphs = this.read(cell).flatMap(flat);
        return isCovered && paragraphs.length === 0 ? [] : [{ column: at, paragraphs }];
      });
      return cells.some(({ paragraphs }) => paragraphs.length > 0) ? [cells] : [];
    });
    return rows.length === 0 ? [] : [{ kind: 'table', rows }];
  }

  #box(box: Element): void {
    const text = plain(this.read(box));
    if (text === '') return;
    this.notices.add('text-box');
    this.unplaced.push(text);
  }

  /** The texts of the notes whose marks stand in the text. */
  footnotes(): Array<Footnote> {
    const sources = {
      foot: notesOf(this.#package.part('footnotes'), 'footnote'),
      end: notesOf(this.#package.part('endnotes'), 'endnote'),
    };
    return [...this.#marks.order].map(({ id, mark, isEnd }) => {
      const note = (isEnd ? sources.end : sources.foot).get(id);
      const text = note ? plain(this.part(note)) : '';
      // A mark of its own is typed in the note too.
      return { mark, text: text.startsWith(`${mark} `) ? text.slice(mark.length).trim() : text };
    });
  }

  /** What headers and footers of pages print beyond the number of the page. */
  margins(body: Element): void {
    for (const root of this.#package.margins(body)) {
      const lines = plain(this.part(root)).split('\n');
      const text = lines
        .filter((line) => line.replace(/trang|page|\d|[^\p{L}]/giu, '') !== '')
        .join('\n');
      if (text !== '' && !this.unplaced.includes(text)) this.unplaced.push(text);
    }
  }
}

const paragraphOf = (text: string, isBold: boolean): Paragraph => ({
  kind: 'paragraph',
  label: null,
  bullet: null,
  text,
  isBold,
  isHeading: false,
  isCentred: false,
});

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

/** Rows and cells may be wrapped in content controls and in marks of tracked changes. */
const held = (node: Element, name: string): Array<Element> =>
  elements(node).flatMap((one) =>
    local(one) === name
      ? [one]
      : SILENT.has(local(one)) || TAKEN.has(local(one)) || local(one) === 'tbl'
        ? []
        : held(one, name),
  );
const rowsOf = (table: Element) => held(table, 'tr');
const cellsOf = (row: Element) => held(row, 'tc');

/**
 * Reads the parts of a Word document: what it prints, with all tracked changes as if accepted.
 *
 * @throws UnreadableDocument when it is none, or its XML is hostile
 */
export function readDocx(parts: Parts): DocumentContent {
  const own = new WordPackage(parts);
  const body = child(own.main(), 'body');
  if (!body) throw new UnreadableDocument('body');
  const reader = new DocxReader(own, WordPackage.section(body));
  const blocks = reader.part(body);
  const footnotes = reader.footnotes();
  reader.margins(body);
  return { blocks, footnotes, unplaced: reader.unplaced, notices: reader.notices };
}
